package org.passerelle.channels.networks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Door;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every network that is published to, acted out. A new channel that publishes is a new line in {@link #ALL}.
final class Stages {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    static final Door DOOR = new Door((_, _) -> true);

    static final Map<String, Supplier<Stage>> ALL = Map.of(
            "wordpress", WordPressStage::new,
            "mastodon", MastodonStage::new,
            "bluesky", BlueskyStage::new,
            "webhook", WebhookStage::new,
            "linkedin", LinkedInStage::new,
            "facebook", FacebookStage::new);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Stages() {}

    static JsonNode body(Asked asked) {
        return JSON.readTree(asked.body());
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
