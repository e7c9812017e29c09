package org.passerelle.opportunities;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Referral;
import org.passerelle.opportunities.Touch.Source;
import org.passerelle.opportunities.Touches.Denial;
import org.passerelle.people.Named;

/// Hands each touch to the opportunities it led to, and leaves out what came after the decision or was denied.
final class Journeys {

    private static final java.util.Comparator<Touch> IN_TIME = comparing(Touch::on)
            .thenComparing(Touch::way)
            .thenComparing(Touch::personId, nullsFirst(naturalOrder()))
            .thenComparing(Touch::source)
            .thenComparing(Touch::sourceId);

    private record Key(int opportunity, Way way, @Nullable Integer person, LocalDate on, Source source, int sourceId) {}

    private final List<Opportunity> opportunities;
    private final LocalDate today;
    private final Map<Integer, List<Opportunity>> byPerson;
    private final Map<Integer, List<Denial>> denials = new HashMap<>();
    private final Map<Key, Touch> found = new LinkedHashMap<>();

    Journeys(List<Opportunity> opportunities, LocalDate today) {
        this.opportunities = opportunities;
        this.today = today;
        this.byPerson = byPerson(opportunities);
    }

    static Map<Integer, List<Opportunity>> byPerson(List<Opportunity> opportunities) {
        var theirs = new HashMap<Integer, List<Opportunity>>();
        for (var opportunity : opportunities)
            for (var person : opportunity.people()) theirs.computeIfAbsent(person.id(), _ -> new ArrayList<>()).add(opportunity);
        return theirs;
    }

    Collection<Integer> people() {
        return byPerson.keySet();
    }

    List<Integer> numbers() {
        return opportunities.stream().map(Opportunity::id).toList();
    }

    void deny(int opportunity, Denial denial) {
        denials.computeIfAbsent(opportunity, _ -> new ArrayList<>()).add(denial);
    }

    /// A touch that leads to everything that concerns someone.
    void with(int person, Touch touch) {
        for (var opportunity : byPerson.getOrDefault(person, List.of()))
            if (!touch.on().isAfter(opportunity.until(today))) add(opportunity.id(), touch);
    }

    /// The owner was put in touch with them, or put them in touch with another.
    void introduce(Introduction introduction) {
        var by = introduction.by();
        var made = introduction.path().made();
        if (by == null && made == null) return;
        var on = made == null ? introduction.begun() : made;
        for (var person : by == null ? introduction.people() : List.of(introduction.first()))
            with(person.id(), touch(Way.INTRODUCTION, by == null ? person : by, on, Source.INTRODUCTION, introduction.id()));
    }

    /// A name went from one to the next until they came; the owner may have said which referral brought them.
    void refer(Referral referral, int teller) {
        var came = referral.end().map(Named::id).orElse(0);
        var touch = new Touch(Way.REFERRAL, teller, referral.on(), Source.REFERRAL, referral.id(), 1, false, "");
        with(came, touch);
        for (var opportunity : opportunities)
            if (Integer.valueOf(referral.id()).equals(opportunity.referralId())) add(opportunity.id(), touch);
    }

    private static Touch touch(Way way, Named person, LocalDate on, Source source, int id) {
        return new Touch(way, person.id(), on, source, id, 1, false, "");
    }

    void add(int opportunity, Touch touch) {
        var key = new Key(opportunity, touch.way(), touch.personId(), touch.on(), touch.source(), touch.sourceId());
        found.merge(key, touch, touch.source() == Source.EXCHANGES ? Journeys::both : (one, same) -> one);
    }

    private static Touch both(Touch one, Touch other) {
        return new Touch(
                one.way(),
                one.personId(),
                one.on(),
                one.source(),
                one.sourceId(),
                one.times() + other.times(),
                one.inPerson() || other.inPerson(),
                one.words());
    }

    /// In order of time, of each opportunity.
    Map<Integer, List<Touch>> all() {
        var all = new LinkedHashMap<Integer, List<Touch>>();
        for (var opportunity : opportunities) all.put(opportunity.id(), new ArrayList<>());
        found.forEach((key, touch) -> {
            if (!isDenied(key.opportunity(), touch)) all.computeIfAbsent(key.opportunity(), _ -> new ArrayList<>()).add(touch);
        });
        all.values().forEach(touches -> touches.sort(IN_TIME));
        return all;
    }

    private boolean isDenied(int opportunity, Touch touch) {
        return !touch.isAdded() && Stream.ofNullable(denials.get(opportunity)).flatMap(List::stream).anyMatch(denial -> covers(denial, touch));
    }

    private static boolean covers(Denial denial, Touch touch) {
        return denial.way() == touch.way()
                && Integer.valueOf(denial.personId()).equals(touch.personId())
                && !touch.on().isBefore(denial.from())
                && !touch.on().isAfter(denial.to());
    }
}
