package org.passerelle.accounts;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.platform.Refusal;

/// Limits how often one address may guess a password or a code: ten at once, then one a minute.
public final class Guesses {

    private static final int AT_ONCE = 10;
    private static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /// Refuses when this address has guessed too often.
    public synchronized void count(String address) {
        var bucket = buckets.computeIfAbsent(address, a -> newBucket());
        if (!bucket.tryConsume(1)) throw new Refusal("signin.slow");
    }

    private static Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, Duration.ofMinutes(1)))
                .build();
    }
}
