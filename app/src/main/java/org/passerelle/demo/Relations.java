package org.passerelle.demo;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passerelle.demo.Fact.Kind;
import org.passerelle.demo.Talks.Talk;

/// Tells a relation from its outline: conversations in bursts and silences, answers that take hours or days.
final class Relations {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final long seed;
    private final LocalDate today;

    Relations(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    Timeline tell(Persona with, Course course) {
        var dice = Dice.of(seed, 1, with.rank());
        var series = course.facts() > 40 && course.circle().isCurrent() && with.hasCard() && dice.chance(0.5)
                ? series(course, dice)
                : null;
        int told = series == null ? 0 : series.count();
        var talks = Talks.of(course.facts() - told, with, course.circle(), dice);
        return new Timeline(with, facts(with, course, talks, dice), series);
    }

    private Series series(Course course, Dice dice) {
        boolean open = course.last().isAfter(today.minusDays(14)) && dice.chance(0.7);
        int everyWeeks = course.circle() == Circle.WEEKLY ? 1 : 4;
        long fits = DAYS.between(course.first(), course.last()) / 7 / everyWeeks;
        int most = (int) Math.min(fits, Math.min(course.facts() / 5, dice.between(6, 60)));
        return Series.upTo(Math.max(2, most), everyWeeks, open ? today : course.last(), open, dice);
    }

    private List<Fact> facts(Persona with, Course course, List<Talk> talks, Dice dice) {
        var facts = new ArrayList<Fact>();
        double balance = course.circle().isTwoWay() ? 0.35 + 0.3 * dice.fraction() : dice.below(2);
        var days = days(course, talks.size(), dice);
        for (int talk = 0; talk < talks.size(); talk++)
            add(facts, with, talks.get(talk), talk, days.get(talk), dice.chance(balance), dice);
        facts.sort(Comparator.comparingLong(Fact::at));
        return facts;
    }

    private void add(List<Fact> facts, Persona with, Talk talk, int number, LocalDate day, boolean mine, Dice dice) {
        int start = facts.size();
        var zone = mine ? Owner.ZONE : with.town().zone();
        var settled = talk.kind().isInAgenda() ? Calendar.workdayBefore(day, 0) : Calendar.settled(day, dice);
        long at = talk.kind().isInAgenda()
                ? settled.atTime(dice.between(9, 16), 30 * dice.below(2)).atZone(agendaZone(with)).toEpochSecond()
                : Calendar.moment(settled, zone, dice);
        for (int turn = 0; turn < talk.turns(); turn++) {
            boolean speaks = said(talk.kind(), mine ^ turn % 2 == 1);
            if (turn > 0) at = Calendar.answer(at, speaks ? Owner.ZONE : with.town().zone(), dice);
            facts.add(Fact.of(talk.kind(), speaks, at, number, turn));
        }
        keepInThePast(facts.subList(start, facts.size()));
    }

    private static boolean said(Kind kind, boolean mine) {
        return switch (kind) {
            case COMMENT, REACTION -> true;
            case ENDORSEMENT, RECOMMENDATION -> false;
            default -> mine;
        };
    }

    /// Moves a conversation back by whole days when its answers would come after yesterday.
    private void keepInThePast(List<Fact> talk) {
        long limit = today.atStartOfDay(Owner.ZONE).toEpochSecond() - 1;
        long over = talk.getLast().at() - limit;
        if (over <= 0) return;
        long back = Calendar.days((int) (over / Calendar.days(1)) + 1);
        talk.replaceAll(f -> Fact.of(f.kind(), f.mine(), f.at() - back, f.talk(), f.turn()));
    }

    /// One day per conversation, in order, the last on the relation's last day.
    private static List<LocalDate> days(Course course, int talks, Dice dice) {
        var upTo = new double[talks];
        for (int i = 1; i < talks; i++) upTo[i] = upTo[i - 1] + dice.gap();
        double whole = talks > 1 ? upTo[talks - 1] : 1;
        long span = DAYS.between(course.first(), course.last());
        var days = new ArrayList<LocalDate>(talks);
        for (int i = 0; i < talks; i++) {
            var day = i == talks - 1 ? course.last() : course.first().plusDays(Math.round(span * upTo[i] / whole));
            boolean moves = i < talks - 1 && Calendar.isQuiet(day) && dice.chance(0.55);
            days.add(moves ? course.first().plusDays(dice.between(0, (int) span)) : day);
        }
        return days;
    }

    static ZoneId agendaZone(Persona with) {
        return with.town().isInEurope() ? PARIS : Owner.ZONE;
    }
}
