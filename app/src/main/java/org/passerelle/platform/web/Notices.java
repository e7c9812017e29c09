package org.passerelle.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// A notice as it travels in a cookie from the page that acted to the page that tells.
final class Notices {

    private Notices() {}

    static String write(String sentence, String undo) {
        var bytes = (undo + '\n' + sentence).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Visit.@Nullable Notice read(@Nullable String cookie) {
        if (cookie == null) return null;
        try {
            var text = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            var undo = text.substring(0, end);
            return new Visit.Notice(text.substring(end + 1), undo.startsWith("/") ? undo : null);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }
}
