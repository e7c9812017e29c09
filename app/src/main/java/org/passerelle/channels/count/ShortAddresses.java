package org.passerelle.channels.count;

import java.util.regex.Pattern;
import org.passerelle.channels.Count;

/// Each web address counts as many, however long it is; the rest as another rule counts.
public record ShortAddresses(int each, Count rest) implements Count {

    /// A web address in a text, without the punctuation of the sentence it stands in.
    public static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s<>«»“”\"\\u00A0\\u202F]*[^\\s<>«»“”\"\\u00A0\\u202F.,;:!?…'’)\\]]", Pattern.CASE_INSENSITIVE);

    @Override
    public int of(String text) {
        var addresses = ADDRESS.matcher(text);
        int count = 0;
        var left = new StringBuilder();
        while (addresses.find()) {
            count += each;
            addresses.appendReplacement(left, "\u0000");
        }
        addresses.appendTail(left);
        for (var part : left.toString().split("\u0000", -1)) count += rest.of(part);
        return count;
    }

    @Override
    public String unit() {
        return rest.unit();
    }
}
