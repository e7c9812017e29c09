package org.passerelle.platform.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.Refusal;

/// All of an installation's databases in one zip with their checksums, made while others read and write, and put back
/// only once every one of them has been checked. What is replaced is kept aside.
public final class Backup {

    private static final String MANIFEST = "passerelle.properties";

    private final DataFolder folder;

    public Backup(DataFolder folder) {
        this.folder = folder;
    }

    /// Writes the zip, and returns its size in bytes.
    public long write(Databases databases, Path file, Instant now) throws IOException {
        if (databases.onPostgres()) throw new Refusal("backup.postgres");
        if (Files.exists(file)) throw new Refusal("backup.exists", file);
        var temporary = Files.createTempDirectory(folder.copies(), "backup");
        try {
            var copies = copies(databases, temporary);
            var partial = file.resolveSibling(file.getFileName() + ".part");
            try (var zip = new ZipOutputStream(Files.newOutputStream(partial))) {
                zip.putNextEntry(new ZipEntry(MANIFEST));
                manifest(copies, now).store(zip, null);
                for (var copy : copies.entrySet()) {
                    zip.putNextEntry(new ZipEntry(copy.getKey()));
                    Files.copy(copy.getValue(), zip);
                }
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            return Files.size(file);
        } finally {
            clear(temporary);
        }
    }

    /// Puts a backup in place of the present data, which is moved aside; returns where to. Nothing may hold the folder.
    public Path restore(Path file, Instant now) throws IOException {
        var fresh = Files.createTempDirectory(folder.copies(), "restore");
        try {
            var names = unpack(file, fresh);
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

    private Map<String, Path> copies(Databases databases, Path temporary) throws IOException {
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

    private static Properties manifest(Map<String, Path> copies, Instant now) throws IOException {
        var manifest = new Properties();
        manifest.setProperty("made", now.toString());
        for (var copy : copies.entrySet()) manifest.setProperty(copy.getKey(), hash(Files.newInputStream(copy.getValue())));
        return manifest;
    }

    private static Iterable<String> unpack(Path file, Path fresh) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = new Properties();
            var entry = zip.getEntry(MANIFEST);
            if (entry == null) throw new Refusal("restore.foreign", file);
            manifest.load(zip.getInputStream(entry));
            manifest.remove("made");
            for (var name : manifest.stringPropertyNames()) unpack(zip, name, manifest.getProperty(name), fresh);
            return manifest.stringPropertyNames();
        } catch (java.util.zip.ZipException e) {
            throw new Refusal("restore.foreign", file);
        }
    }

    private static void unpack(ZipFile zip, String name, String hash, Path fresh) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null || !name.matches("(workspaces/)?[a-z0-9_-]+\\.sqlite")) throw new Refusal("restore.broken", name);
        var target = fresh.resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(zip.getInputStream(entry), target);
        if (!hash(Files.newInputStream(target)).equals(hash)) throw new Refusal("restore.broken", name);
        try (var database = Database.sqlite(target, 1)) {
            if (!database.dialect().problems(database.sql()).isEmpty()) throw new Refusal("restore.broken", name);
        }
        for (var suffix : new String[] {"-wal", "-shm"}) Files.deleteIfExists(fresh.resolve(name + suffix));
    }

    private static String hash(InputStream content) throws IOException {
        try (var in = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
