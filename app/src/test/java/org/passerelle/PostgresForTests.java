package org.passerelle;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.DataFolder;

/// One real PostgreSQL server for all tests of a run, and a fresh database in it for each that asks.
final class PostgresForTests {

    private static final String BLANK = "blank";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private PostgresForTests() {}

    static synchronized String freshDatabase() throws IOException {
        if (server == null) layBlank();
        var name = "ground_" + COUNT.incrementAndGet();
        execute("create database %s template %s strategy file_copy".formatted(name, BLANK));
        return server().getJdbcUrl("postgres", name);
    }

    /// Takes a database away at once: hundreds of them are too many to clear when the run ends.
    static synchronized void drop(String url) throws IOException {
        execute("drop database %s with (force)".formatted(url.replaceAll(".*/|\\?.*", "")));
    }

    private static void layBlank() throws IOException {
        execute("create database " + BLANK);
        var folder = Files.createTempDirectory("passerelle-blank");
        Blank.lay(new DataFolder(folder), server().getJdbcUrl("postgres", BLANK));
        Ground.clear(folder);
    }

    private static void execute(String sql) throws IOException {
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres server() throws IOException {
        if (server != null) return server;
        var started = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "300")
                .setServerConfig("fsync", "off")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                started.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return server = started;
    }
}
