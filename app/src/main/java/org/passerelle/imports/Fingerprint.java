package org.passerelle.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.passerelle.platform.Sha256;

/// Says whether two things brought are the same, whatever they are called and wherever they lie: the SHA-256 of all
/// their bytes, and for a folder of the names in it. Cost: one reading, some 500 MB a second.
final class Fingerprint {

    private Fingerprint() {}

    static String of(Path path) throws IOException {
        var digest = Sha256.digest();
        if (!Files.isDirectory(path)) add(digest, path);
        else for (var file : filesIn(path)) {
            digest.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            add(digest, file);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(file)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(MessageDigest digest, Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
