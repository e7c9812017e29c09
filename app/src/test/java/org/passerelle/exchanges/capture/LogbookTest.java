package org.passerelle.exchanges.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Exchange;
import org.passerelle.exchanges.Owed;
import org.passerelle.exchanges.PromiseMade;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Named;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class LogbookTest {

    private final Ground ground;
    private final Passerelle passerelle;
    private final List<PromiseMade> promises = new ArrayList<>();

    LogbookTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        passerelle.events.on(PromiseMade.class, promises::add);
    }

    @BeforeEach
    void meetPeople() {
        passerelle.within(() -> {
            for (var name : List.of("Mireille Tremblay", "Fatou Diop", "Fatou Ndiaye")) passerelle.edits.add(Newcomer.named(name));
            return true;
        });
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void writesAnExchangeAndWhatWasPromised() {
        passerelle.within(() -> {
            var logged = log("café avec Mireille hier, cherche un CTO, relancer dans 3 semaines");

            var exchange = exchanges(1).getFirst();
            assertThat(exchange.words()).isEqualTo("café, cherche un CTO");
            assertThat(exchange.day()).isEqualTo("2026-11-20");
            assertThat(promises)
                    .containsExactly(new PromiseMade(1, "relancer", LocalDate.of(2026, 12, 12), Owed.MINE, logged.exchangeId()));
            return true;
        });
    }

    @Test
    void undoesTheExchangeWithItsPromise() {
        passerelle.within(() -> {
            var logged = log("café avec Mireille, envoyer le nom d’un imprimeur aujourd’hui");
            assertThat(passerelle.day.promises.due()).hasSize(1);

            passerelle.journal.undo(logged.edit());

            assertThat(exchanges(1)).isEmpty();
            assertThat(passerelle.day.promises.due()).isEmpty();
            return true;
        });
    }

    @Test
    void notesOnThePersonWhatIsNoExchange() {
        passerelle.within(() -> {
            passerelle.edits.note(1, "Directrice.");

            var logged = log("Mireille cherche un CTO");

            assertThat(note()).isEqualTo("Directrice.\ncherche un CTO");
            assertThat(logged.exchangeId()).isNull();
            passerelle.journal.undo(logged.edit());
            assertThat(note()).isEqualTo("Directrice.");
            return true;
        });
    }

    @Test
    void promisesWithoutAnExchange() {
        passerelle.within(() -> {
            log("relancer Mireille demain");

            assertThat(promises).containsExactly(new PromiseMade(1, "relancer", LocalDate.of(2026, 11, 22), Owed.MINE, null));
            assertThat(exchanges(1)).isEmpty();
            return true;
        });
    }

    @Test
    void asksWhoIsMeantRatherThanGuess() {
        passerelle.within(() -> {
            assertThatThrownBy(() -> log("café avec Fatou hier")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> log("café avec Karim hier")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> log("café hier")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> log("")).isInstanceOf(Refusal.class);
            return true;
        });
    }

    @Test
    void addsANewcomerWhereAsked() {
        passerelle.within(() -> {
            var captured = read("café avec Karim Haddad hier");

            var logged = passerelle.logbook.log(Entry.of(captured, List.of(), List.of("Karim Haddad")));

            assertThat(passerelle.people.name(logged.people().getFirst())).contains("Karim Haddad");
            assertThat(exchanges(logged.people().getFirst())).hasSize(1);
            return true;
        });
    }

    @Test
    void meansTheClosestTiesFirst() {
        passerelle.within(() -> {
            log("café avec Fatou Ndiaye hier");
            passerelle.ties.rebuild(passerelle.almanac.today());

            assertThat(passerelle.acquaintances.beginning("fatou"))
                    .extracting(Named::name)
                    .containsExactly("Fatou Ndiaye", "Fatou Diop");
            return true;
        });
    }

    private Logbook.Logged log(String line) {
        return passerelle.logbook.log(Entry.of(read(line)));
    }

    private Captured read(String line) {
        return Capture.read(line, passerelle.almanac.today(), passerelle.acquaintances);
    }

    private List<Exchange> exchanges(int person) {
        return passerelle.timelines.of(person, null, 10).exchanges();
    }

    private String note() {
        return passerelle.people.find(1).orElseThrow().note();
    }
}
