package org.passerelle.channels.networks;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Keys of records as the AT protocol makes them: 13 characters that sort by time, 53 bits of microseconds and 10 of chance.
final class Tid {

    private static final String LETTERS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 13;
    private static final int CHANCE_BITS = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tid() {}

    static String at(Instant moment) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, moment);
        return of(micros << CHANCE_BITS | RANDOM.nextInt(1 << CHANCE_BITS));
    }

    static String of(long value) {
        var letters = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--, value >>>= 5) letters[i] = LETTERS.charAt((int) (value & 31));
        return new String(letters);
    }
}
