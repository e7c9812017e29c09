package org.passerelle.publishing.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.Passerelle;
import org.passerelle.people.Named;
import org.passerelle.platform.cli.Options;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.feedback.Answer;
import org.passerelle.publishing.feedback.Measures;
import org.passerelle.publishing.feedback.Respondent;
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

    /// The same, with what each brought: how often of each kind, who of the network (by their numbers), how many others, and
    /// the network's own latest count.
    List<Map<String, @Nullable Object>> outcomes(List<Delivery> deliveries) {
        var ids = deliveries.stream().map(Delivery::id).toList();
        var heard = passerelle.answers.about(ids).stream().collect(groupingBy(each -> Objects.requireNonNull(each.deliveryId())));
        var measures = passerelle.measures.latest(ids);
        return deliveries.stream()
                .map(each -> outcome(each, heard.getOrDefault(each.id(), List.of()), measures.get(each.id())))
                .toList();
    }

    private Map<String, @Nullable Object> outcome(Delivery delivery, List<Answer> heard, Measures.@Nullable Taken measure) {
        var object = json(delivery);
        var people = heard.stream().map(each -> each.by().person()).filter(Objects::nonNull).map(Named::id);
        var strangers = heard.stream().map(Answer::by).filter(by -> by.person() == null).map(Respondent::id);
        object.put("feedback", heard.stream().collect(groupingBy(Answer::word, TreeMap::new, counting())));
        object.put("who", people.distinct().sorted().toList());
        object.put("strangers", strangers.distinct().count());
        object.put("measure", measure == null ? null : json(measure));
        return object;
    }

    private static Map<String, Object> json(Measures.Taken measure) {
        var object = new LinkedHashMap<String, Object>();
        object.put("at", measure.at().toString());
        object.put("gone", measure.isGone());
        object.put("reactions", measure.reactions());
        object.put("shares", measure.shares());
        object.put("replies", measure.replies());
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
