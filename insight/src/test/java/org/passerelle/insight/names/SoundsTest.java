package org.passerelle.insight.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Thibault Thibaud Thibaut Thibeault Tibo", "Tremblay Tremblé Tremblet", "Gagnon Ganion Gagnion",
        "Lefebvre Lefèvre", "Gauthier Gautier Gothier", "Desrochers Derocher", "Archambault Archambeau",
        "Durand Durant Duran", "Hébert Ébert", "Lévesque Levêque", "Philippe Filip", "Côté Cotey",
        "Beaulieu Bolieu", "Arsenault Arseneau", "Renaud Reno", "Girard Girar", "Dubois Duboi", "Fournier Fournié",
    })
    void spelledByEarAreAlike(String names) {
        assertThat(Arrays.stream(names.split(" ")).map(Sounds::of)).containsOnly(Sounds.of(names.split(" ")[0]));
    }

    @ParameterizedTest
    @CsvSource({"Roy, Ray", "Martin, Morin", "Gagnon, Gagné", "Côté, Catin", "Lavoie, Lavallée", "Bouchard, Boucher"})
    void namesApartSoundApart(String one, String other) {
        assertThat(Sounds.of(one)).isNotEqualTo(Sounds.of(other));
    }
}
