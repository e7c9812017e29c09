package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// A file that is in memory already: pasted, downloaded, or a part of another.
public record BytesSource(String name, byte[] bytes) implements Source {

    public BytesSource(String name, String text) {
        this(name, text.getBytes(UTF_8));
    }

    @Override
    public long sizeBytes() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
