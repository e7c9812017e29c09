package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;

/// A message's headers, each decoded when asked for. Names are asked for in lower case.
final class MailHeaders {

    private static final Pattern FOLD = Pattern.compile("[\\r\\n]+[ \\t]*");

    private final Map<String, List<Field>> fields = new HashMap<>();

    void add(Field field) {
        var name = field.getName().strip().toLowerCase(Locale.ROOT);
        fields.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(field);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /// The topmost one, unfolded, its encoded words as they are; empty where there is none.
    String raw(String name) {
        var all = fields.get(name);
        return all == null ? "" : unfolded(all.getFirst());
    }

    /// All of that name, unfolded, from the top.
    List<String> allRaw(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(MailHeaders::unfolded)
                .toList();
    }

    /// The topmost one as people read it; empty where there is none.
    String text(String name) {
        return decoded(raw(name));
    }

    /// Encoded words as text, a character split over two of them made whole.
    static String decoded(String raw) {
        if (!raw.contains("=?")) return MailCharsets.withoutControls(raw);
        try {
            return MailCharsets.withoutControls(DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT, UTF_8));
        } catch (IllegalArgumentException e) { // a charset nobody knows
            return raw;
        }
    }

    private static String unfolded(Field field) {
        var raw = field.getRaw();
        var line = raw == null ? field.getName() + ":" + field.getBody() : Charsets.decode(raw.toByteArray());
        var value = line.substring(line.indexOf(':') + 1).strip();
        return MailCharsets.withKnownCharsets(value.indexOf('\n') < 0 ? value : FOLD.matcher(value).replaceAll(" "));
    }
}
