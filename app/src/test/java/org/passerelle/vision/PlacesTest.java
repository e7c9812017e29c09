package org.passerelle.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.channels.Way;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.vision.advice.Caution;
import org.passerelle.vision.advice.Places;
import org.passerelle.vision.advice.Rule;

class PlacesTest {

    @Test
    void putsTextsOfOnesOwnFirstForWhoeverSeeksClients() {
        var places = Places.suiting(wanting(Purpose.CLIENTS).within(300, 12));

        assertThat(ways(places)).containsExactly(Way.BLOG, Way.LINKEDIN, Way.MEETING);
        assertThat(places.kept().getFirst().rules()).extracting(Rule::name).containsExactly("clients");
    }

    @Test
    void sendsWhoeverSeeksATerritoryOut() {
        assertThat(ways(Places.suiting(wanting(Purpose.TERRITORY).within(150, 12)))).containsExactly(Way.EVENT, Way.MEETING);
    }

    @Test
    void showsAShopWherePeopleLook() {
        var shop = wanting(Purpose.KNOWN).reaching(new Vision.Whom(List.of("Spas et hôtels"), List.of(), List.of())).within(600, 12);

        assertThat(ways(Places.suiting(shop))).contains(Way.INSTAGRAM);
    }

    @Test
    void sendsLittleTimeToPeopleOneKnows() {
        assertThat(ways(Places.suiting(wanting(Purpose.PEERS).within(60, 12)))).doesNotContain(Way.X, Way.BLOG).hasSizeLessThan(3);
    }

    @Test
    void saysNothingWhereNothingIsKnown() {
        assertThat(Places.suiting(Vision.NONE).kept()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("anyVision")
    void neverAsksForMoreThanTheHoursAllow(Vision vision) {
        var kept = Places.suiting(vision).kept();
        var minutes = vision.weekMinutes();

        if (kept.size() > 1 && minutes != null)
            assertThat(kept.stream().mapToInt(Places.Place::weekMinutes).sum()).isLessThanOrEqualTo(minutes);
        assertThat(kept.stream().filter(place -> place.way().isRented()).count()).isLessThanOrEqualTo(Places.PROFILES_MAXIMUM);
        assertThat(kept).allSatisfy(place -> assertThat(place.rules()).isNotEmpty());
        for (var rule : Rule.ALL) assertThat(List.of(Words.FRENCH, Words.ENGLISH)).allMatch(words -> words.knows(rule.key()));
    }

    static Stream<Vision> anyVision() {
        return IntStream.range(0, 200).mapToObj(seed -> {
            var purposes = Stream.of(Purpose.values()).filter(purpose -> (seed >> purpose.ordinal() & 1) == 1).map(Purpose::word).toList();
            return Vision.NONE.because(purposes).within(10 + seed * 15, 12);
        });
    }

    @Test
    void warnsAgainstTenOpenProfiles() {
        var everywhere = Vision.NONE.being(Places.OFFERED).within(180, null);

        assertThat(remarks(everywhere)).containsExactly("time");
        assertThat(Caution.all(everywhere).getFirst().in(Words.ENGLISH))
                .isEqualTo("11 places take about 13.5 h a week, and you have 3. Two places well kept are worth more than ten open profiles.");
        assertThat(remarks(Vision.NONE.being(List.of(Way.LINKEDIN, Way.X, Way.MASTODON)))).containsExactly("profiles", "rented", "screens");
        assertThat(remarks(Vision.NONE.being(List.of(Way.BLOG, Way.MEETING)).within(300, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, 0, 5, 12_000})
    void refusesAWeekNobodyHas(int minutes) {
        assertThatThrownBy(() -> Vision.NONE.within(minutes, null)).isInstanceOf(Refusal.class);
    }

    private static Vision wanting(Purpose purpose) {
        return Vision.NONE.because(List.of(purpose.word()));
    }

    private static List<Way> ways(Places places) {
        return places.kept().stream().map(Places.Place::way).toList();
    }

    private static List<String> remarks(Vision vision) {
        return Caution.all(vision).stream().map(Caution.Remark::name).toList();
    }
}
