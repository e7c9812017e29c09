package org.passerelle.channels.count;

import java.util.regex.Pattern;
import org.passerelle.channels.Count;

/// What a reader takes for one character counts one: a letter with its accents, a family of emoji, a flag.
public record Graphemes() implements Count {

    private static final Pattern ONE = Pattern.compile("\\X");

    @Override
    public int of(String text) {
        return (int) ONE.matcher(text).results().count();
    }

    @Override
    public String unit() {
        return "characters";
    }
}
