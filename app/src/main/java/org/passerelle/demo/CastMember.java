package org.passerelle.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passerelle.demo.Fact.Kind;

/// One of the twelve whose story is written by hand: a line of `cast.txt`, its scripted last scenes, and before them a
/// steady rhythm.
///
/// @param everyDays how far apart their conversations used to be; 0 for who was only just met
/// @param firstDaysAgo when it began
/// @param lastDaysAgo the scene the rhythm leads to
record CastMember(Persona persona, int everyDays, int firstDaysAgo, int lastDaysAgo, List<Fact> scenes) {

    static LocalDate day(String when, LocalDate today) {
        if (when.equals("wednesday")) return today.with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
        int days = Integer.parseInt(when);
        var day = today.plusDays(days);
        return days < -6 ? Calendar.workdayBefore(day, 0) : day;
    }

    /// A line of `[stories]`: who, when, hour, kind, way, who else, words.
    static Fact scene(String[] cells, int talk, LocalDate today) {
        var kind = Kind.valueOf(cells[3]);
        var at = day(cells[1], today).atTime(LocalTime.parse(cells[2])).atZone(Owner.ZONE);
        var also = cells[5].isEmpty() ? null : cells[5];
        return new Fact(kind, cells[4].equals("out"), at.toEpochSecond(), talk, 0, cells[6], also);
    }

    /// The whole relation, or its latest `most` facts.
    Timeline tell(long seed, LocalDate today, int most) {
        var facts = new ArrayList<>(rhythm(Dice.of(seed, 1, persona.rank()), today));
        facts.addAll(scenes);
        facts.sort(Comparator.comparingLong(Fact::at));
        return new Timeline(persona, facts.subList(Math.max(0, facts.size() - most), facts.size()), null);
    }

    private List<Fact> rhythm(Dice dice, LocalDate today) {
        var facts = new ArrayList<Fact>();
        if (everyDays == 0) return facts;
        int talk = scenes.size();
        for (double ago = lastDaysAgo + everyDays;
                ago <= firstDaysAgo;
                ago += everyDays * (0.85 + 0.3 * dice.fraction())) {
            var day = Calendar.workdayBefore(today, (int) Math.round(ago));
            addTalk(facts, day, talk++, dice);
        }
        return facts;
    }

    private void addTalk(List<Fact> facts, LocalDate day, int talk, Dice dice) {
        boolean mine = dice.chance(0.5);
        if (dice.chance(0.3)) {
            var kind = dice.pick(List.of(Kind.MEETING, Kind.VIDEO, Kind.CALL));
            var at = day.atTime(dice.between(9, 16), 0).atZone(Relations.agendaZone(persona));
            facts.add(Fact.of(kind, mine, at.toEpochSecond(), talk, 0));
            return;
        }
        var connectedOn = persona.connectedOn();
        boolean linked = connectedOn != null && connectedOn.isBefore(day) && dice.chance(0.35);
        long at = day.atTime(dice.between(9, 13), dice.below(60)).atZone(Owner.ZONE).toEpochSecond();
        for (int turn = 0; turn < 2; turn++) {
            facts.add(Fact.of(linked ? Kind.MESSAGE : Kind.MAIL, mine ^ turn == 1, at, talk, turn));
            at += dice.between(600, 3 * 3_600);
        }
    }
}
