package org.passerelle.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.INES;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MIREILLE;
import static org.passerelle.Cast.THEO;

import java.time.LocalDate;
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
import org.passerelle.gatherings.Gathering;
import org.passerelle.introductions.Step;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;

@OnBothDatabases
class ObjectivesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate BEGUN = LocalDate.parse("2026-09-01");
    private static final LocalDate DUE = LocalDate.parse("2027-09-01");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private Map<Cast, Integer> ids = Map.of();

    ObjectivesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @BeforeEach
    void join() {
        passerelle.within(() -> ids = Cast.joinAll(passerelle));
    }

    @Test
    void countsPeopleMetSinceItBegan() {
        passerelle.within(() -> {
            meet(LEON, 30);
            meet(INES, 10);
            meet(THEO, 200);
            var objective = set("met", Scope.EVERYONE);

            var progress = progress(objective);

            assertThat(progress.counted()).extracting(Counted::name).containsExactly("Inès Benali", "Léon Gagnon");
            assertThat(progress.soFar()).isEqualTo(2);
            return true;
        });
    }

    @Test
    void countsOnlyThoseWithinItsScope() {
        passerelle.within(() -> {
            meet(LEON, 30);
            meet(INES, 10);
            passerelle.edits.group(ids.get(MIREILLE), List.of(3), "", List.of());
            meet(MIREILLE, 5);

            assertThat(progress(set("met", Scope.of("imprimeurs, graphistes"))).soFar()).isEqualTo(1);
            assertThat(progress(set("met", Scope.of("Atelier du Vallon"))).counted()).extracting(Counted::name).containsExactly("Inès Benali");
            assertThat(progress(set("met", Scope.of("clients"))).counted()).extracting(Counted::name).containsExactly("Mireille Tremblay");
            assertThat(progress(set("exchanges", Scope.of("notaire"))).soFar()).isZero();
            return true;
        });
    }

    @Test
    void countsIntroductionsAndTalks() {
        passerelle.within(() -> {
            int made = passerelle.favours.introductions.propose(ids.get(AWA), ids.get(LEON), "").id();
            passerelle.favours.introductions.take(made, new Step.Make(true), TODAY.minusDays(20));
            passerelle.evenings.gatherings.add(event("Salon du livre", "Je présente mon métier aux libraires", 12));
            passerelle.evenings.gatherings.add(event("5 à 7", "Trouver un graphiste", 6));

            assertThat(progress(set("introductions", Scope.EVERYONE)).counted()).extracting(Counted::name).containsExactly("Awa Bâ – Léon Gagnon");
            assertThat(progress(set("introductions", Scope.of("architecte"))).soFar()).isZero();
            assertThat(progress(set("talks", Scope.EVERYONE)).counted()).extracting(Counted::name).containsExactly("Salon du livre");
            return true;
        });
    }

    @Test
    void keepsWhatItWasWhenItChanges() {
        passerelle.within(() -> {
            var objective = set("met", Scope.EVERYONE);

            var changed = objective.becoming("Connaître six imprimeurs", 6, Scope.EVERYONE, DUE.plusMonths(3));
            int edit = passerelle.returns.objectives.decide(Decision.Kind.CHANGE, changed, "Douze, c’était trop");

            assertThat(passerelle.returns.objectives.find(objective.id())).contains(changed);
            assertThat(passerelle.returns.objectives.decisions(objective.id())).singleElement().satisfies(decision -> {
                assertThat(decision.was().target()).isEqualTo(12);
                assertThat(decision.became().target()).isEqualTo(6);
                assertThat(decision.words()).isEqualTo("Douze, c’était trop");
            });

            passerelle.journal.undo(edit);

            assertThat(passerelle.returns.objectives.find(objective.id())).contains(objective);
            assertThat(passerelle.returns.objectives.decisions(objective.id())).isEmpty();
            return true;
        });
    }

    @Test
    void asksForAReviewOnceAQuarterHasPassed() {
        passerelle.within(() -> {
            assertThat(passerelle.returns.reviews.due()).isEmpty();
            var objective = set("met", Scope.EVERYONE, TODAY.minusDays(91));
            assertThat(passerelle.returns.reviews.due()).contains(TODAY.minusDays(91));
            assertThat(passerelle.day.today.errands(Words.ENGLISH)).extracting(errand -> errand.path()).containsExactly("/vision/review");

            passerelle.returns.reviews.later(TODAY.plusDays(7));
            assertThat(passerelle.returns.reviews.due()).isEmpty();

            passerelle.returns.reviews.later(TODAY);
            var edits = passerelle.returns.reviews.keep("", List.of(new Reviews.Verdict(Decision.Kind.END, objective, "Atteint autrement")));
            assertThat(passerelle.returns.reviews.due()).isEmpty();
            assertThat(passerelle.returns.objectives.open()).isEmpty();
            assertThat(passerelle.returns.reviews.all()).singleElement().satisfies(review ->
                    assertThat(review.decisions()).extracting(Decision::kind).containsExactly(Decision.Kind.END));

            edits.reversed().forEach(passerelle.journal::undo);
            assertThat(passerelle.returns.reviews.all()).isEmpty();
            assertThat(passerelle.returns.objectives.open()).containsExactly(objective);
            return true;
        });
    }

    @Test
    void saysBesideWhomTodayProposesWhichObjectiveItServes() {
        passerelle.within(() -> {
            passerelle.day.promises.make(ids.get(LEON), "envoyer le programme", TODAY, null);
            passerelle.day.promises.make(ids.get(AWA), "relire le contrat", TODAY, null);
            passerelle.ties.refresh();
            set("met", Scope.of("imprimeur"));
            set("publications", Scope.of("avocate"));

            assertThat(passerelle.day.today.rows(Words.FRENCH))
                    .extracting(row -> row.person().name(), row -> row.serves())
                    .contains(
                            tuple("Léon Gagnon", "Connaître douze imprimeurs"),
                            tuple("Awa Bâ", ""));
            return true;
        });
    }

    @Test
    void refusesWhatIsNoAim() {
        passerelle.within(() -> {
            var met = passerelle.returns.objectives.measure("met");
            assertThatThrownBy(() -> Objective.begun(" ", met, 1, Scope.EVERYONE, BEGUN, DUE)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> Objective.begun("A", met, 0, Scope.EVERYONE, BEGUN, DUE)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> Objective.begun("A", met, -3, Scope.EVERYONE, BEGUN, DUE)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> Objective.begun("A", met, 1, Scope.EVERYONE, BEGUN, BEGUN)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> Objective.begun("A", met, 1, Scope.EVERYONE, BEGUN, LocalDate.parse("2126-01-01"))).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> passerelle.returns.objectives.measure("followers")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> set("met", Scope.EVERYONE, TODAY.plusDays(1))).isInstanceOf(Refusal.class);
            return true;
        });
    }

    private Objective set(String measure, Scope scope) {
        return set(measure, scope, BEGUN);
    }

    private Objective set(String measure, Scope scope, LocalDate begun) {
        var objective = Objective.begun("Connaître douze imprimeurs", passerelle.returns.objectives.measure(measure), 12, scope, begun, DUE);
        return passerelle.returns.objectives.find(passerelle.returns.objectives.add(objective).id()).orElseThrow();
    }

    private Progress progress(Objective objective) {
        passerelle.ties.refresh();
        return passerelle.returns.objectives.progress(objective);
    }

    private void meet(Cast member, int daysAgo) {
        var day = Moment.on(TODAY.minusDays(daysAgo), passerelle.almanac.zone());
        passerelle.exchanges.note(new Note(List.of(ids.get(member)), day, Medium.MEETING, Direction.BOTH, null, ""));
    }

    private static Gathering event(String name, String purpose, int daysAgo) {
        return Gathering.planned(name, TODAY.minusDays(daysAgo), TODAY.minusDays(daysAgo), "Rimouski", purpose);
    }
}
