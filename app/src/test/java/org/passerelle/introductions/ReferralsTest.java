package org.passerelle.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MARC_ANDRE;
import static org.passerelle.Cast.ZOE;

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
import org.passerelle.platform.Refusal;

@OnBothDatabases
class ReferralsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private final Referrals referrals;
    private Map<Cast, Integer> ids = Map.of();

    ReferralsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        referrals = passerelle.favours.referrals;
    }

    @BeforeEach
    void gather() {
        ids = passerelle.within(() -> Cast.joinAll(passerelle));
    }

    @Test
    void keepsTheChainInOrder() {
        passerelle.within(() -> {
            int id = receive();

            var referral = referrals.find(id).orElseThrow();

            assertThat(referral.chain())
                    .extracting(link -> link.person().name())
                    .containsExactly("Zoé Lavoie", "Léon Gagnon", "Marc-André Saint-Pierre");
            assertThat(referral.end().orElseThrow().name()).isEqualTo("Marc-André Saint-Pierre");
            assertThat(referral.owed()).extracting(Link::place).containsExactly(0, 1);
            return true;
        });
    }

    @Test
    void remindsOfThanksUntilTheyAreSaid() {
        passerelle.within(() -> {
            int id = receive();
            assertThat(passerelle.favours.thanks.due()).hasSize(2);

            referrals.thank(id, 0, "call", TODAY);
            referrals.thankLater(id, 1, TODAY.plusWeeks(1));
            assertThat(passerelle.favours.thanks.due()).isEmpty();
            assertThat(passerelle.favours.thanks.owed()).singleElement().satisfies(debt -> assertThat(debt.person().name()).isEqualTo("Léon Gagnon"));

            assertThatThrownBy(() -> referrals.thank(id, 0, "call", TODAY)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> referrals.thank(id, 2, "call", TODAY)).isInstanceOf(Refusal.class);
            return true;
        });
    }

    @Test
    void leavesThreeDaysBeforeReminding() {
        passerelle.within(() -> {
            referrals.receive(List.of(ids.get(ZOE)), null, "", TODAY.minusDays(2));

            assertThat(passerelle.favours.thanks.owed()).hasSize(1);
            assertThat(passerelle.favours.thanks.due()).isEmpty();
            return true;
        });
    }

    @Test
    void tellsWhatItLedTo() {
        passerelle.within(() -> {
            int id = receive();
            var outcome = new Outcome(Outcome.Kind.MANDATE, "refonte du site", TODAY);

            int edit = referrals.lead(id, outcome);
            assertThat(referrals.find(id).orElseThrow().ledTo()).isEqualTo(outcome);

            passerelle.journal.undo(edit);
            assertThat(referrals.find(id).orElseThrow().ledTo()).isNull();
            return true;
        });
    }

    @Test
    void owesNobodyForOneGiven() {
        passerelle.within(() -> {
            referrals.give(ids.get(AWA), ids.get(LEON), "des cartes", TODAY.minusDays(30));

            assertThat(passerelle.favours.thanks.owed()).isEmpty();
            assertThat(referrals.of(ids.get(LEON))).singleElement().satisfies(given -> assertThat(given.given()).isTrue());
            return true;
        });
    }

    @Test
    void comesBackWholeWhenItsRemovalIsUndone() {
        passerelle.within(() -> {
            int id = receive();
            referrals.thank(id, 0, "gift", TODAY);
            var before = referrals.find(id);

            int edit = referrals.remove(id);
            assertThat(referrals.find(id)).isEmpty();

            passerelle.journal.undo(edit);
            assertThat(referrals.find(id)).isEqualTo(before);
            return true;
        });
    }

    @Test
    void refusesAChainThatTurnsBack() {
        passerelle.within(() -> {
            assertThatThrownBy(() -> referrals.receive(List.of(ids.get(ZOE), ids.get(ZOE)), null, "", TODAY)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> referrals.receive(List.of(), null, "", TODAY)).isInstanceOf(Refusal.class);
            return true;
        });
    }

    private int receive() {
        return referrals
                .receive(List.of(ids.get(ZOE), ids.get(LEON)), ids.get(MARC_ANDRE), "un site", TODAY.minusDays(10))
                .id();
    }
}
