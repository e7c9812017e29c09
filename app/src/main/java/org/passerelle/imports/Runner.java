package org.passerelle.imports;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The process that runs an import, written `host/pid/start`: so that one killed on the way is told from one at work.
record Runner(String host, long pid, long startedAtMillis) {

    /// How long a runner on another machine may keep silent.
    private static final Duration SILENCE = Duration.ofMinutes(10);

    static Runner thisProcess() {
        return of(ProcessHandle.current());
    }

    private static Runner of(ProcessHandle process) {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return new Runner(thisHost(), process.pid(), started);
    }

    /// Whether the runner written so still works.
    static boolean isAlive(@Nullable String written, @Nullable Instant seenAt, Instant now) {
        if (written == null) return false;
        var parts = written.split("/");
        if (parts.length != 3) return false;
        if (!parts[0].equals(thisHost())) return seenAt != null && seenAt.plus(SILENCE).isAfter(now);
        return ProcessHandle.of(Long.parseLong(parts[1]))
                .filter(ProcessHandle::isAlive)
                .map(process -> of(process).toString().equals(written))
                .orElse(false);
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName().replace('/', '-');
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    @Override
    public String toString() {
        return host + "/" + pid + "/" + startedAtMillis;
    }
}
