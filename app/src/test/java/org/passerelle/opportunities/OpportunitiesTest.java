package org.passerelle.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.SOFIA;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Way;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;

@OnBothDatabases
class OpportunitiesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate SIGN = LocalDate.parse("2026-03-02");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private final Opportunities opportunities;
    private Map<Cast, Integer> ids = Map.of();

    OpportunitiesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        opportunities = passerelle.returns.opportunities;
    }

    @BeforeEach
    void gather() {
        ids = passerelle.within(() -> Cast.joinAll(passerelle));
    }

    @Test
    void goesFromTheFirstSignToAMandate() {
        passerelle.within(() -> {
            int id = opportunities.add(facts(null, null)).id();

            opportunities.move(id, stage("Proposition"), SIGN.plusDays(20));
            opportunities.win(id, SIGN.plusDays(40), 200_000L, 150_000L);

            var mandate = opportunities.find(id).orElseThrow();
            assertThat(mandate.isWon()).isTrue();
            assertThat(mandate.decided()).isEqualTo("2026-04-11");
            assertThat(mandate.brings()).contains(new Money(150_000, "CAD"));
            assertThat(mandate.people()).extracting(each -> each.name()).containsExactly("Awa Bâ", "Léon Gagnon");
            assertThat(mandate.said()).containsExactly(new Said(Way.BLOG, "votre billet du pont"), new Said(Way.REFERRAL, ""));
            assertThat(mandate.moves())
                    .extracting(move -> move.stage().label(Words.FRENCH))
                    .containsExactly("Premier signe", "Proposition", "Gagnée");
            assertThat(opportunities.of(ids.get(AWA))).containsExactly(mandate);
            return true;
        });
    }

    @Test
    void comesBackToWhatItWas() {
        passerelle.within(() -> {
            int id = opportunities.add(facts(300_000L, null)).id();
            var before = opportunities.find(id).orElseThrow();

            int lost = opportunities.lose(id, TODAY, "trop cher");
            assertThat(opportunities.find(id).orElseThrow().reason()).isEqualTo("trop cher");
            passerelle.journal.undo(lost);
            assertThat(opportunities.find(id)).contains(before);

            opportunities.trust(id, TrustStep.LOOKED_UP, SIGN.plusDays(2));
            int removal = opportunities.remove(id);
            assertThat(opportunities.all()).isEmpty();
            passerelle.journal.undo(removal);
            assertThat(opportunities.find(id).orElseThrow().trust()).containsEntry(TrustStep.LOOKED_UP, SIGN.plusDays(2));
            return true;
        });
    }

    @Test
    void isOpenAgainOnceItLeavesItsDecision() {
        passerelle.within(() -> {
            int id = opportunities.add(facts(null, null)).id();
            opportunities.lose(id, TODAY.minusDays(3), "silence");

            opportunities.move(id, stage("Discussion"), TODAY);

            assertThat(opportunities.find(id).orElseThrow())
                    .satisfies(each -> assertThat(each.isOpen()).isTrue())
                    .satisfies(each -> assertThat(each.decided()).isNull())
                    .satisfies(each -> assertThat(each.reason()).isEmpty());
            return true;
        });
    }

    @Test
    void correctsTheDayItWasWonOn() {
        passerelle.within(() -> {
            int id = opportunities.add(facts(null, null)).id();
            opportunities.win(id, TODAY, null, null);

            opportunities.win(id, TODAY.minusDays(10), 90_000L, null);

            var mandate = opportunities.find(id).orElseThrow();
            assertThat(mandate.moves()).hasSize(2);
            assertThat(mandate.since()).isEqualTo(TODAY.minusDays(10));
            return true;
        });
    }

    @Test
    void keepsTheServiceUnplannedWorkGaveBirthTo() {
        passerelle.within(() -> {
            var gala = new Facts(
                    "Animer le gala", SIGN, null, null, "CAD", true, "Animation de galas", "", null, null, List.of(ids.get(SOFIA)), List.of());

            opportunities.add(gala);

            assertThat(opportunities.services()).containsExactly("Animation de galas");
            return true;
        });
    }

    @Test
    void refusesDaysThatCannotBe() {
        passerelle.within(() -> {
            int id = opportunities.add(facts(null, null)).id();

            assertRefused("opportunity.order", () -> opportunities.win(id, SIGN.minusDays(1), null, null));
            assertRefused("opportunity.ahead", () -> opportunities.lose(id, TODAY.plusDays(1), ""));
            assertRefused("opportunity.ahead", () -> opportunities.add(Facts.of("Demain", TODAY.plusDays(1), "CAD")));
            assertRefused("opportunity.early", () -> Facts.of("Jadis", LocalDate.of(1899, 12, 31), "CAD"));
            opportunities.win(id, SIGN.plusDays(5), null, null);
            var late = Facts.of("Après coup", SIGN.plusDays(6), "CAD");
            assertRefused("opportunity.order", () -> opportunities.change(id, late));
            assertRefused("opportunity.missing", () -> opportunities.win(99, TODAY, null, null));
            return true;
        });
    }

    @Test
    void refusesPeopleWhoAreNotThere() {
        passerelle.within(() -> {
            var facts = new Facts("Un site", SIGN, null, null, "CAD", false, "", "", null, null, List.of(999), List.of());

            assertRefused("opportunity.stranger", () -> opportunities.add(facts));
            assertThat(opportunities.all()).isEmpty();
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"-1, money.negative", "1000000000.01, money.absurd"})
    void refusesAmountsThatCannotBe(BigDecimal amount, String told) {
        assertRefused(told, () -> Money.cents(amount));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2000|200000", "2 000,50|200050", "2,000.5|200050", "1 234 567|123456700", "0|0", "2.000|200000"})
    void readsAmountsAsPeopleWriteThem(String typed, long cents) {
        assertThat(Money.cents(typed)).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beaucoup", "2k", "12..6", ""})
    void refusesWhatIsNoAmount(String typed) {
        assertRefused("money.unread", () -> Money.cents(typed));
    }

    @Test
    void refusesACurrencyNobodyUses() {
        assertRefused("money.currency", () -> Facts.of("Un site", SIGN, "ZZZ"));
    }

    @Test
    void refusesAMarginAboveTheValue() {
        assertRefused("money.margin", () -> facts(100L, 101L));
    }

    @Test
    void convertsByTheRatesTheOwnerEntered() {
        passerelle.within(() -> {
            passerelle.settings.put("country", "CA");
            var dollars = new Money(10_000, "USD");

            assertThat(passerelle.returns.rates.inOwn(dollars)).isEmpty();
            passerelle.returns.rates.enter("USD", 1.4);
            assertThat(passerelle.returns.rates.inOwn(dollars)).hasValue(14_000);
            assertThat(passerelle.returns.rates.inOwn(new Money(500, "CAD"))).hasValue(500);
            assertRefused("rate.own", () -> passerelle.returns.rates.enter("CAD", 1));
            assertRefused("rate.absurd", () -> passerelle.returns.rates.enter("EUR", -1));

            passerelle.returns.rates.choose("EUR");
            assertThat(passerelle.returns.rates.inOwn(dollars)).isEmpty();
            return true;
        });
    }

    @Test
    void arrangesStagesAsTheOwnerWorks() {
        passerelle.within(() -> {
            passerelle.returns.stages.add("Rendez-vous");
            var added = stage("Rendez-vous");
            passerelle.returns.stages.advance(added.id());
            passerelle.returns.stages.rename(stage("Proposition").id(), "Devis");

            assertThat(labels()).containsExactly("Premier signe", "Discussion", "Rendez-vous", "Devis", "Gagnée", "Perdue");
            assertRefused("stage.taken", () -> passerelle.returns.stages.add("devis"));
            assertRefused("stage.kept", () -> passerelle.returns.stages.remove(Stage.WON));

            int id = opportunities.add(facts(null, null), added).id();
            assertRefused("stage.held", () -> passerelle.returns.stages.remove(added.id()));
            opportunities.move(id, stage("Devis"), TODAY);
            int removal = passerelle.returns.stages.remove(added.id());
            assertThat(labels()).doesNotContain("Rendez-vous");
            passerelle.journal.undo(removal);
            assertThat(opportunities.find(id).orElseThrow().moves()).hasSize(2);
            return true;
        });
    }

    @Test
    void holdsOnToThePeopleItConcerns() {
        passerelle.within(() -> {
            opportunities.add(facts(null, null));

            var held = Opportunities.held(passerelle.store.sql(), ids.values());
            assertThat(held).containsExactlyInAnyOrder(ids.get(AWA), ids.get(LEON));
            return true;
        });
    }

    private Facts facts(@Nullable Long value, @Nullable Long margin) {
        var said = List.of(new Said(Way.BLOG, "votre billet du pont"), new Said(Way.REFERRAL, ""));
        var people = List.of(ids.get(AWA), ids.get(LEON), ids.get(AWA));
        return new Facts("Refonte du site", SIGN, value, margin, "CAD", false, "", "", null, null, people, said);
    }

    private Stage stage(String name) {
        return passerelle.returns.stages.named(name, Words.FRENCH);
    }

    private List<String> labels() {
        return passerelle.returns.stages.all().stream().map(each -> each.label(Words.FRENCH)).toList();
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
