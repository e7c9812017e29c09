package org.passerelle.demo;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.demo.Fact.Kind;

/// Tells a relation from its outline: conversations in bursts and silences, answers that take hours or days.
final class Relations {

    private static final Weighted<Kind> EVERYWHERE = kinds(Map.of(
            Kind.MAIL, 220, Kind.MESSAGE, 112, Kind.MEETING, 56, Kind.VIDEO, 52, Kind.CALL, 38, //
            Kind.ENDORSEMENT, 7, Kind.COMMENT, 12, Kind.REACTION, 14, Kind.RECOMMENDATION, 1));
    private static final Weighted<Kind> OFF_LINKEDIN =
            kinds(Map.of(Kind.MAIL, 200, Kind.MEETING, 45, Kind.VIDEO, 25, Kind.CALL, 35));
    private static final Weighted<Kind> ON_LINKEDIN =
            kinds(Map.of(Kind.MESSAGE, 150, Kind.ENDORSEMENT, 8, Kind.COMMENT, 16, Kind.REACTION, 20));
    private static final Weighted<Integer> TURNS =
            new Weighted<>(List.of(1, 2, 3, 4, 5, 7), turns -> List.of(0, 10, 36, 27, 16, 8, 0, 3).get(turns));

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private record Talk(Kind kind, int turns) {
        boolean isTwoWay() {
            return turns > 1 || kind.isInAgenda();
        }
    }

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
        var talks = talks(with, course, course.facts() - told, dice);
        return new Timeline(with, facts(with, course, talks, dice), series);
    }

    private Series series(Course course, Dice dice) {
        boolean open = course.last().isAfter(today.minusDays(14)) && dice.chance(0.7);
        int everyWeeks = course.circle() == Circle.WEEKLY ? 1 : 4;
        long fits = DAYS.between(course.first(), course.last()) / 7 / everyWeeks;
        int most = (int) Math.min(fits, Math.min(course.facts() / 5, dice.between(6, 60)));
        return Series.upTo(Math.max(2, most), everyWeeks, open ? today : course.last(), open, dice);
    }

    private List<Talk> talks(Persona with, Course course, int facts, Dice dice) {
        var talks = new ArrayList<Talk>();
        int left = facts;
        if (left > 0 && with.isConnected() && dice.chance(course.circle() == Circle.ONCE ? 0.35 : 0.55)) {
            talks.add(new Talk(Kind.INVITATION, 1));
            left--;
        }
        while (left > 0) {
            var talk = talk(with, course, left, dice);
            talks.add(talk);
            left -= talk.turns;
        }
        if (course.circle().isTwoWay()) endTwoWay(talks);
        return talks;
    }

    private static Talk talk(Persona with, Course course, int left, Dice dice) {
        var kinds = !with.isConnected() ? OFF_LINKEDIN : with.hasCard() ? EVERYWHERE : ON_LINKEDIN;
        var kind = kinds.draw(dice);
        if (!course.circle().isTwoWay()) {
            while (kind.isInAgenda()) kind = kinds.draw(dice);
            return new Talk(kind, 1);
        }
        return new Talk(kind, kind.isConversation() ? Math.min(left, TURNS.draw(dice)) : 1);
    }

    /// The last conversation is the one that keeps the tie alive: not the remainder of a count.
    private static void endTwoWay(List<Talk> talks) {
        for (int i = talks.size() - 1; i >= 0; i--) {
            if (talks.get(i).isTwoWay()) {
                talks.add(talks.remove(i));
                return;
            }
        }
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
        var settled = talk.kind.isInAgenda() ? Calendar.workdayBefore(day, 0) : Calendar.settled(day, dice);
        long at = talk.kind.isInAgenda()
                ? settled.atTime(dice.between(9, 16), 30 * dice.below(2)).atZone(agendaZone(with)).toEpochSecond()
                : Calendar.moment(settled, zone, dice);
        for (int turn = 0; turn < talk.turns; turn++) {
            boolean speaks = said(talk.kind, mine ^ turn % 2 == 1);
            if (turn > 0) at = Calendar.answer(at, speaks ? Owner.ZONE : with.town().zone(), dice);
            facts.add(Fact.of(talk.kind, speaks, at, number, turn));
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

    private static Weighted<Kind> kinds(Map<Kind, @Nullable Integer> weights) {
        var kinds = weights.keySet().stream().sorted().toList();
        return new Weighted<>(kinds, kind -> requireNonNull(weights.get(kind)));
    }
}
