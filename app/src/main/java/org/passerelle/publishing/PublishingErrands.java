package org.passerelle.publishing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channels;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.today.Errand;
import org.passerelle.today.Errand.Act;
import org.passerelle.today.Errands;
import org.passerelle.today.Sentence;

/// Publications that wait for the owner: a line each while they are few, one for all of them where they are many.
public final class PublishingErrands implements Errands {

    private static final int LINES_MAXIMUM = 2;

    private final Publications publications;
    private final Queue queue;
    private final Approvals approvals;
    private final Channels channels;
    private final Almanac almanac;

    public PublishingErrands(Publications publications, Queue queue, Approvals approvals, Channels channels, Almanac almanac) {
        this.publications = publications;
        this.queue = queue;
        this.approvals = approvals;
        this.channels = channels;
        this.almanac = almanac;
    }

    @Override
    public List<Errand> due(Words words) {
        return Stream.concat(asking(words).stream(), unread(words)).toList();
    }

    private Stream<Errand> unread(Words words) {
        var waiting = approvals.waiting();
        if (waiting.isEmpty()) return Stream.empty();
        var kind = words.say("errand.publish");
        var sentence = Sentence.of(words.say("errand.publish.unread", waiting.size()));
        var since = almanac.dayOf(waiting.getFirst().askedAt());
        return Stream.of(new Errand(kind, new Named(0, kind, ""), sentence, since, "/publish/readings", null));
    }

    private List<Errand> asking(Words words) {
        var asking = queue.asking();
        if (asking.size() > LINES_MAXIMUM) return List.of(together(words, asking));
        return new DeliveryLines(channels, almanac).of(publications, asking).stream()
                .map(line -> alone(words, line))
                .toList();
    }

    private Errand together(Words words, List<Delivery> asking) {
        var kind = words.say("errand.publish");
        var sentence = Sentence.of(words.say("errand.publish.several", asking.size()));
        return new Errand(kind, new Named(0, kind, ""), sentence, since(asking.getFirst().due()), "/publish", null);
    }

    private Errand alone(Words words, DeliveryLine line) {
        var sentence = words.say(
                "errand.publish." + line.state().word(), Sentence.quoted(line.name()), Sentence.quoted(line.placeName()));
        return new Errand(
                words.say("errand.publish"),
                new Named(0, line.name(), ""),
                Sentence.of(sentence),
                since(line.at()),
                page(line),
                null,
                act(words, line).orElse(null));
    }

    private static Optional<Act> act(Words words, DeliveryLine line) {
        return switch (line.state()) {
            case DUE -> Optional.of(new Act(words.say("publish.open"), line.path("opening")));
            case OPENED -> Optional.of(new Act(words.say("publish.is.out"), line.path("published")));
            case UNKNOWN -> line.canTell()
                    ? Optional.of(new Act(words.say("publish.reconcile"), line.path("reconciliation")))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String page(DeliveryLine line) {
        var delivery = line.delivery();
        if (line.state() == State.OPENED) return "/publish/deliveries/" + delivery.id();
        if (line.state() == State.HELD) return "/channels/" + delivery.channelId();
        return "/publish/" + delivery.publicationId();
    }

    private LocalDate since(@Nullable ZonedDateTime at) {
        return at == null ? almanac.today() : Objects.requireNonNull(at).withZoneSameInstant(almanac.zone()).toLocalDate();
    }
}
