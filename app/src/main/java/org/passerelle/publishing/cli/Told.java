package org.passerelle.publishing.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.Passerelle;
import org.passerelle.people.Named;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.platform.cli.Options;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.DeliveryLine;
import org.passerelle.publishing.DeliveryLines;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.feedback.Answer;
import org.passerelle.publishing.feedback.Measures;
import org.passerelle.publishing.feedback.Respondent;

/// Deliveries as commands tell them, one a line.
final class Told {

    private final Passerelle passerelle;
    private final Options options;

    Told(Passerelle passerelle, Options options) {
        this.passerelle = passerelle;
        this.options = options;
    }

    void print(Collection<Delivery> deliveries) {
        for (var line : lines(deliveries)) System.out.println(options.json ? JsonLine.of(json(line)) : text(line));
    }

    private Map<String, @Nullable Object> json(DeliveryLine line) {
        var delivery = line.delivery();
        var due = delivery.due();
        var at = delivery.publishedAt();
        var reason = delivery.reason();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", delivery.id());
        object.put("publication", delivery.publicationId());
        object.put("name", line.name());
        object.put("channel", line.account());
        object.put("objective", line.objectiveId());
        object.put("images", line.images().stream().map(Told::json).toList());
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
        var heard = passerelle.publishing.answers.about(ids).stream().collect(groupingBy(each -> Objects.requireNonNull(each.deliveryId())));
        var measures = passerelle.publishing.measures.latest(ids);
        return lines(deliveries).stream()
                .map(each -> outcome(each, heard.getOrDefault(each.delivery().id(), List.of()), measures.get(each.delivery().id())))
                .toList();
    }

    private Map<String, @Nullable Object> outcome(DeliveryLine line, List<Answer> heard, Measures.@Nullable Taken measure) {
        var object = json(line);
        var people = heard.stream().map(each -> each.by().person()).filter(Objects::nonNull).map(Named::id);
        var strangers = heard.stream().map(Answer::by).filter(by -> by.person() == null).map(Respondent::id);
        object.put("feedback", heard.stream().collect(groupingBy(Answer::word, TreeMap::new, counting())));
        object.put("who", people.distinct().sorted().toList());
        object.put("strangers", strangers.distinct().count());
        object.put("measure", measure == null ? null : json(measure));
        return object;
    }

    private static Map<String, Object> json(Publication.Image image) {
        var object = new LinkedHashMap<String, Object>();
        object.put("name", image.name());
        object.put("width", image.width());
        object.put("height", image.height());
        object.put("alt", image.alt());
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

    private List<DeliveryLine> lines(Collection<Delivery> deliveries) {
        return new DeliveryLines(passerelle.publishing.channels, passerelle.almanac).of(passerelle.publishing.publications, deliveries);
    }

    private String text(DeliveryLine line) {
        var delivery = line.delivery();
        var words = options.words();
        var due = delivery.due();
        var reason = delivery.reason();
        var state = words.say("delivery.state." + delivery.state().word());
        var when = due == null
                ? ""
                : words.say("delivery.at", words.dates().full(due.toLocalDate()), words.dates().time(due.toLocalTime())) + "  ";
        var more = reason != null ? "\n    " + reason.in(words) : delivery.url().isEmpty() ? "" : "\n    " + delivery.url();
        return delivery.id() + "  " + when + line.account() + "  " + state + "  " + line.name() + more;
    }
}
