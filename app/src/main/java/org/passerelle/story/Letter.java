package org.passerelle.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;

/// The story as a page of its own, to be given away: it needs nothing but itself.
///
/// @param title in the owner’s words
public record Letter(Words words, String title, List<Stretch> stretches) {

    public static final String TEMPLATE = "letters/story";

    /// @param mask null where names stay
    public static Letter of(Words words, String title, List<Entry> entries, @Nullable Mask mask) {
        var told = mask == null ? entries : entries.stream().map(mask::entry).toList();
        return new Letter(words, mask == null ? title : mask.text(title), Stretch.of(told));
    }
}
