package org.passerelle.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One entry of an Instagram list. The keys of `string_map_data` were once in the language of the account (`Time`,
/// `Tijd`): what a value is, is told by its look where its key is not known.
record InstagramEntry(JsonValue value) {

    private static final Pattern HANDLE = Pattern.compile("(?i)@?([a-z0-9._]{1,30})");
    private static final Pattern PROFILE =
            Pattern.compile("(?i)https?://(?:www\\.)?instagram\\.com/(?:_u/)?([a-z0-9._]{1,30})/?(?:[?#].*)?");

    /// The user name of an entry that leads to a profile: the link's, the text's, or since late 2025 the title's.
    Optional<Identity> profile() {
        var link = value.each("string_list_data").stream().findFirst().orElse(JsonValue.NONE);
        var profile = PROFILE.matcher(link.text("href"));
        if (profile.matches()) return handle(profile.group(1));
        return handle(link.text("value")).or(() -> handle(value.text("title")));
    }

    Optional<Identity> titled() {
        return handle(value.text("title"));
    }

    Optional<Moment> at() {
        return value.each("string_list_data").stream()
                .findFirst()
                .flatMap(link -> MetaDates.seconds(link.number("timestamp")))
                .or(() -> fields().stream()
                        .flatMap(field -> MetaDates.seconds(field.getValue().number("timestamp")).stream())
                        .findFirst());
    }

    List<Map.Entry<String, JsonValue>> fields() {
        return value.entries("string_map_data");
    }

    /// The value under the first of these keys that is there.
    String field(String... keys) {
        for (var key : keys)
            for (var field : fields())
                if (field.getKey().toLowerCase(Locale.ROOT).replace('\'', '’').equals(key)) return field.getValue().text("value");
        return "";
    }

    static Optional<Identity> handle(String text) {
        var handle = HANDLE.matcher(text);
        return handle.matches()
                ? Optional.of(new Identity(Identity.INSTAGRAM, handle.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
