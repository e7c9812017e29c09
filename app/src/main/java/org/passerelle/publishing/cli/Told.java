package org.passerelle.publishing.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.Passerelle;
import org.passerelle.platform.cli.Options;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Publication;
import tools.jackson.databind.json.JsonMapper;

/// Deliveries as commands tell them.
final class Told {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Passerelle passerelle;
    private final Options options;

    Told(Passerelle passerelle, Options options) {
        this.passerelle = passerelle;
        this.options = options;
    }

    void print(Delivery delivery) {
        System.out.println(options.json ? JSON.writeValueAsString(json(delivery)) : line(delivery));
    }

    static String write(Map<String, ? extends @Nullable Object> object) {
        return JSON.writeValueAsString(object);
    }

    private Map<String, @Nullable Object> json(Delivery delivery) {
        var due = delivery.due();
        var at = delivery.publishedAt();
        var reason = delivery.reason();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", delivery.id());
        object.put("publication", delivery.publicationId());
        object.put("name", name(delivery));
        object.put("channel", channel(delivery));
        object.put("images", publication(delivery).images().stream().map(Told::image).toList());
        object.put("state", delivery.state().word());
        object.put("due", due == null ? null : due.toOffsetDateTime().toString());
        object.put("zone", due == null ? null : due.getZone().getId());
        object.put("attempts", delivery.attempts());
        object.put("published", at == null ? null : at.toString());
        object.put("url", delivery.url().isEmpty() ? null : delivery.url());
        object.put("reason", reason == null ? null : reason.in(options.words()));
        return object;
    }

    private String line(Delivery delivery) {
        var words = options.words();
        var due = delivery.due();
        var reason = delivery.reason();
        var state = words.say("delivery.state." + delivery.state().word());
        var when = due == null
                ? ""
                : words.say("delivery.at", words.dates().full(due.toLocalDate()), words.dates().time(due.toLocalTime())) + "  ";
        var more = reason != null ? "\n    " + reason.in(words) : delivery.url().isEmpty() ? "" : "\n    " + delivery.url();
        return delivery.id() + "  " + when + channel(delivery) + "  " + state + "  " + name(delivery) + more;
    }

    private String channel(Delivery delivery) {
        return passerelle.channels.find(delivery.channelId()).map(found -> found.account().name()).orElse("");
    }

    private String name(Delivery delivery) {
        return publication(delivery).name();
    }

    private Publication publication(Delivery delivery) {
        return passerelle.publications.find(delivery.publicationId()).orElseThrow();
    }

    private static Map<String, Object> image(Publication.Image image) {
        var object = new LinkedHashMap<String, Object>();
        object.put("name", image.name());
        object.put("width", image.width());
        object.put("height", image.height());
        object.put("alt", image.alt());
        return object;
    }
}
