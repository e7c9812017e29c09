package org.passerelle.channels.networks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Picture;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Trace;
import org.passerelle.platform.http.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What stands below the text of a post (`app.bsky.embed`), uploaded on the way.
record BlueskyEmbed(Talk talk, BlueskySession session, Limits limits, Trace trace) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CARD_IMAGE_BYTES = 1_000_000;
    private static final Duration TO_UPLOAD = Duration.ofMinutes(2);

    /// Its images, else the page it shares; empty where it has neither.
    Optional<Map<String, Object>> of(Draft draft) {
        if (!draft.images().isEmpty()) return Optional.of(images(draft));
        var card = draft.card();
        if (card == null) return Optional.empty();
        var external = new LinkedHashMap<String, Object>();
        external.put("uri", card.url().toString());
        external.put("title", card.title());
        external.put("description", card.description());
        var small = Limits.of(limits.asOf()).images(1, CARD_IMAGE_BYTES, 1_200, 1_000);
        if (card.image() != null)
            Picture.fit(card.image(), small).ifPresent(image -> external.put("thumb", blob(image, "thumb")));
        return Optional.of(Map.of("$type", "app.bsky.embed.external", "external", external));
    }

    private Map<String, Object> images(Draft draft) {
        var images = new ArrayList<Map<String, Object>>();
        for (var image : draft.images().stream().limit(limits.images()).toList()) {
            var fitted = talk.fitted(image, limits);
            images.add(Map.of("alt", fitted.alt(), "image", blob(fitted, "blob." + images.size())));
        }
        return Map.of("$type", "app.bsky.embed.images", "images", images);
    }

    /// A blob is named by what it holds: uploaded twice, it is there once.
    private JsonNode blob(Draft.Image image, String name) {
        return JSON.readTree(trace.once(name, () -> {
            var request = Request.post(session.at("com.atproto.repo.uploadBlob")).within(TO_UPLOAD).body(image.type(), image.bytes());
            var blob = session.ask(request).get("blob");
            if (blob == null) throw talk.end(new Outcome.RetryLater(talk.now(), Reason.of("outcome.garbled", session.name())));
            return JSON.writeValueAsString(blob);
        }));
    }
}
