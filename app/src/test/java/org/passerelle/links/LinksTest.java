package org.passerelle.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.CHLOE;
import static org.passerelle.Cast.EMILE;
import static org.passerelle.Cast.FATOU;
import static org.passerelle.Cast.INES;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MIREILLE;
import static org.passerelle.Cast.SOFIA;
import static org.passerelle.Cast.THEO;
import static org.passerelle.Cast.ZOE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.introductions.Step;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Encounter;
import org.passerelle.people.Named;

@OnBothDatabases
class LinksTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private Map<Cast, Integer> ids = Map.of();

    LinksTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @BeforeEach
    void gather() {
        ids = passerelle.within(() -> Cast.joinAll(passerelle));
    }

    @Test
    void countsWhatTwoPeopleShare() {
        passerelle.within(() -> {
            meet(10, Medium.MEETING, AWA, LEON, ZOE);
            meet(30, Medium.VIDEO, AWA, LEON);
            meet(20, Medium.MAIL, LEON, AWA);
            meet(5, Medium.BROADCAST, AWA, FATOU);
            passerelle.favours.observedLinks.ensure();

            assertThat(passerelle.favours.observedLinks.between(id(LEON), id(AWA)))
                    .containsExactly(
                            new Evidence(Kind.MEETING, 2, TODAY.minusDays(10)),
                            new Evidence(Kind.THREAD, 1, TODAY.minusDays(20)));
            assertThat(passerelle.favours.observedLinks.between(id(AWA), id(FATOU))).isEmpty();
            assertThat(passerelle.favours.observedLinks.facts(id(AWA), id(LEON), 5))
                    .extracting(Fact::day)
                    .containsExactly(TODAY.minusDays(10), TODAY.minusDays(20), TODAY.minusDays(30));
            return true;
        });
    }

    @Test
    void takesACrowdForNoAcquaintance() {
        passerelle.within(() -> {
            var crowd = IntStream.range(0, 31)
                    .mapToObj(i -> passerelle.edits.add(Newcomer.named("Camille " + i)).personId())
                    .toList();
            note(crowd, 3, Medium.MEETING);
            note(crowd.subList(0, 30), 2, Medium.MEETING);
            passerelle.favours.observedLinks.ensure();

            assertThat(passerelle.favours.observedLinks.between(crowd.get(0), crowd.get(29)))
                    .containsExactly(new Evidence(Kind.MEETING, 1, TODAY.minusDays(2)));
            assertThat(passerelle.favours.observedLinks.between(crowd.get(0), crowd.get(30))).isEmpty();
            return true;
        });
    }

    @Test
    void believesEncountersAndIntroductions() {
        passerelle.within(() -> {
            passerelle.edits.meet(id(INES), new Encounter("", "", null, new Named(id(SOFIA), "Sofia Rossi", ""), true));
            passerelle.favours.introductions.receive(id(MIREILLE), id(THEO), "", TODAY.minusDays(9));
            var proposed = passerelle.favours.introductions.propose(id(CHLOE), id(EMILE), "");
            passerelle.favours.observedLinks.ensure();
            assertThat(passerelle.favours.observedLinks.between(id(INES), id(SOFIA))).containsExactly(new Evidence(Kind.MET_THROUGH, 1, null));
            assertThat(passerelle.favours.observedLinks.between(id(THEO), id(MIREILLE)))
                    .containsExactly(new Evidence(Kind.INTRODUCTION, 1, TODAY.minusDays(9)));
            assertThat(passerelle.favours.observedLinks.between(id(CHLOE), id(EMILE))).isEmpty();

            passerelle.favours.introductions.take(proposed.id(), new Step.Make(true), TODAY);
            passerelle.favours.observedLinks.ensure();
            assertThat(passerelle.favours.observedLinks.between(id(CHLOE), id(EMILE))).hasSize(1);
            return true;
        });
    }

    @Test
    void findsTheWayToSomeone() {
        passerelle.within(() -> {
            for (int week = 1; week < 20; week++) meet(week * 7, Medium.MEETING, AWA);
            for (int month = 1; month < 6; month++) meet(month * 30, Medium.MEETING, ZOE, LEON);
            for (int month = 1; month < 4; month++) told(month * 30, AWA, INES);
            passerelle.favours.observedLinks.ensure();

            var answer = passerelle.favours.paths.to("inès");

            assertThat(answer.to()).extracting(Named::name).containsExactly("Inès Benali");
            var route = answer.routes().stream().filter(each -> !each.isDirect()).findFirst().orElseThrow();
            assertThat(route.people()).extracting(Named::name).containsExactly("Awa Bâ", "Inès Benali");
            assertThat(route.hops().get(0).evidence().getFirst().kind()).isEqualTo(Kind.EXCHANGE);
            assertThat(route.hops().get(1).evidence()).containsExactly(new Evidence(Kind.THREAD, 3, TODAY.minusDays(30)));
            assertThat(route.hops().get(1).facts()).hasSize(3);
            assertThat(route.chance()).isBetween(.2, .8);
            assertThat(passerelle.favours.paths.to("imprimeur").routes().getFirst().isDirect()).isTrue();
            assertThat(passerelle.favours.paths.to("nobody at all").to()).isEmpty();
            return true;
        });
    }

    @Test
    void suggestsThoseSeenWithOnesOwn() {
        passerelle.within(() -> {
            for (int week = 1; week < 20; week++) meet(week * 7, Medium.MEETING, AWA);
            told(200, AWA, INES);
            passerelle.favours.observedLinks.ensure();

            assertThat(passerelle.favours.paths.nearby(5)).singleElement().satisfies(nearby -> {
                assertThat(nearby.person().name()).isEqualTo("Inès Benali");
                assertThat(nearby.through()).extracting(Named::name).containsExactly("Awa Bâ");
            });
            return true;
        });
    }

    @Test
    void tellsWhatSomeoneOpens() {
        passerelle.within(() -> {
            for (int week = 1; week < 20; week++) meet(week * 7, Medium.MEETING, AWA);
            for (int month = 1; month < 4; month++) told(month * 30, AWA, INES);
            told(200, AWA, SOFIA);

            var byAwa = passerelle.favours.withinReach.of(id(AWA)).orElseThrow();
            var toInes = passerelle.favours.withinReach.of(id(INES)).orElseThrow();

            assertThat(byAwa.known()).isTrue();
            assertThat(byAwa.others()).extracting(other -> other.person().name()).containsExactlyInAnyOrder("Inès Benali", "Sofia Rossi");
            assertThat(byAwa.others()).allSatisfy(other -> assertThat(other.evidence()).isNotEmpty());
            assertThat(toInes.known()).isFalse();
            assertThat(toInes.others()).singleElement().satisfies(other -> {
                assertThat(other.person().name()).isEqualTo("Awa Bâ");
                assertThat(other.evidence()).containsExactly(new Evidence(Kind.THREAD, 3, TODAY.minusDays(30)));
            });
            assertThat(passerelle.favours.withinReach.of(id(ZOE))).isEmpty();
            return true;
        });
    }

    @Test
    void keepsCirclesAndTheirNames() {
        passerelle.within(() -> {
            meetTwice(AWA, LEON, ZOE, MIREILLE);
            meetTwice(INES, SOFIA, FATOU, THEO);
            passerelle.favours.observedLinks.ensure();
            var circles = passerelle.favours.circles.of(ids.values());
            assertThat(Stream.of(AWA, LEON, ZOE, MIREILLE).map(each -> circles.get(id(each))).distinct()).hasSize(1);
            assertThat(Stream.of(INES, SOFIA, FATOU, THEO).map(each -> circles.get(id(each))).distinct()).hasSize(1);
            assertThat(circles.get(id(AWA))).isNotEqualTo(circles.get(id(INES)));

            int edit = passerelle.favours.circles.rename(circles.get(id(AWA)), "le Bas-du-Fleuve");
            meet(1, Medium.MEETING, AWA, CHLOE, LEON);
            passerelle.favours.observedLinks.ensure();
            assertThat(passerelle.favours.circles.of(ids.values())).containsAllEntriesOf(circles);
            assertThat(passerelle.favours.circles.find(circles.get(id(AWA))).orElseThrow().name()).isEqualTo("le Bas-du-Fleuve");

            passerelle.journal.undo(edit);
            assertThat(passerelle.favours.circles.find(circles.get(id(AWA))).orElseThrow().name()).isEmpty();
            return true;
        });
    }

    private void meetTwice(Cast... together) {
        meet(10, Medium.MEETING, together);
        meet(20, Medium.MEETING, together);
    }

    private void meet(int daysAgo, Medium medium, Cast... together) {
        note(Stream.of(together).map(this::id).toList(), daysAgo, medium);
    }

    /// They stood in a message that came to the owner: nothing ever went to them alone.
    private void told(int daysAgo, Cast... together) {
        note(Stream.of(together).map(this::id).toList(), daysAgo, Medium.MAIL, Direction.IN);
    }

    private void note(List<Integer> people, int daysAgo, Medium medium) {
        note(people, daysAgo, medium, Direction.BOTH);
    }

    private void note(List<Integer> people, int daysAgo, Medium medium, Direction direction) {
        var day = Moment.on(TODAY.minusDays(daysAgo), passerelle.almanac.zone());
        passerelle.exchanges.note(new Note(new ArrayList<>(people), day, medium, direction, null, ""));
    }

    private int id(Cast member) {
        return ids.getOrDefault(member, 0);
    }
}
