package org.passerelle.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.demo.Fact.Kind;

class DemoNetworkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DemoNetwork NETWORK = DemoNetwork.of(1, 900, 9_000, TODAY);

    @Test
    void writesTheSameBytesFromTheSameSeed(@TempDir Path folder) throws IOException {
        var once = DemoNetwork.of(7, 120, 1_000, TODAY).writeTo(folder.resolve("once"));
        var again = DemoNetwork.of(7, 120, 1_000, TODAY).writeTo(folder.resolve("again"));
        var other = DemoNetwork.of(8, 120, 1_000, TODAY).writeTo(folder.resolve("other"));

        assertThat(again.files()).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(again.files().get(i)).hasSameBinaryContentAs(once.files().get(i));
            assertThat(Files.mismatch(other.files().get(i), once.files().get(i))).isNotNegative();
        }
    }

    @ParameterizedTest
    @CsvSource({"50, 100", "60, 20000", "900, 9000", "900, 700", "3000, 100000"})
    void holdsExactlyTheExchangesAskedFor(int people, int exchanges) {
        var network = DemoNetwork.of(3, people, exchanges, TODAY);

        int told = network.timelines().mapToInt(Timeline::size).sum();

        assertThat(told + network.shares).isEqualTo(exchanges);
        assertThat(network.people).hasSize(people);
    }

    @Test
    void refusesANetworkTooSmallForItsStories() {
        assertThatThrownBy(() -> DemoNetwork.of(1, 5, 9_000, TODAY)).hasMessageContaining("at least 50 people");
    }

    @Test
    void happensBeforeToday() {
        long today = TODAY.atStartOfDay(Owner.ZONE).toEpochSecond();

        assertThat(NETWORK.timelines().flatMap(t -> t.facts().stream()))
                .allSatisfy(fact -> assertThat(fact.at()).isLessThan(today));
    }

    @Test
    void keepsARealExchangeWithOneInSeven() {
        long real = NETWORK.timelines().filter(DemoNetworkTest::isTwoWayWithinAYear).count();

        assertThat(real / 900.0).isBetween(0.125, 0.16);
    }

    @Test
    void drawsTheCirclesClose() {
        var days = NETWORK.timelines().map(DemoNetworkTest::twoWayDays).sorted(Comparator.reverseOrder()).toList();

        assertThat(days.get(4)).isGreaterThanOrEqualTo(52);
        assertThat(days.get(14)).isGreaterThanOrEqualTo(12);
        assertThat(days.get(49)).isGreaterThanOrEqualTo(2);
        assertThat(days.get(110)).isGreaterThanOrEqualTo(1);
    }

    @Test
    void sharesOutTheMedia() {
        var facts = NETWORK.timelines().flatMap(t -> t.facts().stream()).toList();
        double regular = NETWORK.timelines()
                .map(Timeline::series)
                .mapToInt(series -> series == null ? 0 : series.count())
                .sum();

        assertThat(facts.stream().filter(f -> f.kind() == Kind.MAIL).count() / 9_000.0).isBetween(0.5, 0.6);
        assertThat(facts.stream().filter(f -> f.kind() == Kind.MESSAGE).count() / 9_000.0).isBetween(0.2, 0.3);
        assertThat((facts.stream().filter(f -> f.kind().isInAgenda()).count() + regular) / 9_000.0)
                .isBetween(0.11, 0.19);
    }

    @Test
    void isQuieterOnWeekends() {
        var days = NETWORK.timelines()
                .flatMap(t -> t.facts().stream())
                .map(f -> LocalDate.ofInstant(Instant.ofEpochSecond(f.at()), Owner.ZONE).getDayOfWeek())
                .toList();

        long weekend = days.stream().filter(d -> d.compareTo(DayOfWeek.SATURDAY) >= 0).count();

        assertThat(weekend / (double) days.size()).isBetween(0.005, 0.1);
    }

    @Test
    void bearsNoNameNoAddressAndNoNumberTwice() {
        var people = NETWORK.people;

        assertThat(people.stream().map(Persona::name).toList()).doesNotHaveDuplicates();
        assertThat(people.stream().map(Persona::email).toList()).doesNotHaveDuplicates();
        assertThat(people.stream().map(Persona::profile).toList()).doesNotHaveDuplicates();
        assertThat(people.stream().map(Persona::phone).filter(phone -> phone != null).toList())
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsTheClosestByTheirCard() {
        var inMail = NETWORK.timelines()
                .filter(t -> t.facts().stream().anyMatch(f -> f.kind() == Kind.MAIL || f.kind().isInAgenda()))
                .map(Timeline::with)
                .collect(toSet());

        assertThat(inMail).hasSizeGreaterThan(100).allMatch(Persona::hasCard);
        assertThat(NETWORK.people.subList(0, 150)).allMatch(p -> p.hasCard() || p.isConnected());
    }

    @Test
    void writesSevenInTenInFrench() {
        long french = NETWORK.people.stream().filter(p -> p.voice().isFrench()).count();

        assertThat(french / 900.0).isBetween(0.64, 0.76);
    }

    @Test
    void seldomSaysTheSameTwice() {
        var words = new Words(1);
        var bodies = new ArrayList<String>();
        NETWORK.timelines().forEach(t -> t.facts().stream()
                .filter(f -> f.kind() == Kind.MAIL)
                .forEach(f -> bodies.add(words.body(t.with(), f))));

        assertThat((double) bodies.stream().distinct().count() / bodies.size()).isGreaterThan(0.95);
    }

    @Test
    void tellsTheStoriesOfTheCast() {
        var told = NETWORK.timelines().limit(NETWORK.cast.size()).toList();

        assertThat(latest(told, "Zoé Lavoie")).matches(f -> !f.mine()).extracting(Fact::at).isEqualTo(at(4, 10, 12));
        assertThat(daysSince(latest(told, "Awa Bâ"))).isBetween(49L, 51L);
        assertThat(daysSince(latest(told, "Jean-Noël d’Ormesson"))).isGreaterThan(3 * 365);
        assertThat(told.getFirst().facts())
                .filteredOn(f -> "Léon Gagnon".equals(f.also()))
                .extracting(DemoNetworkTest::daysSince)
                .containsExactly(3L);
        assertThat(latest(told, "Marc-André Saint-Pierre")).matches(Fact::mine);
        assertThat(NETWORK.people.stream().filter(p -> p.name().equals("Chloé Nguyen")).map(Persona::birthday))
                .containsExactly(LocalDate.of(1986, 11, 22));
    }

    private static Fact latest(List<Timeline> timelines, String name) {
        return timelines.stream()
                .filter(t -> t.with().name().equals(name))
                .findFirst()
                .orElseThrow()
                .facts()
                .getLast();
    }

    private static long at(int daysAgo, int hour, int minute) {
        return TODAY.minusDays(daysAgo).atTime(hour, minute).atZone(Owner.ZONE).toEpochSecond();
    }

    private static long daysSince(Fact fact) {
        return (at(0, 0, 0) - fact.at()) / 86_400 + 1;
    }

    private static boolean isTwoWayWithinAYear(Timeline timeline) {
        return twoWayDays(timeline) > 0;
    }

    private static int twoWayDays(Timeline timeline) {
        long from = TODAY.minusDays(364).atStartOfDay(Owner.ZONE).toEpochSecond();
        var out = new HashSet<LocalDate>();
        var in = new HashSet<LocalDate>();
        for (var fact : timeline.facts()) {
            if (fact.at() < from) continue;
            var day = LocalDate.ofInstant(Instant.ofEpochSecond(fact.at()), Owner.ZONE);
            if (fact.mine() || fact.kind().isInAgenda()) out.add(day);
            if (!fact.mine() || fact.kind().isInAgenda()) in.add(day);
        }
        return Math.min(out.size(), in.size());
    }
}
