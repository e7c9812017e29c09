package org.passerelle.publishing.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.people.web.Who;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.DeliveryLines;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;
import org.passerelle.publishing.feedback.Answer;
import org.passerelle.publishing.feedback.Answers;
import org.passerelle.publishing.feedback.Echo;
import org.passerelle.publishing.feedback.Echoes;
import org.passerelle.publishing.feedback.Listener;
import org.passerelle.publishing.feedback.Respondent;
import org.passerelle.publishing.feedback.Respondents;
import org.passerelle.publishing.feedback.Sequels;
import org.passerelle.publishing.feedback.Voice;
import org.passerelle.publishing.web.FeedbackPage.About;
import org.passerelle.publishing.web.FeedbackPage.Brought;
import org.passerelle.publishing.web.FeedbackPage.Card;
import org.passerelle.publishing.web.FeedbackPage.Ear;
import org.passerelle.publishing.web.FeedbackPage.Line;
import org.passerelle.publishing.web.FeedbackPage.Outcome;

/// Reads what the page of what came of it shows. Cost: some fifteen queries, whatever was ever said.
public final class Readings {

    private static final int LATEST = 30;
    private static final int CARDS = 40;
    private static final int OUTCOMES = 15;
    private static final int PUBLICATIONS_READ = 60;

    private final Publications publications;
    private final Channels channels;
    private final Answers answers;
    private final Respondents respondents;
    private final Echoes echoes;
    private final Sequels sequels;
    private final Listener listener;
    private final Almanac almanac;

    public Readings(
            Publications publications,
            Channels channels,
            Answers answers,
            Respondents respondents,
            Echoes echoes,
            Sequels sequels,
            Listener listener,
            Almanac almanac) {
        this.publications = publications;
        this.channels = channels;
        this.answers = answers;
        this.respondents = respondents;
        this.echoes = echoes;
        this.sequels = sequels;
        this.listener = listener;
        this.almanac = almanac;
    }

    /// @param typed the field in which somebody was named, to be shown again
    FeedbackPage.Model page(Words words, @Nullable Who typed, @Nullable String problem) {
        var all = publications.all();
        var about = new HashMap<Integer, About>();
        for (var each : all) for (var delivery : each.deliveries()) about.put(delivery.id(), new About(each.id(), each.name()));
        var places = new HashMap<Integer, Optional<Connection>>();
        var waiting = respondents.in(Respondent.State.WAITING);
        var said = answers.of(waiting.stream().map(Respondent::id).toList()).stream()
                .collect(Collectors.groupingBy(each -> each.by().id()));
        var speaking = waiting.stream()
                .filter(each -> said.getOrDefault(each.id(), List.of()).stream().anyMatch(Answer::speaks))
                .toList();
        return new FeedbackPage.Model(
                cards(speaking, said, about, places, typed),
                lines(answers.said(LATEST).stream().filter(each -> each.by().state() == Respondent.State.TAKEN).toList(), about, places),
                outcomes(all),
                waiting.stream().filter(each -> !speaking.contains(each)).toList(),
                respondents.in(Respondent.State.ASIDE),
                ears(words),
                almanac.zone(),
                problem);
    }

    private List<Card> cards(
            List<Respondent> speaking,
            Map<Integer, List<Answer>> said,
            Map<Integer, About> about,
            Map<Integer, Optional<Connection>> places,
            @Nullable Who typed) {
        var latest = speaking.stream()
                .map(each -> said.getOrDefault(each.id(), List.of()).stream().filter(Answer::speaks).findFirst().orElseThrow())
                .sorted(Comparator.comparing(Answer::at).reversed())
                .limit(CARDS)
                .toList();
        return lines(latest, about, places).stream()
                .map(line -> {
                    var by = line.voice().answer().by();
                    var field = "who-" + by.id();
                    var who = typed != null && typed.field().equals(field) ? typed : Who.nobody(field);
                    return new Card(by, line, said.getOrDefault(by.id(), List.of()).size(), who);
                })
                .toList();
    }

    private List<Line> lines(List<Answer> said, Map<Integer, About> about, Map<Integer, Optional<Connection>> places) {
        var lines = new ArrayList<Line>();
        for (Voice voice : echoes.voices(said)) {
            var answer = voice.answer();
            var place = places.computeIfAbsent(answer.channelId(), channels::find);
            @Nullable Integer delivery = answer.deliveryId();
            lines.add(new Line(
                    voice,
                    place.map(each -> each.account().name()).orElse(""),
                    place.map(each -> each.channel().icon()).orElse("globe"),
                    delivery == null ? null : about.get(delivery)));
        }
        return lines;
    }

    /// The latest publications that brought anything.
    private List<Outcome> outcomes(List<Publication> all) {
        var out = all.stream()
                .filter(each -> each.deliveries().stream().anyMatch(delivery -> delivery.state() == Delivery.State.PUBLISHED))
                .limit(PUBLICATIONS_READ)
                .toList();
        var brought = echoes.of(out.stream().flatMap(each -> each.deliveries().stream()).map(Delivery::id).toList());
        var followed = sequels.of(out.stream().map(Publication::id).toList());
        var made = new DeliveryLines(channels, almanac);
        return out.stream()
                .map(each -> new Outcome(
                        new About(each.id(), each.name()),
                        made.of(each).stream()
                                .map(line -> new Brought(line, brought.getOrDefault(line.delivery().id(), Echo.NONE)))
                                .filter(place -> !place.echo().isNone())
                                .toList(),
                        followed.getOrDefault(each.id(), List.of())))
                .filter(each -> !each.places().isEmpty())
                .limit(OUTCOMES)
                .toList();
    }

    private List<Ear> ears(Words words) {
        return listener.places().stream().map(place -> ear(words, place)).toList();
    }

    private Ear ear(Words words, Connection place) {
        var standing = listener.standing(place.id());
        var asked = standing.map(each -> each.askedAt()).filter(Objects::nonNull).map(at -> at.atZone(almanac.zone()));
        var heard = asked.map(at -> words.say(
                        "feedback.heard", words.dates().on(at.toLocalDate(), almanac.today()), words.dates().time(at.toLocalTime())))
                .orElse(words.say("feedback.unheard"));
        var trouble = standing.map(each -> each.reason()).filter(Objects::nonNull).map(reason -> reason.in(words)).orElse("");
        return new Ear(place.account().name(), place.channel().icon(), heard, trouble);
    }
}
