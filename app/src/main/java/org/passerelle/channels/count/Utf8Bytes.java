package org.passerelle.channels.count;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.passerelle.channels.Count;

public record Utf8Bytes() implements Count {

    @Override
    public int of(String text) {
        return text.getBytes(UTF_8).length;
    }

    @Override
    public String unit() {
        return "bytes";
    }
}
