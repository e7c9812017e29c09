package org.passerelle.publishing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.channels.count.ShortAddresses;

/// A stretch of a text as networks show it: plain, or an address, a mention or a tag, which lead somewhere.
///
/// @param leads whether it does
public record Run(String text, boolean leads) {

    private static final Pattern LEADING = Pattern.compile(
            ShortAddresses.ADDRESS.pattern() + "|(?<![\\p{L}\\p{N}_@/.])@[\\w.-]+\\w(?:@[\\w.-]+\\w)?|(?<![\\p{L}\\p{N}_&/#])#[\\p{L}\\p{N}_]*[\\p{L}_][\\p{L}\\p{N}_]*",
            Pattern.CASE_INSENSITIVE);

    /// The whole text, stretch after stretch.
    static List<Run> of(String text) {
        var runs = new ArrayList<Run>();
        var leading = LEADING.matcher(text);
        int from = 0;
        while (leading.find()) {
            if (leading.start() > from) runs.add(new Run(text.substring(from, leading.start()), false));
            runs.add(new Run(leading.group(), true));
            from = leading.end();
        }
        if (from < text.length()) runs.add(new Run(text.substring(from), false));
        return runs;
    }
}
