package org.passerelle.platform.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/// Thirty-two random bytes in a file its owner alone may read, made when first needed and never changed.
record KeyFile(Path path) {

    static final int BYTES = 32;

    private static final String PRIVATE = "rw-------";
    private static final Object ONE_AT_A_TIME = new Object();

    Optional<byte[]> find() {
        try {
            if (!Files.exists(path)) return Optional.empty();
            var bytes = Files.readAllBytes(path);
            return bytes.length == BYTES ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The key, made where there is none. Of processes that begin together, one makes it and all read the same.
    byte[] findOrMake() {
        synchronized (ONE_AT_A_TIME) {
            try (var file = FileChannel.open(
                            path,
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                            attributes());
                    var _ = file.lock()) {
                return file.size() == 0 ? make(file) : read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Whether others than its owner may read or change it.
    boolean isExposed() {
        try {
            return Files.exists(path) && isPosix() && !permissions().equals(PRIVATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String permissions() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private FileAttribute<?>[] attributes() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE))}
                : new FileAttribute<?>[0];
    }

    private static byte[] make(FileChannel file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var left = ByteBuffer.wrap(key);
        while (left.hasRemaining()) file.write(left);
        file.force(true);
        return key;
    }

    private static byte[] read(FileChannel file) throws IOException {
        var bytes = ByteBuffer.allocate(BYTES);
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            // until all are there
        }
        if (bytes.hasRemaining() || file.size() != BYTES) throw new IOException("The key file is not whole");
        return bytes.array();
    }
}
