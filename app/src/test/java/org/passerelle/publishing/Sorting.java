package org.passerelle.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.passerelle.Ground;
import org.passerelle.Passerelle;

/// A fresh product and a network, seen by one process after another, each at its own moment.
final class Sorting implements AutoCloseable {

    final Letterbox network = new Letterbox();
    final Ground ground;

    Sorting(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    <T> T now(Function<Office, T> work) {
        return in(ground.passerelle, network, work);
    }

    <T> T now(Letterbox other, Function<Office, T> work) {
        return in(ground.passerelle, other, work);
    }

    <T> T at(Instant moment, Function<Office, T> work) {
        return at(moment, network, work);
    }

    <T> T at(Instant moment, Letterbox other, Function<Office, T> work) {
        other.now = moment;
        try (var passerelle = ground.open(Clock.fixed(moment, ZoneOffset.UTC))) {
            return in(passerelle, other, work);
        }
    }

    static <T> T in(Passerelle passerelle, Letterbox network, Function<Office, T> work) {
        return passerelle.within(() -> work.apply(Office.of(passerelle, network)));
    }

    @Override
    public void close() {
        ground.close();
    }
}
