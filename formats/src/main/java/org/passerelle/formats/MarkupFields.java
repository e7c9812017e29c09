package org.passerelle.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.passerelle.formats.Markup.Piece;

/// The texts of the small elements inside a larger one, by their names in lower case: `wp:post_date`. The first of a name
/// counts; what is written beyond all reason is cut.
final class MarkupFields {

    private static final int MOST_FIELDS = 200;
    private static final Set<String> PROSE = Set.of("wp:comment_content", "content:encoded", "description");

    private final Map<String, String> texts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String leaf = "";

    void see(Piece piece) {
        switch (piece) {
            case Markup.Open open -> {
                if (!isProse(open.name())) begin(open.closed() ? "" : open.name().toLowerCase(Locale.ROOT));
                else if (text.length() < Markup.KEPT_CHARS) text.append(' ');
            }
            case Markup.Text words -> {
                if (!leaf.isEmpty() && text.length() < Markup.KEPT_CHARS) text.append(words.text());
            }
            case Markup.Close close -> {
                if (isProse(close.name()) && !close.name().equalsIgnoreCase(leaf)) return;
                if (!leaf.isEmpty() && texts.size() < MOST_FIELDS) texts.putIfAbsent(leaf, text.toString().strip());
                begin("");
            }
        }
    }

    /// The first that is not empty of these; else empty.
    String get(String... names) {
        for (var name : names) {
            var text = texts.getOrDefault(name, "");
            if (!text.isEmpty()) return text;
        }
        return "";
    }

    void clear() {
        texts.clear();
        begin("");
    }

    /// Whether a tag is part of a text written without guarding it: `<wp:comment_content>Merci <b>beaucoup</b>`.
    private boolean isProse(String tag) {
        return PROSE.contains(leaf) && tag.indexOf(':') < 0;
    }

    private void begin(String name) {
        leaf = name;
        text.setLength(0);
    }
}
