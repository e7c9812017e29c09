package org.passerelle.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Where everything of one installation lies: readable by its owner only.
public record DataFolder(Path path) {

    /// `passerelle` in the XDG data folder.
    public static DataFolder standard() {
        return inDataHome("passerelle");
    }

    /// Where the demonstration lies, apart from anyone's own data.
    public static DataFolder demonstration() {
        return inDataHome("passerelle-demo");
    }

    private static DataFolder inDataHome(String name) {
        var xdg = System.getenv("XDG_DATA_HOME");
        var home = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(xdg);
        return new DataFolder(home.resolve(name));
    }

    public DataFolder create() {
        ensure(path);
        return this;
    }

    public Path accounts() {
        return path.resolve("accounts.sqlite");
    }

    public Path workspace(String name) {
        return ensure(path.resolve("workspaces")).resolve(name + ".sqlite");
    }

    public Path uploads() {
        return ensure(path.resolve("uploads"));
    }

    public Path copies() {
        return ensure(path.resolve("copies"));
    }

    /// What secrets are sealed and links are signed by.
    public Path key() {
        return path.resolve("secret.key");
    }

    private static Path ensure(Path folder) {
        try {
            if (Files.isDirectory(folder)) return folder;
            if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
                return Files.createDirectories(folder);
            return Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
