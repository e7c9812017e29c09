package org.passerelle.channels.count;

import org.passerelle.channels.Count;

/// As Java and JavaScript count: one, or two for what lies beyond the first 65,536 characters, such as most emoji.
public record Utf16Units() implements Count {

    @Override
    public int of(String text) {
        return text.length();
    }

    @Override
    public String unit() {
        return "characters";
    }
}
