package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MIREILLE;
import static org.passerelle.Cast.SOFIA;
import static org.passerelle.Cast.ZOE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Way;
import org.passerelle.opportunities.Facts;
import org.passerelle.opportunities.Said;
import org.passerelle.opportunities.Touch;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.time.Activity;
import org.passerelle.time.Given;

@OnBothDatabases
class ResultsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate BEGIN = LocalDate.parse("2025-11-22");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private Map<Cast, Integer> ids = Map.of();

    ResultsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @BeforeEach
    void gather() {
        ids = passerelle.within(() -> Cast.joinAll(passerelle));
    }

    @Test
    void tellsWhatAnHourBrings() {
        var returns = passerelle.within(() -> {
            for (int week = 0; week < 52; week++) give(BEGIN.plusWeeks(week), 11 * 60, Activity.WRITING, Way.BLOG);
            for (int month = 1; month <= 3; month++) won("Mandat " + month, BEGIN, BEGIN.plusMonths(month), 2_000, "CAD");
            return passerelle.returns.results.over(Choice.ALL);
        });

        assertThat(returns.verdict().isTellable()).isTrue();
        assertThat(returns.sum().hours()).isEqualTo(572);
        var hour = returns.sum().perHour();
        assertThat(hour).isNotNull();
        assertThat(hour.mean()).isCloseTo(12.24, within(.005));
        assertThat(hour.low()).isCloseTo(2.95, within(.005));
        assertThat(hour.high()).isCloseTo(27.99, within(.005));
    }

    @Test
    void sharesEachMandateAmongTheWaysThatCameBefore() {
        var returns = passerelle.within(() -> {
            int id = won("Un site", TODAY.minusDays(90), TODAY.minusDays(5), 3_000, "CAD", AWA);
            touch(id, Way.BLOG, TODAY.minusDays(80));
            touch(id, Way.BLOG, TODAY.minusDays(70));
            touch(id, Way.MEETING, TODAY.minusDays(10));
            won("Sans trace", TODAY.minusDays(60), TODAY.minusDays(4), 1_000, "CAD");
            give(TODAY.minusDays(50), 300, Activity.WRITING, Way.BLOG);
            give(TODAY.minusDays(40), 60, Activity.LEARNING, null);
            return passerelle.returns.results.over(Choice.ALL);
        });

        var origins = returns.origins();
        assertThat(origins.all()).extracting(Origin::way).containsExactly(Way.BLOG, Way.MEETING);
        assertThat(origins.all()).extracting(Origin::margin).containsExactly(1_500., 1_500.);
        assertThat(origins.all()).extracting(Origin::share).containsExactly(.375, .375);
        assertThat(origins.all().getFirst().models()).containsEntry(Model.LINEAR, .5).containsEntry(Model.LAST, 0.);
        assertThat(origins.mandates()).isEqualTo(1);
        assertThat(origins.margin()).isEqualTo(1_000);
        assertThat(returns.efforts()).first().satisfies(writing -> {
            assertThat(writing.what()).isEqualTo(Activity.WRITING);
            assertThat(writing.perHour()).hasValue(300);
        });
        assertThat(remarks(returns)).anyMatch(remark -> remark.startsWith("One mandate came with nothing noted before"));
    }

    @Test
    void leavesOutWhatHasNoRateAndSaysSo() {
        var without = passerelle.within(() -> {
            won("Ici", TODAY.minusDays(90), TODAY.minusDays(5), 3_000, "CAD");
            won("Là-bas", TODAY.minusDays(90), TODAY.minusDays(5), 800, "CHF", SOFIA);
            won("Sans montant", TODAY.minusDays(90), TODAY.minusDays(5), null, "CAD", LEON);
            return passerelle.returns.results.over(Choice.ALL);
        });
        var with = passerelle.within(() -> {
            passerelle.returns.rates.enter("CHF", 1.5);
            return passerelle.returns.results.over(Choice.ALL);
        });

        assertThat(without.sum()).extracting(Sum::mandates, Sum::margin, Sum::foreign, Sum::untold).containsExactly(3, 3_000., 1, 1);
        assertThat(remarks(without)).anyMatch(remark -> remark.contains("another currency"));
        assertThat(with.sum()).extracting(Sum::margin, Sum::foreign).containsExactly(4_200., 0);
    }

    @Test
    void reckonsTheDayByAllThatIsNoted() {
        var returns = passerelle.within(() -> {
            for (int quarter = 1; quarter <= 10; quarter++)
                won("Mandat", TODAY.minusMonths(3L * quarter + 2), TODAY.minusMonths(3L * quarter), 1_000, "CAD");
            return passerelle.returns.results.between(TODAY.minusMonths(7), TODAY);
        });

        assertThat(returns.verdict().isTellable()).isFalse();
        assertThat(returns.longest().isTellable()).isTrue();
        assertThat(returns.tellableOn()).isEmpty();
        assertThat(Finding.of(returns, Words.ENGLISH).ground())
                .isEqualTo("2 mandates in 7 months. Less than a year is looked at."
                        + " Too few mandates: whatever was said might be ten times too high or too low."
                        + " Since your notes began, it can already be told.");
    }

    @Test
    void tellsNoReturnOnNoHours() {
        var returns = passerelle.within(() -> {
            won("Un", TODAY.minusDays(90), TODAY.minusDays(5), 3_000, "CAD");
            return passerelle.returns.results.over(Choice.ALL);
        });

        assertThat(returns.sum().perHour()).isNull();
        assertThat(returns.verdict().isTellable()).isFalse();
        assertThat(passerelle.within(() -> passerelle.returns.results.over(Choice.MONTHS)).before()).isNull();
    }

    @Test
    void countsATouchRepeatedAThousandTimesOnce() {
        var returns = passerelle.within(() -> {
            int id = won("Un site", TODAY.minusDays(900), TODAY.minusDays(5), 3_000, "CAD", AWA);
            for (int i = 0; i < 300; i++) touch(id, Way.BLOG, TODAY.minusDays(10));
            touch(id, Way.PRESS, TODAY.minusDays(800));
            return passerelle.returns.results.over(Choice.ALL);
        });

        assertThat(returns.origins().all()).extracting(Origin::margin).containsExactly(1_500., 1_500.);
    }

    @Test
    void creditsThoseWhoGaveTheNameAndTheThanksOwed() {
        var returns = passerelle.within(() -> {
            passerelle.favours.referrals.receive(
                    List.of(ids.get(ZOE), ids.get(MIREILLE), ids.get(LEON)), ids.get(AWA), "", TODAY.minusDays(50), null);
            won("Un site", TODAY.minusDays(40), TODAY.minusDays(5), 7_000, "CAD", AWA);
            return passerelle.returns.results.over(Choice.ALL);
        });

        assertThat(returns.givers()).extracting(giver -> giver.person().name()).containsExactly(
                LEON.fullName, MIREILLE.fullName, ZOE.fullName);
        assertThat(returns.givers()).extracting(giver -> Math.round(giver.margin())).containsExactly(4_000L, 2_000L, 1_000L);
        assertThat(returns.owed()).isEqualTo(3);
    }

    @Test
    void tellsThatThreeQuartersComeByOneWay() {
        var returns = passerelle.within(() -> {
            for (int i = 0; i < 4; i++) {
                int id = won("Dossier " + i, TODAY.minusDays(90), TODAY.minusDays(5), 1_000, "CAD");
                touch(id, i < 3 ? Way.X : Way.REFERRAL, TODAY.minusDays(60));
            }
            return passerelle.returns.results.over(Choice.ALL);
        });

        assertThat(returns.dependence()).hasValueSatisfying(each -> {
            assertThat(each.way()).isEqualTo(Way.X);
            assertThat(each.share()).isEqualTo(.75);
            assertThat(each.margin()).isEqualTo(3_000);
        });
        assertThat(remarks(returns)).first().asString().contains("75%", "X", "should it close your account", "$3,000");
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> passerelle.within(() -> passerelle.returns.results.between(TODAY, TODAY.minusDays(1))));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> passerelle.within(() -> passerelle.returns.results.between(null, TODAY.plusDays(1))));
    }

    @Test
    void givesTheSameFiguresAsFiles() {
        passerelle.within(() -> {
            int id = won("Un site", TODAY.minusDays(90), TODAY.minusDays(5), 3_000, "CAD", AWA);
            touch(id, Way.BLOG, TODAY.minusDays(80));
            give(TODAY.minusDays(50), 300, Activity.WRITING, Way.BLOG);
            return id;
        });
        var caller = new Caller(ground.server(true).port());

        assertThat(caller.get("/results").body()).containsPattern("3[\u00A0\u202F]000").doesNotContain("NaN");
        assertThat(caller.get("/results.json?period=all").body()).contains("\"mandates\":1,\"margin\":3000.0,\"hours\":5.0");
        assertThat(caller.get("/results/channels.csv?period=all").body()).startsWith("\uFEFFCanal,Part").contains("Blog ou site,1,1,1,1,1,3000,5,");
        assertThat(caller.get("/results/channels.json?period=all").body()).startsWith("[{\"channel\":\"blog\",\"share\":1.0");
        assertThat(caller.get("/results/nothing.csv").statusCode()).isEqualTo(404);
        assertThat(caller.get("/results?from=2026-05-01&to=2026-04-01").statusCode()).isEqualTo(422);
        assertThat(caller.get("/results?from=yesterday").statusCode()).isEqualTo(422);
    }

    private List<String> remarks(Returns returns) {
        return Finding.of(returns, Words.ENGLISH).remarks();
    }

    private int won(String title, LocalDate sign, LocalDate on, @Nullable Integer units, String currency, Cast... with) {
        var people = List.of(with).stream().map(ids::get).toList();
        var cents = units == null ? null : (Long) (units * 100L);
        int id = passerelle.returns.opportunities
                .add(new Facts(title, sign, cents, null, currency, false, "", "", null, null, people, List.<Said>of()))
                .id();
        passerelle.returns.opportunities.win(id, on, null, null);
        return id;
    }

    private void touch(int id, Way way, LocalDate on) {
        passerelle.returns.opportunities.addTouch(id, new Touch(way, null, on, Touch.Source.OWNER, 0, 1, false, ""));
    }

    private void give(LocalDate on, int minutes, Activity activity, @Nullable Way way) {
        passerelle.returns.times.add(new Given(on, minutes, activity, way, null, ""));
    }
}
