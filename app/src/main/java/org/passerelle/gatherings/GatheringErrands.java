package org.passerelle.gatherings;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.today.Errand;
import org.passerelle.today.Errands;
import org.passerelle.today.Sentence;

/// What events have for the day: the one of today, and in the days after it, that those met there wait for a word. One
/// line each, however many they are.
public final class GatheringErrands implements Errands {

    private static final int DAYS_FRESH = 14;

    private final Almanac almanac;
    private final Gatherings gatherings;
    private final FollowUps followUps;

    public GatheringErrands(Almanac almanac, Gatherings gatherings, FollowUps followUps) {
        this.almanac = almanac;
        this.gatherings = gatherings;
        this.followUps = followUps;
    }

    @Override
    public List<Errand> due(Words words) {
        var today = almanac.today();
        var recent = gatherings.between(today.minusDays(DAYS_FRESH), today);
        if (recent.isEmpty()) return List.of();
        var met = followUps.of(recent.stream().map(Gathering::id).toList());
        return recent.stream()
                .flatMap(each -> each.isUnderWay(today) ? Stream.of(today(words, each)) : after(words, each, met))
                .toList();
    }

    private static Errand today(Words words, Gathering gathering) {
        var sentence = words.say("errand.event.today", Sentence.quoted(gathering.name()));
        return errand(words, gathering, sentence, "");
    }

    private static Stream<Errand> after(Words words, Gathering gathering, Map<Integer, List<FollowUp>> met) {
        long waiting = met.getOrDefault(gathering.id(), List.of()).stream().filter(FollowUp::isWaiting).count();
        if (waiting == 0) return Stream.empty();
        var sentence = words.say("errand.event.after", waiting, Sentence.quoted(gathering.name()));
        return Stream.of(errand(words, gathering, sentence, "/after"));
    }

    private static Errand errand(Words words, Gathering gathering, String sentence, String page) {
        return new Errand(
                words.say("errand.event"),
                new Named(0, gathering.name(), ""),
                Sentence.of(sentence),
                gathering.until(),
                "/events/" + gathering.id() + page,
                null);
    }
}
