package org.passerelle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.DataFolder;

/// A fresh, empty product in a folder of its own, its clock pinned at noon UTC on 21 November 2026, its owner in
/// Montréal. Close it to throw everything away.
public final class Ground implements AutoCloseable {

    public enum Kind {
        SQLITE,
        POSTGRES
    }

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    public final Kind kind;
    public final Passerelle passerelle;
    private final Path folder;
    private final Clock clock;
    private final @Nullable String url;
    private @Nullable Server server;

    private Ground(Kind kind, Clock clock) {
        try {
            this.kind = kind;
            this.clock = clock;
            this.folder = Files.createTempDirectory("passerelle-ground");
            this.url = kind == Kind.POSTGRES ? PostgresForTests.freshDatabase() : null;
            if (kind == Kind.SQLITE) SqliteForTests.fill(data());
            this.passerelle = open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Ground on(Kind kind) {
        return new Ground(kind, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public static Ground on(Kind kind, Clock clock) {
        return new Ground(kind, clock);
    }

    /// Another process's view of the same data: its own pools and memory.
    public Passerelle open() {
        return new Passerelle(data(), url, clock);
    }

    /// Another process, at another time.
    public Passerelle open(Clock then) {
        return new Passerelle(new DataFolder(folder.resolve("data")), url, then);
    }

    /// Another process that looks at the same data as of another day.
    public Passerelle openAsOf(Clock then) {
        return Passerelle.asOf(data(), url, then);
    }

    /// The product served on a free port of this machine; the same one each time.
    public Server server(boolean demo) {
        if (server == null) server = new Server(passerelle, "127.0.0.1", 0, demo);
        return server;
    }

    public Path folder() {
        return folder;
    }

    private DataFolder data() {
        return new DataFolder(folder.resolve("data"));
    }

    @Override
    public void close() {
        if (server != null) server.close();
        passerelle.close();
        clear(folder);
        try {
            if (url != null) PostgresForTests.drop(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void clear(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
