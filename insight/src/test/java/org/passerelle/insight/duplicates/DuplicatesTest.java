package org.passerelle.insight.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.insight.duplicates.Trait.BIRTH;
import static org.passerelle.insight.duplicates.Trait.EMAIL;
import static org.passerelle.insight.duplicates.Trait.FAMILY;
import static org.passerelle.insight.duplicates.Trait.GIVEN;
import static org.passerelle.insight.duplicates.Trait.HANDLE;
import static org.passerelle.insight.duplicates.Trait.NAME;
import static org.passerelle.insight.duplicates.Trait.ORGANISATION;
import static org.passerelle.insight.duplicates.Trait.TOWN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicatesTest {

    private static final int ONE = 900_001;
    private static final int OTHER = 900_002;

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 30, 3_000, 20_000})
    void isSureOfOneAddressAndOneName(int others) {
        var awa = Map.of(GIVEN, List.of("Awa"), FAMILY, List.of("Bâ"), EMAIL, List.of("awa@example.org"));
        var again = Map.of(NAME, List.of("Bâ, Awa"), EMAIL, List.of("AWA@example.org", "ba@example.com"));

        assertThat(probability(others, awa, again)).isGreaterThan(.99);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 3_000, 20_000})
    void doesNotTakeOneTremblayForAnother(int others) {
        var mireille = Map.of(GIVEN, List.of("Mireille"), FAMILY, List.of("Tremblay"), TOWN, List.of("Rimouski"));
        var denis = Map.of(GIVEN, List.of("Denis"), FAMILY, List.of("Tremblay"), TOWN, List.of("Rimouski"));

        assertThat(probability(others, mireille, denis)).isLessThan(others < 10 ? .5 : .2);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 3_000})
    void doubtsWhereAnAddressIsSharedAndNamesAreNot(int others) {
        var sofia = Map.of(GIVEN, List.of("Sofia"), FAMILY, List.of("Rossi"), EMAIL, List.of("bonjour@example.org"));
        var leon = Map.of(GIVEN, List.of("Léon"), FAMILY, List.of("Gagnon"), EMAIL, List.of("bonjour@example.org"));

        assertThat(probability(others, sofia, leon)).isLessThan(.95);
    }

    @Test
    void seesNamesTakenForOneAnother() {
        var theo = Map.of(GIVEN, List.of("Théo"), FAMILY, List.of("Lefèvre"), BIRTH, List.of("1990-04-03"));
        var again = Map.of(GIVEN, List.of("Lefevre"), FAMILY, List.of("Theo"), BIRTH, List.of("03/04/1990"));

        var likeness = likeness(30, theo, again);

        assertThat(likeness.probability()).isGreaterThan(.9);
        assertThat(likeness.reasons()).extracting(Reason::trait, Reason::closeness, Reason::one, Reason::other)
                .contains(
                        tuple(BIRTH, Closeness.EQUAL, "1990-04-03", "03/04/1990"),
                        tuple(GIVEN, Closeness.SWAPPED, "Théo", "Lefevre"));
    }

    @ParameterizedTest
    @CsvSource({
        "Jean-Noël,d’Ormesson,J.-N.,Ormesson,INITIAL,EQUAL",
        "Catherine,Saint-Pierre,Cat,St-Pierre,NICKNAME,EQUAL",
        "Chloé,Côté,CHLOE,Côté-Nguyen,EQUAL,PART",
        "Théo,Lefèvre,Theo,Lefebvre,EQUAL,SOUNDS"
    })
    void readsFrenchNames(String given, String family, String again, String otherFamily, Closeness first, Closeness second) {
        var one = Map.of(GIVEN, List.of(given), FAMILY, List.of(family), EMAIL, List.of("one@example.org"));
        var other = Map.of(GIVEN, List.of(again), FAMILY, List.of(otherFamily), EMAIL, List.of("one@example.org"));

        var likeness = likeness(30, one, other);

        assertThat(likeness.probability()).isGreaterThan(.99);
        assertThat(likeness.reasons()).extracting(Reason::trait, Reason::closeness).contains(tuple(GIVEN, first), tuple(FAMILY, second));
    }

    /// Robin is a given name to the list, Adalbéron none: the card that parts them knows better.
    @Test
    void partsANameShownAsTheNetworkPartsItsWords() {
        var card = Map.of(GIVEN, List.of("Adalbéron"), FAMILY, List.of("Robin"));
        var shown = Map.of(NAME, List.of("Adalberon Robin"));

        assertThat(likeness(30, card, shown).reasons()).extracting(Reason::trait, Reason::closeness, Reason::other)
                .containsExactlyInAnyOrder(tuple(GIVEN, Closeness.EQUAL, "Adalberon"), tuple(FAMILY, Closeness.EQUAL, "Robin"));
    }

    @ParameterizedTest
    @CsvSource({
        "Odette,Dupuy,linkedin.com/in/odette-boyer-8af2,Odette,Boyer,FAMILY",
        "C.,Adam,linkedin.com/in/celestine-adam-e9e7,Célestine,Adam,GIVEN",
        "Odette,,linkedin.com/in/odetteboyer,Odette,Boyer,FAMILY"
    })
    void takesWhatANameLacksOutOfAProfile(
            String given, String family, String profile, String otherGiven, String otherFamily, Trait told) {
        var one = Map.of(GIVEN, List.of(given), FAMILY, family == null ? List.<String>of() : List.of(family), HANDLE, List.of(profile));
        var other = Map.of(GIVEN, List.of(otherGiven), FAMILY, List.of(otherFamily));

        var reasons = likeness(30, one, other).reasons();

        assertThat(reasons).extracting(Reason::trait, Reason::closeness)
                .contains(tuple(GIVEN, Closeness.EQUAL), tuple(FAMILY, Closeness.EQUAL));
        assertThat(reasons).filteredOn(reason -> reason.trait() == told).extracting(Reason::one).containsExactly(profile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C. Adam,celestine@example.org", "Célestine,adamc@example.org", "Célestine,celestine.adam@example.org"})
    void takesItOutOfAnEmailAddressToo(String card) {
        var one = Map.of(NAME, List.of(card.split(",")[0]), EMAIL, List.of(card.split(",")[1]));
        var other = Map.of(GIVEN, List.of("Célestine"), FAMILY, List.of("Adam"));

        assertThat(likeness(30, one, other).reasons()).extracting(Reason::trait, Reason::closeness)
                .contains(tuple(GIVEN, Closeness.EQUAL), tuple(FAMILY, Closeness.EQUAL));
    }

    @Test
    void knowsTheOrganisationThatADomainIsNamedAfter() {
        var card = Map.of(GIVEN, List.of("Julie"), FAMILY, List.of("Bagnoud"), ORGANISATION, List.of("Librairie Dibbert inc."));
        var mail = Map.of(NAME, List.of("Julie Hollard"), EMAIL, List.of("julie@librairie-dibbert.example"));

        assertThat(likeness(30, card, mail).reasons()).extracting(Reason::trait, Reason::closeness, Reason::other)
                .contains(tuple(ORGANISATION, Closeness.EQUAL, "julie@librairie-dibbert.example"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsMostOfWhoIsThereTwice(long seed) {
        var crowd = Crowd.of(600, .3, seed);

        var pairs = Duplicates.learn(crowd, seed).pairs(.5);

        long right = pairs.stream().filter(pair -> pair.first() + Crowd.AGAIN == pair.second()).count();
        long all = crowd.stream().filter(description -> description.id() >= Crowd.AGAIN).count();
        assertThat((double) right / all).isGreaterThan(.85);
        assertThat((double) right / pairs.size()).isGreaterThan(.85);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesToTheSameInAnyOrderAndBothWaysRound(long seed) {
        var crowd = Crowd.of(120, .3, seed);

        var straight = Duplicates.learn(crowd, seed).pairs(.05);
        var reversed = Duplicates.learn(crowd.reversed(), seed).pairs(.05);

        assertThat(straight).isNotEmpty();
        assertThat(reversed).hasSameSizeAs(straight);
        for (var pair : straight)
            assertThat(reversed).anySatisfy(other -> {
                assertThat(other.first()).isEqualTo(pair.first());
                assertThat(other.second()).isEqualTo(pair.second());
                assertThat(other.probability()).isCloseTo(pair.probability(), within(1e-4));
            });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsWhatAgreesForThemNeverAgainstThem(long seed) {
        var pairs = Duplicates.learn(Crowd.of(200, .3, seed), seed).pairs(.01);

        assertThat(pairs).allSatisfy(pair -> assertThat(pair.probability()).isBetween(0.0, 1.0));
        assertThat(pairs).isSortedAccordingTo(Comparator.comparingDouble(Likeness::probability).reversed());
        assertThat(pairs)
                .flatExtracting(Likeness::reasons)
                .filteredOn(reason -> reason.closeness() == Closeness.EQUAL)
                .allSatisfy(reason -> assertThat(reason.bits()).isNotNegative());
    }

    @Test
    void tellsOnlyPairsOfWhoChanged() {
        var learned = Duplicates.learn(Crowd.of(200, .3, 5), 5);

        var all = learned.pairs(.5);
        var one = all.getFirst();

        assertThat(learned.pairsOf(Set.of(one.second()), .5)).contains(one);
        assertThat(learned.pairsOf(Set.of(), .5)).isEmpty();
        assertThat(learned.pairsOf(Set.copyOf(all.stream().map(Likeness::first).toList()), .5)).isEqualTo(all);
    }

    @Test
    void looksAcrossTwoFilesOnly() {
        var crowd = Crowd.of(400, 1, 6);
        var first = crowd.stream().filter(description -> description.id() < Crowd.AGAIN).toList();
        var second = crowd.stream().filter(description -> description.id() >= Crowd.AGAIN).toList();
        var partners = new ArrayList<Integer>();

        Duplicates.learnBetween(first, second, 6).pairings(.5).oneToOne((one, other, _) -> {
            assertThat(Math.min(one, other)).isLessThan(Crowd.AGAIN);
            assertThat(Math.max(one, other)).isGreaterThanOrEqualTo(Crowd.AGAIN);
            partners.add(one);
            partners.add(other);
        });

        assertThat(partners).doesNotHaveDuplicates().hasSizeGreaterThan(700);
    }

    private static double probability(int others, Map<Trait, List<String>> one, Map<Trait, List<String>> other) {
        return learned(others, one, other).pairsOf(Set.of(ONE), .01).stream()
                .filter(pair -> pair.second() == OTHER)
                .mapToDouble(Likeness::probability)
                .findFirst()
                .orElse(0);
    }

    private static Likeness likeness(int others, Map<Trait, List<String>> one, Map<Trait, List<String>> other) {
        return learned(others, one, other).pairsOf(Set.of(ONE), .01).getFirst();
    }

    private static Learned learned(int others, Map<Trait, List<String>> one, Map<Trait, List<String>> other) {
        var all = new ArrayList<>(Crowd.of(others, .05, 1));
        all.add(new Description(ONE, one));
        all.add(new Description(OTHER, other));
        return Duplicates.learn(all, 1);
    }
}
