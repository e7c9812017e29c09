package org.passerelle.insight.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyTest {

    @ParameterizedTest
    @CsvSource({
        "Mireille Tremblay, Mireille TREMBLAY, mireille@example.org, true",
        "Mireille Trembaly, Mireille Tremblay, velo12@example.org, true",
        "Cat Côté, Catherine Cote, velo12@example.org, true",
        "Z. Lavoie, Zoé Lavoie, zoe.lavoie@example.org, true",
        "Mireille, Mireille Tremblay, mireille.tremblay@example.org, true",
        "Mireille, Mireille Tremblay, velo12@example.org, false",
        "J. Tremblay, Jean Tremblay, velo12@example.org, false",
        "Jean Tremblay, Jeanne Tremblay, velo12@example.org, false",
        "Jean Tremblay, Jean Tremblay, famille.tremblay@example.org, false",
        "Jean Tremblay, Jean Tremblay, tremblay@example.org, false",
        "Jean Tremblay, Jean Tremblay, info@example.org, false",
        "Awa Bâ, Léon Gagnon, velo12@example.org, false",
    })
    void takesOneAddressAndOneNameForOnePerson(String one, String other, String address, boolean sure) {
        var first = new Description(1, Map.of(Trait.NAME, List.of(one), Trait.EMAIL, List.of(address)));
        var second = new Description(2, Map.of(Trait.NAME, List.of(other), Trait.EMAIL, List.of(address)));

        assertThat(Certainty.of(List.of(first, second)).isSure(first, second)).isEqualTo(sure);
        assertThat(Certainty.of(List.of(first, second)).isSure(second, first)).isEqualTo(sure);
    }

    @Test
    void trustsNoAddressThatTwoGivenNamesShare() {
        var mireille = new Description(1, Map.of(Trait.NAME, List.of("Mireille Tremblay"), Trait.EMAIL, List.of("velo12@example.org")));
        var again = new Description(2, mireille.values());
        var emile = new Description(3, Map.of(Trait.NAME, List.of("Émile Côté"), Trait.EMAIL, List.of("velo12@example.org")));

        assertThat(Certainty.of(List.of(mireille, again)).pairs()).containsExactly(new Certainty.Pair(1, 2));
        assertThat(Certainty.of(List.of(mireille, again, emile)).pairs()).isEmpty();
    }

    @Test
    void neverTrustsATelephoneNorGoesAgainstABirthday() {
        var phone = Map.of(Trait.NAME, List.of("Awa Bâ"), Trait.PHONE, List.of("+1 514 555-0101"));
        var first = Map.of(Trait.NAME, List.of("Awa Bâ"), Trait.EMAIL, List.of("awa@example.org"), Trait.BIRTH, List.of("1980-01-02"));
        var second = Map.of(Trait.NAME, List.of("Awa Bâ"), Trait.EMAIL, List.of("awa@example.org"), Trait.BIRTH, List.of("1980-01-03"));

        var all = List.of(new Description(1, phone), new Description(2, phone), new Description(3, first), new Description(4, second));

        assertThat(Certainty.of(all).pairs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverTakesTwoPeopleOfAFrenchNetworkForOne(long seed) {
        var traces = FrenchTraces.of(FrenchNetwork.of(2_000, seed), seed);

        var pairs = Certainty.of(traces.stream().map(FrenchTraces.Trace::description).toList()).pairs();

        assertThat(pairs).hasSizeGreaterThan(200);
        assertThat(pairs)
                .filteredOn(pair -> traces.get(pair.first()).person() != traces.get(pair.second()).person())
                .isEmpty();
    }
}
