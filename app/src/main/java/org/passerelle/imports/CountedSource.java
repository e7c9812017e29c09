package org.passerelle.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.passerelle.formats.Source;

/// A source that knows how far its latest reading has come.
final class CountedSource implements Source {

    private final Source source;
    private long readBytes;

    CountedSource(Source source) {
        this.source = source;
    }

    long readBytes() {
        return readBytes;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public long sizeBytes() {
        return source.sizeBytes();
    }

    @Override
    public InputStream open() throws IOException {
        readBytes = 0;
        return new FilterInputStream(source.open()) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                if (read >= 0) readBytes++;
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                if (read > 0) readBytes += read;
                return read;
            }
        };
    }
}
