package org.passerelle.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.INES;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MIREILLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.vision.Counted;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Scope;

@OnBothDatabases
class MeasuresTest {

    private static final LocalDate BEGUN = LocalDate.parse("2026-01-01");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private Map<Cast, Integer> ids = Map.of();

    MeasuresTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @Test
    void countClientsMandatesAndMargin() {
        passerelle.within(() -> {
            ids = Cast.joinAll(passerelle);
            win(AWA, "2025-11-01", 100_000, null);
            win(AWA, "2026-02-01", 200_000, null);
            win(INES, "2026-03-01", 300_000, null);
            win(LEON, "2026-04-01", 50_000, null);

            assertThat(counted("clients", Scope.EVERYONE)).extracting(Counted::name).containsExactly("Léon Gagnon", "Inès Benali");
            assertThat(counted("mandates", Scope.EVERYONE)).hasSize(3);
            assertThat(counted("margin", Scope.EVERYONE)).extracting(Counted::amount).containsExactly(500, 3_000, 2_000);
            assertThat(counted("mandates", Scope.of("architectes"))).hasSize(1);
            return true;
        });
    }

    @Test
    void countEachTownOfTheObjectiveOnce() {
        passerelle.within(() -> {
            ids = Cast.joinAll(passerelle);
            win(MIREILLE, "2026-02-01", 100, null);
            win(MIREILLE, "2026-03-01", 100, null);
            win(AWA, "2026-04-01", 100, null);

            assertThat(counted("towns", Scope.of("Rimouski, Matane"))).singleElement().satisfies(town -> {
                assertThat(town.name()).isEqualTo("Rimouski");
                assertThat(town.on()).isEqualTo("2026-02-01");
            });
            assertThat(counted("towns", Scope.EVERYONE)).isEmpty();
            return true;
        });
    }

    @Test
    void countWhatSaysItServesAnObjectiveForNoOther() {
        passerelle.within(() -> {
            ids = Cast.joinAll(passerelle);
            var measure = passerelle.returns.objectives.measure("mandates");
            var due = BEGUN.plusYears(1);
            int books = passerelle.returns.objectives.add(Objective.begun("Livres", measure, 2, Scope.EVERYONE, BEGUN, due)).id();
            int sites = passerelle.returns.objectives.add(Objective.begun("Sites", measure, 2, Scope.EVERYONE, BEGUN, due)).id();
            win(AWA, "2026-02-01", 100, books);

            assertThat(passerelle.returns.objectives.progress(passerelle.returns.objectives.find(books).orElseThrow()).soFar()).isEqualTo(1);
            assertThat(passerelle.returns.objectives.progress(passerelle.returns.objectives.find(sites).orElseThrow()).soFar()).isZero();
            return true;
        });
    }

    private List<Counted> counted(String measure, Scope scope) {
        var counts = passerelle.returns.objectives.measure(measure);
        return counts.counted(Objective.begun("But", counts, 1, scope, BEGUN, BEGUN.plusYears(1)), LocalDate.parse("2026-11-21"));
    }

    private void win(Cast client, String on, long cents, @Nullable Integer objective) {
        var sign = LocalDate.parse(on).minusDays(3);
        var own = passerelle.returns.rates.own();
        var facts = new Facts("Mandat", sign, cents, null, own, false, "", "", objective, null, List.of(ids.get(client)), List.of());
        passerelle.returns.opportunities.win(passerelle.returns.opportunities.add(facts).id(), LocalDate.parse(on), null, null);
    }
}
