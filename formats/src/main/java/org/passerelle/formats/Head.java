package org.passerelle.formats;

import java.nio.charset.Charset;
import java.util.List;

/// The beginning of a file: its name as a hint, and at most {@value #SIZE_BYTES} bytes of its content as the proof.
public record Head(String fileName, byte[] bytes) {

    public static final int SIZE_BYTES = 64 * 1024;

    /// The bytes as text, in the charset that fits them best; a character cut at the end is dropped.
    public String text() {
        return Charsets.decode(bytes);
    }

    /// The charset that fits the bytes best; see {@link Charsets#detect}.
    public Charset charset() {
        return Charsets.detect(bytes);
    }

    /// The text's lines, without their ends.
    public List<String> lines() {
        return text().lines().toList();
    }
}
