package org.passerelle.publishing;

import java.util.List;
import java.util.regex.Pattern;

/// A text as people keep it in a file: a Markdown heading in its first line is its title, and images of the same folder
/// (`![what it shows](picture.jpg)`) go with it, taken out of the text.
///
/// @param title empty where there is none
/// @param images in their order
public record Article(String title, String text, List<Illustration> images) {

    /// @param alt what it shows; empty where the file does not say
    /// @param path of the image, as written
    public record Illustration(String alt, String path) {}

    private static final Pattern HEADED = Pattern.compile("\\A\\s*#\\s+(\\V+)\\R+(.*)\\z", Pattern.DOTALL);
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]\\v]*)]\\(<?(?!\\w+:)([^)>\\v]+?)>?(?:\\s+\"[^\"]*\")?\\)");

    public static Article read(String written) {
        var images = IMAGE.matcher(written).results().map(found -> new Illustration(found.group(1).strip(), found.group(2).strip())).toList();
        var bare = IMAGE.matcher(written).replaceAll("").replaceAll("\\R\\h*\\R(?:\\h*\\R)+", "\n\n");
        var headed = HEADED.matcher(bare);
        return headed.matches()
                ? new Article(headed.group(1).strip(), headed.group(2).strip(), images)
                : new Article("", bare.strip(), images);
    }
}
