package org.passerelle.platform.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;

/// Brings a database to the shape this version of the product expects, and does nothing, fast, when it is there already.
public enum Migrations {
    ACCOUNTS("3", "accounts"),
    WORKSPACE("30", "workspace");

    /// Where the copies made before upgrades go; asked for only when one is made.
    @FunctionalInterface
    public interface Copies {
        Path folder();
    }

    private final String latest;
    private final String folder;

    Migrations(String latest, String folder) {
        this.latest = latest;
        this.folder = folder;
    }

    /// The version this product expects.
    public String latest() {
        return latest;
    }

    /// Migrates; an older one is first copied, where copies are given a place.
    public void apply(Database database, @Nullable Copies copies) {
        var version = version(database);
        if (latest.equals(version)) return;
        if (isNewer(version)) throw new Refusal("data.newer", folder);
        if (version != null && copies != null && database.dialect() instanceof Sqlite) copy(database, copies.folder(), version);
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations(locations(database))
                .load()
                .migrate();
    }

    /// Brings an empty database to a version of the past, such as an archive was made of.
    public void apply(Database database, String past) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations(locations(database))
                .target(past)
                .load()
                .migrate();
    }

    /// The version the database is at, or null where it is empty.
    public @Nullable String version(Database database) {
        try {
            return database.sql()
                    .select(DSL.field("version", String.class))
                    .from("flyway_schema_history")
                    .where("success")
                    .orderBy(DSL.field("installed_rank").desc())
                    .limit(1)
                    .fetchOne(0, String.class);
        } catch (DataAccessException e) {
            return null;
        }
    }

    private String[] locations(Database database) {
        var common = "classpath:db/" + folder;
        return this == ACCOUNTS
                ? new String[] {common}
                : new String[] {common, "classpath:db/" + database.dialect().migrations()};
    }

    /// Whether a later release than this one left the database so.
    public boolean isNewer(@Nullable String version) {
        return version != null && Integer.parseInt(version) > Integer.parseInt(latest);
    }

    private void copy(Database database, Path copies, String version) {
        var file = copies.resolve("%s-before-%s-from-%s.sqlite".formatted(folder, latest, version));
        if (Files.exists(file)) return;
        var partial = file.resolveSibling(file.getFileName() + ".part");
        try (var connection = database.connection()) {
            Files.deleteIfExists(partial);
            database.dialect().copyTo(connection, partial);
            verify(partial);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | IOException e) {
            throw new DataAccessException("No copy before the upgrade", e);
        }
    }

    private void verify(Path copy) throws IOException {
        try (var connection = Database.sqlite(copy, 1)) {
            var problems = connection.dialect().problems(connection.sql());
            if (!problems.isEmpty()) throw new Refusal("check.database", folder, problems.getFirst());
        }
        for (var suffix : new String[] {"-wal", "-shm"}) Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + suffix));
    }
}
