package org.passerelle.insight.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNameTest {

    @ParameterizedTest
    @CsvSource({
        "Saint-Pierre, ST PIERRE, EQUAL",
        "Côté, cote, EQUAL",
        "L’Heureux, Lheureux, EQUAL",
        "d’Ormesson, Ormesson, VARIANT",
        "de La Fontaine, Lafontaine, VARIANT",
        "Côté-Tremblay, Tremblay-Côté, VARIANT",
        "Côté-Tremblay, Tremblay, PART",
        "Tremblay (née Côté), Côté, PART",
        "T., Tremblay, INITIAL",
        "Gauthier, Gotier, SOUNDS",
        "Lefebvre, Lefèvre, SOUNDS",
        "Tremblay, Trembaly, NEAR",
        "Nguyen, Nguyne, NEAR",
        "Roy, Ray, APART",
        "Le Blanc, Blanc, APART",
        "Diop, Rossi, APART",
    })
    void tellsHowTwoResemble(String one, String other, Resemblance expected) {
        var there = FamilyName.of(one).compare(FamilyName.of(other));
        var back = FamilyName.of(other).compare(FamilyName.of(one));

        assertThat(there).isEqualTo(expected);
        assertThat(back).isEqualTo(expected);
    }
}
