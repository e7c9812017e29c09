package org.passerelle.insight.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({"Où l’Été, ou l'ete", "ÇA VA, ca va", "Bœuf, bœuf", "Žluťoučký, zlutoucky", "😊 Déjà, 😊 deja"})
    void foldsCharacterForCharacter(String text, String plain) {
        var folded = Folded.of(text);

        assertThat(folded.plain()).isEqualTo(plain);
        assertThat(folded.plain()).hasSameSizeAs(folded.text());
    }
}
