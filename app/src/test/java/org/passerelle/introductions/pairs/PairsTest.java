package org.passerelle.introductions.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.CHLOE;
import static org.passerelle.Cast.FATOU;
import static org.passerelle.Cast.INES;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MIREILLE;
import static org.passerelle.Cast.THEO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.passerelle.people.Encounter;
import org.passerelle.people.Named;

@OnBothDatabases
class PairsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private Map<Cast, Integer> ids = Map.of();

    PairsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @BeforeEach
    void keepEveryoneClose() {
        passerelle.within(() -> {
            ids = Cast.joinAll(passerelle);
            for (var member : Cast.values()) exchange(Direction.BOTH, Medium.MEETING, "", 4, member);
            return true;
        });
    }

    @Test
    void proposesANeedAndWhoMeetsIt() {
        passerelle.within(() -> {
            exchange(Direction.BOTH, Medium.MEETING, "cherche un imprimeur", 8, MIREILLE);

            var pair = suggested().getFirst();

            assertThat(names(pair)).containsExactly("Mireille Tremblay", "Léon Gagnon");
            assertThat(pair.reasons().getFirst()).isInstanceOfSatisfying(Reason.NeedMet.class, met -> {
                assertThat(met.needing().name()).isEqualTo("Mireille Tremblay");
                assertThat(met.words()).isEqualTo("un imprimeur");
                assertThat(met.where()).isEqualTo(Where.EXCHANGE);
                assertThat(met.on()).isEqualTo(TODAY.minusDays(8));
                assertThat(met.offer()).isEqualTo("Imprimeur, Imprimerie du Fleuve");
            });
            return true;
        });
    }

    @Test
    void readsNotesAndPromises() {
        passerelle.within(() -> {
            passerelle.edits.note(ids.get(FATOU), "Looking for an architect.");
            passerelle.day.promises.make(ids.get(CHLOE), "le nom d’un développeur", TODAY, null);
            assertThat(suggested()).extracting(PairsTest::names).containsExactlyInAnyOrder(
                    List.of("Inès Benali", "Fatou Diop"), List.of("Théo Lefèvre", "Chloé Nguyen"));
            return true;
        });
    }

    @Test
    void proposesARareSubjectInCommon() {
        passerelle.within(() -> {
            tag(INES, "apiculture");
            tag(CHLOE, "Apiculture");

            var pair = suggested().getFirst();

            assertThat(names(pair)).containsExactly("Inès Benali", "Chloé Nguyen");
            assertThat(pair.reasons().getFirst()).isInstanceOfSatisfying(Reason.SharedTopic.class, topic -> {
                assertThat(topic.words()).containsExactly("apiculture");
                assertThat(topic.first()).isEqualTo(Where.TAG);
            });
            return true;
        });
    }

    @Test
    void leavesOutThoseWhoKnowEachOther() {
        passerelle.within(() -> {
            for (var member : List.of(AWA, LEON)) tag(member, "voile");
            assertThat(suggested()).hasSize(1);

            int together = exchange(Direction.BOTH, Medium.MEETING, "", 30, AWA, LEON);
            assertThat(suggested()).isEmpty();

            passerelle.journal.undo(together);
            assertThat(suggested()).hasSize(1);

            int met = passerelle.edits.meet(ids.get(LEON), new Encounter("", "", null, new Named(ids.get(AWA), "", ""), false));
            assertThat(suggested()).isEmpty();

            passerelle.journal.undo(met);
            passerelle.favours.introductions.propose(ids.get(LEON), ids.get(AWA), "");
            assertThat(suggested()).isEmpty();
            return true;
        });
    }

    @Test
    void remembersThoseOnePassesOver() {
        passerelle.within(() -> {
            for (var member : List.of(AWA, THEO)) tag(member, "voile");
            assertThat(suggested()).hasSize(1);

            int edit = passerelle.favours.pairs.pass(ids.get(THEO), ids.get(AWA));
            assertThat(suggested()).isEmpty();
            assertThat(passerelle.favours.pairs.pass(ids.get(AWA), ids.get(THEO))).isZero();

            passerelle.journal.undo(edit);
            assertThat(suggested()).hasSize(1);
            return true;
        });
    }

    @Test
    void givesEveryoneTheirTurn() {
        passerelle.within(() -> {
            for (var member : Cast.values()) tag(member, "voile");

            var people = new ArrayList<Integer>();
            suggested().forEach(pair -> people.addAll(List.of(pair.first().id(), pair.second().id())));

            assertThat(ids.values()).allSatisfy(id -> assertThat(people.stream().filter(id::equals).count()).isLessThanOrEqualTo(2));
            assertThat(suggested()).isEqualTo(suggested());
            return true;
        });
    }

    private List<Pair> suggested() {
        passerelle.ties.refresh();
        return passerelle.favours.pairs.suggest(20);
    }

    private void tag(Cast member, String tag) {
        passerelle.edits.group(ids.get(member), List.of(), "", List.of(tag));
    }

    private int exchange(Direction direction, Medium medium, String words, int daysAgo, Cast... members) {
        var people = java.util.Arrays.stream(members).map(ids::get).toList();
        var at = Moment.on(TODAY.minusDays(daysAgo), passerelle.almanac.zone());
        return passerelle.exchanges.note(new Note(people, at, medium, direction, Duration.ofHours(1), words)).edit();
    }

    private static List<String> names(Pair pair) {
        return List.of(pair.first().name(), pair.second().name());
    }
}
