package org.passerelle.platform.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.Refusal;

/// All of an installation's databases in one zip with their checksums, made while others read and write, and put back
/// only once every one of them has been checked. What is replaced is kept aside.
public final class Backup {

    private final DataFolder folder;

    public Backup(DataFolder folder) {
        this.folder = folder;
    }

    /// Writes the zip, and returns its size in bytes.
    public long write(Databases databases, Path file, Instant now) throws IOException {
        if (databases.onPostgres()) throw new Refusal("backup.postgres");
        if (Files.exists(file)) throw new Refusal("backup.exists", file);
        if (file.getParent() != null && !Files.isDirectory(file.getParent()))
            throw new Refusal("backup.nowhere", file.getParent());
        var temporary = Files.createTempDirectory(folder.copies(), "backup");
        try {
            new BackupFile(file).write(copies(databases, temporary), now);
            return Files.size(file);
        } finally {
            clear(temporary);
        }
    }

    /// Reads a backup whole; refuses one that could not be put back.
    public void verify(Path file) throws IOException {
        var temporary = Files.createTempDirectory(folder.copies(), "verify");
        try {
            new BackupFile(file).unpack(temporary);
        } finally {
            clear(temporary);
        }
    }

    /// Puts a backup in place of the present data, which is moved aside; returns where to. Nothing may hold the folder.
    public Path restore(Path file, Instant now) throws IOException {
        var fresh = Files.createTempDirectory(folder.copies(), "restore");
        try {
            var names = new BackupFile(file).unpack(fresh);
            var aside = folder.copies().resolve("before-restore-" + now.toEpochMilli());
            for (var name : names) {
                for (var suffix : new String[] {"", "-wal", "-shm"}) moveIfThere(folder.path(), aside, name + suffix);
                move(fresh.resolve(name), folder.path().resolve(name));
            }
            return aside;
        } finally {
            clear(fresh);
        }
    }

    private static Map<String, Path> copies(Databases databases, Path temporary) throws IOException {
        var copies = new LinkedHashMap<String, Path>();
        copies.put("accounts.sqlite", copy(databases.accounts(), temporary.resolve("accounts.sqlite")));
        var workspace = databases.main();
        var name = workspace.name() + ".sqlite";
        copies.put("workspaces/" + name, copy(workspace.database(), temporary.resolve(name)));
        return copies;
    }

    private static Path copy(Database database, Path file) throws IOException {
        try (var connection = database.connection()) {
            database.dialect().copyTo(connection, file);
            return file;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void moveIfThere(Path from, Path to, String name) throws IOException {
        if (Files.exists(from.resolve(name))) move(from.resolve(name), to.resolve(name));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to);
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
