package org.passerelle.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.LedgerChanged;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.Words;
import org.passerelle.ties.Facts;

@OnBothDatabases
class SuggestionsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Ground ground;
    private final Passerelle passerelle;
    private final Facts facts;

    SuggestionsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        facts = new Facts(passerelle);
    }

    @BeforeEach
    void meetMany() {
        passerelle.within(() -> {
            for (int i = 0; i < 8; i++) {
                int met = facts.person("Rencontre " + i);
                facts.exchange(met, TODAY.minusDays(2 + i), Direction.BOTH, Medium.MEETING);
                int waiting = facts.person("Attente " + i);
                facts.exchange(waiting, TODAY.minusDays(20), Direction.OUT, Medium.MAIL);
                facts.exchange(waiting, TODAY.minusDays(3 + i), Direction.IN, Medium.MAIL);
            }
            return true;
        });
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void givesEachRuleItsTurn() {
        passerelle.within(() -> {
            passerelle.ties.refresh();

            assertThat(passerelle.day.suggestions.today())
                    .hasSize(3)
                    .extracting(each -> each.rule().name())
                    .contains("unanswered", "met");
            return true;
        });
    }

    @Test
    void keepsTheDaysListWhenOneIsDone() {
        passerelle.within(() -> {
            passerelle.ties.refresh();
            var first = passerelle.day.suggestions.today();
            int reached = first.get(1).personId();

            facts.exchange(reached, TODAY, Direction.OUT, Medium.MESSAGE);
            passerelle.events.announce(new LedgerChanged(Set.of(reached)));

            var now = passerelle.day.suggestions.today();
            assertThat(now).extracting(Suggestion::personId).isEqualTo(people(first));
            assertThat(now).extracting(Suggestion::state).containsExactly(
                    Suggestion.State.WAITING, Suggestion.State.DONE, Suggestion.State.WAITING);
            return true;
        });
    }

    @Test
    void proposesOthersTheNextDay() {
        passerelle.within(() -> {
            passerelle.ties.refresh();
            var first = people(passerelle.day.suggestions.today());

            var tomorrow = Clock.fixed(Ground.NOW.plusSeconds(86_400), ZoneOffset.UTC);
            try (var later = ground.open(tomorrow)) {
                later.within(() -> {
                    later.ties.refresh();
                    assertThat(people(later.day.suggestions.today())).hasSize(3).doesNotContainAnyElementsOf(first);
                    return true;
                });
            }
            return true;
        });
    }

    @Test
    void choosesTheSameOnAnyMachine() {
        var first = passerelle.within(() -> {
            passerelle.ties.refresh();
            return people(passerelle.day.suggestions.today());
        });

        try (var apart = ground.openAsOf(Clock.fixed(Ground.NOW, ZoneOffset.UTC))) {
            var again = apart.within(() -> {
                apart.ties.refresh();
                return people(apart.day.suggestions.today());
            });
            assertThat(again).isEqualTo(first);
        }
    }

    @Test
    void putsPromisesFirstAndUndoesWhatIsAnswered() {
        passerelle.within(() -> {
            int awa = facts.person("Awa Bâ");
            int promise = passerelle.day.promises.make(awa, "envoyer le contrat", TODAY.minusDays(1), null);
            passerelle.ties.refresh();
            assertThat(passerelle.day.today.rows(Words.FRENCH).getFirst().why().plain()).contains("envoyer le contrat");

            int edit = passerelle.day.promises.keep(promise);
            assertThat(passerelle.day.promises.due()).isEmpty();

            passerelle.journal.undo(edit);
            assertThat(passerelle.day.promises.due()).hasSize(1);
            return true;
        });
    }

    @Test
    void letsAPauseBeUndone() {
        passerelle.within(() -> {
            passerelle.ties.refresh();
            int someone = passerelle.day.suggestions.today().getFirst().personId();

            int edit = passerelle.day.pauses.pause(someone, TODAY.plusWeeks(1));
            assertThat(people(passerelle.day.suggestions.today())).doesNotContain(someone);

            passerelle.journal.undo(edit);
            assertThat(people(passerelle.day.suggestions.today())).contains(someone);
            return true;
        });
    }

    @Test
    void leaveOutAtOnceWhomTheOwnerNeverWantsToBeRemindedOf() {
        passerelle.within(() -> {
            passerelle.ties.refresh();
            int someone = passerelle.day.suggestions.today().getFirst().personId();

            int edit = passerelle.edits.pace(someone, 0);
            assertThat(people(passerelle.day.suggestions.today())).doesNotContain(someone);

            passerelle.journal.undo(edit);
            assertThat(people(passerelle.day.suggestions.today())).contains(someone);
            return true;
        });
    }

    private static List<Integer> people(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::personId).toList();
    }
}
