package org.passerelle.imports;

import java.time.Duration;

/// How fast the import at hand goes, for whoever looks at its page.
public final class Watch implements Progress {

    private final long begunAtNanos = System.nanoTime();
    private volatile boolean stopped;
    private volatile boolean abandoned;
    private volatile long exchanges;
    private volatile long bytes;
    private long bytesOfFilesBefore;
    private long exchangesOfFilesBefore;
    private String file = "";
    private long fileBytes;
    private long fileExchanges;

    @Override
    public synchronized void read(String name, long readBytes, long sizeBytes, Counts counts) {
        if (!name.equals(file)) {
            bytesOfFilesBefore += fileBytes;
            exchangesOfFilesBefore += fileExchanges;
            file = name;
        }
        fileBytes = readBytes;
        fileExchanges = counts.exchangesNew() + counts.exchangesKnown();
        bytes = bytesOfFilesBefore + fileBytes;
        exchanges = exchangesOfFilesBefore + fileExchanges;
    }

    @Override
    public boolean goOn() {
        if (abandoned) throw new Overtaken(0);
        return !stopped;
    }

    /// At the next batch; what is in stays in.
    void stop() {
        stopped = true;
    }

    /// As when the process ends: to be taken up again.
    void abandon() {
        abandoned = true;
    }

    public long bytes() {
        return bytes;
    }

    public long exchangesPerSecond() {
        return Math.round(exchanges / seconds());
    }

    public Duration left(long totalBytes) {
        return bytes == 0
                ? Duration.ZERO
                : Duration.ofSeconds(Math.round(seconds() * Math.max(0, totalBytes - bytes) / bytes));
    }

    private double seconds() {
        return Math.max(0.001, (System.nanoTime() - begunAtNanos) / 1e9);
    }
}
