package org.passerelle.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Owed;
import org.passerelle.exchanges.capture.Capture;
import org.passerelle.exchanges.capture.Entry;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.today.Promises.Promise;

@OnBothDatabases
class PromisesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Ground ground;
    private final Passerelle passerelle;

    PromisesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void keepsWhatEachOwesFromALine() {
        passerelle.within(() -> {
            int awa = passerelle.edits.add(Newcomer.named("Awa Bâ")).personId();

            log("café avec Awa hier, elle m’envoie le contrat d’ici vendredi, la rappeler lundi");

            assertThat(passerelle.day.promises.with(awa))
                    .extracting(Promise::owed, Promise::byCall, Promise::due)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Owed.MINE, true, LocalDate.parse("2026-11-23")),
                            org.assertj.core.groups.Tuple.tuple(Owed.THEIRS, false, LocalDate.parse("2026-11-27")));
            return true;
        });
    }

    @Test
    void undoesEachChange() {
        passerelle.within(() -> {
            int awa = passerelle.edits.add(Newcomer.named("Awa Bâ")).personId();
            var pledge = new Pledge(awa, "envoyer le devis", TODAY, Owed.MINE, false, false);
            var made = passerelle.day.promises.make(pledge, null);
            var before = passerelle.day.promises.open();

            for (int edit : List.of(
                    passerelle.day.promises.change(made.id(), new Pledge(awa, "envoyer les deux devis", TODAY, Owed.MINE, true, false)))) {
                assertThat(passerelle.day.promises.open()).isNotEqualTo(before);
                passerelle.journal.undo(edit);
                assertThat(passerelle.day.promises.open()).isEqualTo(before);
            }
            int dropped = passerelle.day.promises.drop(made.id());
            assertThat(passerelle.day.promises.open()).isEmpty();
            assertThatThrownBy(() -> passerelle.day.promises.keep(made.id())).isInstanceOf(Refusal.class);
            passerelle.journal.undo(dropped);

            int kept = passerelle.day.promises.keep(made.id());
            assertThat(passerelle.day.promises.open()).isEmpty();
            passerelle.journal.undo(kept);
            assertThat(passerelle.day.promises.open()).isEqualTo(before);

            passerelle.journal.undo(made.edit());
            assertThat(passerelle.day.promises.open()).isEmpty();
            return true;
        });
    }

    @Test
    void asksKindlyWhetherAFirstStepHappened() {
        passerelle.within(() -> {
            int zoe = passerelle.edits.add(Newcomer.named("Zoé Lavoie")).personId();
            passerelle.day.promises.make(new Pledge(zoe, "appeler Zoé", TODAY.minusDays(3), Owed.MINE, false, true), null);
            passerelle.day.promises.make(new Pledge(zoe, "le programme", TODAY.minusDays(1), Owed.THEIRS, false, false), null);
            passerelle.day.promises.make(new Pledge(zoe, "plus tard", TODAY.plusDays(1), Owed.MINE, false, false), null);

            assertThat(passerelle.day.today.rows(Words.FRENCH)).extracting(row -> row.why().plain())
                    .containsExactly(
                            "Votre premier pas\u00A0: appeler Zoé, il y a 3 jours. Est-ce fait\u202F?",
                            "On vous a promis\u00A0: le programme, pour hier.");
            return true;
        });
    }

    @Test
    void queuesTheCallsOfTheDay() {
        passerelle.within(() -> {
            int emile = passerelle.edits.add(Newcomer.named("Émile Côté")).personId();
            passerelle.day.promises.make(emile, "rappeler pour le budget", TODAY, null);
            passerelle.day.promises.make(emile, "envoyer le budget", TODAY, null);
            passerelle.day.promises.make(emile, "appeler en décembre", TODAY.plusDays(20), null);

            assertThat(passerelle.day.promises.calls()).extracting(Promise::words).containsExactly("rappeler pour le budget");
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"appeler, true", "la rappeler lundi, true", "je dois l’appeler, true", "call him back, true", "envoyer le devis, false",
        "un rappel, false", "appel d’offres à relire, false"})
    void knowsACallByItsWords(String words, boolean call) {
        assertThat(Pledge.told(1, words, TODAY, Owed.MINE).byCall()).isEqualTo(call);
        assertThat(Pledge.told(1, words, TODAY, Owed.THEIRS).byCall()).isFalse();
    }

    private void log(String line) {
        passerelle.logbook.log(Entry.of(Capture.read(line, TODAY, passerelle.acquaintances)));
    }
}
