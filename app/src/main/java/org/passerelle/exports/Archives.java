package org.passerelle.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.passerelle.people.PersonIndex;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Database;
import org.passerelle.platform.sql.Inventory;
import org.passerelle.platform.sql.Migrations;
import org.passerelle.platform.sql.Replacement;
import org.passerelle.platform.sql.Snapshot;
import org.passerelle.platform.sql.Store;

/// The whole network in one file that another Passerelle takes in with nothing lost, numbers and undo included, whichever
/// database either keeps, and whichever of the two is the newer program.
///
/// What is taken in is first laid out apart, in tables of its own version, and brought to this one's: only a file that is
/// sound to its last line changes anything, and then all at once.
public final class Archives {

    /// What a new workspace holds by itself: it is empty all the same.
    private static final Set<String> FURNITURE = Set.of(
            "setting", "identifier", "sphere", "stage", "tie_state", "link_state", "digest", "standstill", "erasure", "erased_address");

    /// What came of taking one in.
    public record Restored(long people, long exchanges) {}

    private final Store store;
    private final DataFolder folder;
    private final Almanac almanac;
    private final PersonIndex index;

    public Archives(Store store, DataFolder folder, Almanac almanac, PersonIndex index) {
        this.store = store;
        this.folder = folder;
        this.almanac = almanac;
        this.index = index;
    }

    /// Writes the archive as of now, and leaves the stream open. Cost: some 8 seconds for 200,000 exchanges, and few megabytes.
    public void write(OutputStream out) throws IOException {
        write(store.database(), folder.copies(), almanac.now().toString(), out);
    }

    /// The archive of a workspace of any version.
    static void write(Database database, Path folder, String now, OutputStream out) throws IOException {
        var version = Objects.requireNonNullElse(Migrations.WORKSPACE.version(database), Migrations.WORKSPACE.latest());
        try (var snapshot = Snapshot.of(database, folder)) {
            new ArchiveWriter(out).write(snapshot, version, now);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// Whether the file is an archive; never throws for one that is something else.
    public boolean recognises(Path path) {
        try (var file = ArchiveFile.open(path).orElse(null)) {
            return file != null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// What taking it in would bring; refused as {@link #restore} would, but for what only reading it all can tell.
    public Restored inspect(Path path) {
        try (var file = acceptable(path)) {
            return brought(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes an archive in, as all this workspace holds. Refused where it holds something already.
    public Restored restore(Path path) {
        try (var file = acceptable(path)) {
            laidOut(database -> {
                Migrations.WORKSPACE.apply(database, file.manifest().schema());
                load(file, database);
                Migrations.WORKSPACE.apply(database, (Migrations.Copies) null);
            });
            return brought(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArchiveFile acceptable(Path path) throws IOException {
        var file = ArchiveFile.open(path).orElseThrow(() -> new Refusal("archive.foreign", path));
        try {
            if (Migrations.WORKSPACE.isNewer(file.manifest().schema())) throw new Refusal("archive.newer", path.getFileName());
            if (!isEmpty()) throw new Refusal("archive.full", path.getFileName());
            return file;
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    private static Restored brought(ArchiveFile file) {
        return new Restored(file.manifest().rows("person"), file.manifest().rows("exchange"));
    }

    /// Leaves the workspace as new: nobody in it, nothing chosen.
    void clear() {
        laidOut(database -> Migrations.WORKSPACE.apply(database, (Migrations.Copies) null));
    }

    /// Whether nobody and nothing is in the workspace yet.
    public boolean isEmpty() {
        return store.sql().connectionResult(connection -> {
            for (var table : Inventory.of(connection).tables())
                if (!FURNITURE.contains(table.name()) && store.sql(connection).fetchExists(DSL.table(table.name()))) return false;
            return true;
        });
    }

    private interface Layout {
        void of(Database database) throws SQLException, IOException;
    }

    /// Lays a workspace out apart, and puts it in place of this one.
    private void laidOut(Layout layout) {
        try {
            var apart = Files.createTempDirectory(folder.copies(), "archive");
            try (var database = Database.sqlite(apart.resolve("workspace.sqlite"), 2)) {
                layout.of(database);
                try (var snapshot = Snapshot.of(database, apart)) {
                    store.transaction(sql -> replace(sql, snapshot));
                }
            } finally {
                clear(apart);
            }
            store.workspace().memory().clear();
        } catch (SQLException | IOException e) {
            throw new DataAccessException("The archive cannot be laid out", e);
        }
    }

    private int replace(DSLContext sql, Snapshot snapshot) {
        store.dialect().shred(sql);
        sql.connection(connection -> new Replacement(connection).by(snapshot));
        var people = sql.select(DSL.field("id", Integer.class)).from("person").fetch(0, Integer.class);
        index.index(sql, people);
        return people.size();
    }

    private static void load(ArchiveFile file, Database database) throws SQLException, IOException {
        try (var connection = database.connection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("pragma foreign_keys = off");
            }
            connection.setAutoCommit(false);
            file.load(connection);
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("pragma foreign_keys = on");
            }
        }
    }

    private static void clear(Path apart) throws IOException {
        try (var files = Files.walk(apart)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
