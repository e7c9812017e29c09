package org.passerelle.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file on disk.
record ParcelFile(String name, Path path) implements Source {

    @Override
    public long sizeBytes() {
        return path.toFile().length();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
