package org.passerelle.story.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Introductions;
import org.passerelle.introductions.Link;
import org.passerelle.introductions.Referral;
import org.passerelle.introductions.Referrals;
import org.passerelle.people.Named;
import org.passerelle.story.Fact;
import org.passerelle.story.Kind;

/// Introductions of which something came, names given that led to something, and thanks said.
public final class Favours implements Fact.Gatherer {

    private final Introductions introductions;
    private final Referrals referrals;

    public Favours(Introductions introductions, Referrals referrals) {
        this.introductions = introductions;
        this.referrals = referrals;
    }

    @Override
    public List<Fact> gather() {
        var facts = new ArrayList<Fact>();
        introductions.all().forEach(each -> tell(each, facts));
        referrals.all().forEach(each -> tell(each, facts));
        return facts;
    }

    private static void tell(Introduction introduction, List<Fact> facts) {
        var path = "/introductions/" + introduction.id();
        var key = Integer.toString(introduction.id());
        var outcome = introduction.path().outcome();
        var by = introduction.by();
        var second = introduction.second();
        if (outcome != null && by == null && second != null)
            facts.add(new Fact(
                    "introduction",
                    key,
                    outcome.on(),
                    Kind.INTRODUCTION,
                    "story.introduction",
                    List.of(introduction.first().name(), second.name()),
                    outcome.words(),
                    introduction.people(),
                    path));
        if (by != null && introduction.path().made() != null)
            facts.add(new Fact(
                    "introduction",
                    key,
                    introduction.begun(),
                    Kind.INTRODUCTION,
                    "story.introduced",
                    List.of(by.name(), introduction.first().name()),
                    "",
                    introduction.people(),
                    path));
        var thanked = introduction.path().thanked();
        if (by != null && thanked != null) facts.add(thanks("introduction-thanks", key, thanked, by, path));
    }

    private static void tell(Referral referral, List<Fact> facts) {
        var path = "/referrals/" + referral.id();
        var ledTo = referral.ledTo();
        if (ledTo != null)
            facts.add(new Fact(
                    "referral",
                    Integer.toString(referral.id()),
                    ledTo.on(),
                    Kind.INTRODUCTION,
                    referral.given() ? "story.referral.given" : "story.referral",
                    List.of(referral.chain().getFirst().person().name()),
                    ledTo.words(),
                    referral.chain().stream().map(Link::person).toList(),
                    path));
        for (var link : referral.chain()) {
            var thanked = link.thanked();
            if (thanked != null)
                facts.add(thanks("referral-thanks", referral.id() + "-" + link.place(), thanked, link.person(), path));
        }
    }

    private static Fact thanks(String source, String key, LocalDate on, Named to, String path) {
        return new Fact(source, key, on, Kind.THANKS, "story.thanks", List.of(to.name()), "", List.of(to), path);
    }
}
