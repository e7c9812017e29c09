package org.passerelle.insight.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNameTest {

    @ParameterizedTest
    @CsvSource({
        "Zoé, ZOE, EQUAL",
        "Jean-Noël, jean noel, EQUAL",
        "Jeannoel, Jean-Noël, EQUAL",
        "Mme Chloé, Chloé, EQUAL",
        "Catherine, Katherine, VARIANT",
        "Mathieu, Matthieu, VARIANT",
        "Cat, Catherine, NICKNAME",
        "Cathy, Cat, NICKNAME",
        "Fred, Frédérique, NICKNAME",
        "Jeff, Jean-François, NICKNAME",
        "Mathi, Mathilde, NICKNAME",
        "Marie-Claude, Claude, PART",
        "Marc-André, Marc, PART",
        "Claude Marie, Marie-Claude, VARIANT",
        "J., Jean, INITIAL",
        "J.-P., Jean-Pierre, INITIAL",
        "Jean P., Jean-Pierre, INITIAL",
        "C., Catherine, INITIAL",
        "Léon, Lépn, NEAR",
        "Fattou, Fatou, SOUNDS",
        "Théo, Thwo, NEAR",
        "Denis, Denise, KIN",
        "Michel, Michèle, KIN",
        "André, Andrée, KIN",
        "Alexandre, Alexandra, KIN",
        "Jean-Pierre, Jean-Marc, APART",
        "Awa, Inès, APART",
        "J., Marie, APART",
    })
    void tellsHowTwoResemble(String one, String other, Resemblance expected) {
        var there = GivenName.of(one).compare(GivenName.of(other));
        var back = GivenName.of(other).compare(GivenName.of(one));

        assertThat(there).isEqualTo(expected);
        assertThat(back).isEqualTo(expected);
    }

    @Test
    void sharedInitialsAreNoName() {
        assertThat(GivenName.of("J.-P.").isInitials()).isTrue();
        assertThat(GivenName.of("Jean P.").isInitials()).isFalse();
        assertThat(GivenName.of(" ").isEmpty()).isTrue();
    }
}
