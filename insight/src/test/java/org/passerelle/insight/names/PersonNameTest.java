package org.passerelle.insight.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mireille Tremblay | Mireille | Tremblay",
        "TREMBLAY Mireille | Mireille | TREMBLAY",
        "Tremblay, Mireille | Mireille | Tremblay",
        "Tremblay Mireille | Mireille | Tremblay",
        "Mme Mireille Tremblay, MBA, CPA | Mireille | Tremblay",
        "Mireille Tremblay MBA | Mireille | Tremblay",
        "Mireille Tremblay (née Côté) | Mireille | Tremblay Côté",
        "Mireille Tremblay - Rimouski | Mireille | Tremblay",
        "Jean-Noël d’Ormesson | Jean-Noël | d’Ormesson",
        "D’ORMESSON Jean-Noël | Jean-Noël | D’ORMESSON",
        "ST PIERRE Isabelle | Isabelle | ST PIERRE",
        "Marie Claude Côté | Marie Claude | Côté",
        "Jean P. Gagnon | Jean P. | Gagnon",
        "J. Gagnon | J. | Gagnon",
        "JP Gagnon | JP | Gagnon",
        "Awa Bâ | Awa | Bâ",
        "Charles de la Durantaye | Charles | de la Durantaye",
        "Mireille | Mireille | ''",
        "Lavoie | '' | Lavoie",
        "🌿 Zoé Lavoie 🌿 | Zoé | Lavoie",
    })
    void readsANameShownOnOneLine(String shown, String given, String family) {
        var name = PersonName.read(shown);

        assertThat(name.writtenGiven()).isEqualTo(given);
        assertThat(name.writtenFamily()).isEqualTo(family);
    }

    @Test
    void offersEveryWayOfPartingWhatNothingParts() {
        assertThat(PersonName.readings("Adalbéron Le Robin"))
                .extracting(PersonName::writtenGiven, PersonName::writtenFamily)
                .contains(tuple("Adalbéron", "Le Robin"), tuple("Adalbéron Le", "Robin"), tuple("Robin", "Adalbéron Le"));
        assertThat(PersonName.readings("ROBIN Adalbéron")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Paul Martin | Martin Paul | true",
        "Jean Tremblay | J. Tremblay | true",
        "J. T. | Jean Tremblay | false",
        "Jean Tremblay | Jeanne Tremblay | false",
        "Cat Côté | Catherine Côté-Lavoie | true",
        "Mireille | Mireille Tremblay | false",
    })
    void saysWhetherTwoMayBeOnePersons(String one, String other, boolean agrees) {
        assertThat(PersonName.read(one).compare(PersonName.read(other)).agrees()).isEqualTo(agrees);
    }
}
