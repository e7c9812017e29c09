package org.passerelle.formats;

import java.io.IOException;
import java.io.InputStream;

/// A file to read, wherever it lies: on disk, or inside an archive. It can be opened more than once.
public interface Source {

    /// Its name as the user knows it, with its path inside the archive: `export.zip/Connections.csv`.
    String name();

    /// Its size in bytes once unpacked, or -1 where the archive does not say.
    long sizeBytes();

    /// A fresh stream from the first byte; the caller closes it.
    InputStream open() throws IOException;

    /// The first {@link Head#SIZE_BYTES} bytes.
    default Head head() throws IOException {
        try (var in = open()) {
            return new Head(name(), in.readNBytes(Head.SIZE_BYTES));
        }
    }
}
