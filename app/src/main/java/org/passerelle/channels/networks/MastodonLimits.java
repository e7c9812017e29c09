package org.passerelle.channels.networks;

import java.util.HashMap;
import java.util.Map;
import org.passerelle.channels.Limits;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;

/// What a server says it allows; nothing where it does not say, or says it as nobody does.
final class MastodonLimits {

    private static final Map<String, String[]> PLACES = Map.of(
            Limits.CHARACTERS, new String[] {"configuration", "statuses", "max_characters"},
            Limits.IMAGES, new String[] {"configuration", "statuses", "max_media_attachments"},
            Limits.IMAGE_BYTES, new String[] {"configuration", "media_attachments", "image_size_limit"},
            Limits.ALT_CHARACTERS, new String[] {"configuration", "media_attachments", "description_limit"});

    private MastodonLimits() {}

    static Map<String, Integer> of(Talk talk, MastodonServer server) {
        for (var path : new String[] {"/api/v2/instance", "/api/v1/instance"})
            if (talk.send(Request.get(server.at(path))) instanceof Received received && received.isFine()) {
                var limits = received.json().map(MastodonLimits::read).orElse(Map.of());
                if (!limits.isEmpty()) return limits;
            }
        return Map.of();
    }

    private static Map<String, Integer> read(JsonNode instance) {
        var limits = new HashMap<String, Integer>();
        PLACES.forEach((name, place) -> {
            int value = Texts.number(instance, place);
            if (value > 0) limits.put(name, value);
        });
        return limits;
    }
}
