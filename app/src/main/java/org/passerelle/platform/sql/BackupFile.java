package org.passerelle.platform.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Sha256;

/// A zip of databases with their checksums. It exists whole or not at all, and gives out nothing it has not checked.
record BackupFile(Path path) {

    private static final String MANIFEST = "passerelle.properties";
    private static final String MADE = "made";

    void write(Map<String, Path> databases, Instant now) throws IOException {
        var partial = path.resolveSibling(path.getFileName() + ".part");
        try (var zip = new ZipOutputStream(Files.newOutputStream(partial))) {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            manifest(databases, now).store(zip, null);
            for (var database : databases.entrySet()) {
                zip.putNextEntry(new ZipEntry(database.getKey()));
                Files.copy(database.getValue(), zip);
            }
        }
        Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Unpacks the databases into an empty folder, each checked; returns their names.
    Set<String> unpack(Path into) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            var manifest = new Properties();
            var entry = zip.getEntry(MANIFEST);
            if (entry == null) throw new Refusal("restore.foreign", path);
            manifest.load(zip.getInputStream(entry));
            manifest.remove(MADE);
            var names = manifest.stringPropertyNames();
            if (!names.contains("accounts.sqlite")) throw new Refusal("restore.foreign", path);
            for (var name : names) unpack(zip, name, manifest.getProperty(name), into);
            return names;
        } catch (ZipException damaged) {
            throw new Refusal("restore.foreign", path);
        }
    }

    private static void unpack(ZipFile zip, String name, String hash, Path into) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null || !name.matches("(workspaces/)?[a-z0-9_-]+\\.sqlite")) throw new Refusal("restore.broken", name);
        var target = into.resolve(name);
        Files.createDirectories(target.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        } catch (ZipException damaged) {
            throw new Refusal("restore.broken", name);
        }
        if (!hash(target).equals(hash)) throw new Refusal("restore.broken", name);
        check(target, name);
    }

    private static void check(Path file, String name) throws IOException {
        try (var database = Database.sqlite(file, 1)) {
            if (!database.dialect().problems(database.sql()).isEmpty()) throw new Refusal("restore.broken", name);
            var migrations = name.equals("accounts.sqlite") ? Migrations.ACCOUNTS : Migrations.WORKSPACE;
            if (migrations.isNewer(migrations.version(database))) throw new Refusal("data.newer", name);
        }
        for (var suffix : new String[] {"-wal", "-shm"}) Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
    }

    private static Properties manifest(Map<String, Path> databases, Instant now) throws IOException {
        var manifest = new Properties();
        manifest.setProperty(MADE, now.toString());
        for (var database : databases.entrySet()) manifest.setProperty(database.getKey(), hash(database.getValue()));
        return manifest;
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }
}
