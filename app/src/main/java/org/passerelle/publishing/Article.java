package org.passerelle.publishing;

import java.util.regex.Pattern;

/// A text as people keep it in a file: a Markdown heading in its first line is its title.
///
/// @param title empty where there is none
public record Article(String title, String text) {

    private static final Pattern HEADED = Pattern.compile("\\A\\s*#\\s+(\\V+)\\R+(.*)\\z", Pattern.DOTALL);

    public static Article read(String written) {
        var headed = HEADED.matcher(written);
        return headed.matches() ? new Article(headed.group(1).strip(), headed.group(2).strip()) : new Article("", written.strip());
    }
}
