package org.passerelle.platform;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Lets each address pass so often at once, then once in a while. It remembers the latest addresses only.
public final class Turnstile {

    private static final int ADDRESSES = 10_000;

    private final int atOnce;
    private final Duration then;
    private final String refusal;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /// @param then how long until one more may pass
    /// @param refusal the sentence for whoever comes too often
    public Turnstile(int atOnce, Duration then, String refusal) {
        this.atOnce = atOnce;
        this.then = then;
        this.refusal = refusal;
    }

    /// Refuses an address that comes too often.
    public synchronized void pass(String address) {
        if (!buckets.computeIfAbsent(address, _ -> bucket()).tryConsume(1)) throw new Refusal(refusal);
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, then)).build();
    }
}
