package org.passerelle.network;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a page of the list ended, so that the next begins just after it whatever was added meanwhile.
///
/// @param segment which part of the order it lies in
/// @param key what the order compares, as text
public record Place(int segment, String key, int id) {

    /// As one word of an address.
    public String text() {
        var bytes = (segment + " " + id + " " + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Reads what {@link #text} wrote; empty for anything else: the list then begins at its top.
    public static Optional<Place> parse(@Nullable String text) {
        if (text == null) return Optional.empty();
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
            return Optional.of(new Place(Integer.parseUnsignedInt(parts[0]), parts[2], Integer.parseInt(parts[1])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
