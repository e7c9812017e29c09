package org.passerelle.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The mark a running server leaves on its data folder, which the machine lifts by itself when the process ends.
public final class Serving implements AutoCloseable {

    private final FileChannel channel;

    private Serving(FileChannel channel) {
        this.channel = channel;
    }

    /// The mark, or null where another process has it.
    public static @Nullable Serving of(DataFolder folder) {
        return of(folder.create().path().resolve("serving.lock"));
    }

    private static @Nullable Serving of(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) return new Serving(channel);
            channel.close();
            return null;
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
