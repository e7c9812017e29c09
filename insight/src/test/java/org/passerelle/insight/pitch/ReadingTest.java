package org.passerelle.insight.pitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.insight.pitch.Sign.COMMON_GROUND;
import static org.passerelle.insight.pitch.Sign.HOLE;
import static org.passerelle.insight.pitch.Sign.NO_ASK;
import static org.passerelle.insight.pitch.Sign.PRICE;
import static org.passerelle.insight.pitch.Sign.QUESTION;
import static org.passerelle.insight.pitch.Sign.REASON;
import static org.passerelle.insight.pitch.Sign.SHOUTING;
import static org.passerelle.insight.pitch.Sign.URGENCY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final String PITCH =
            """
            Bonjour Mireille,

            Notre agence offre un audit gratuit à 490 $, sans engagement, jusqu’à vendredi. Quand puis-je vous présenter notre solution ?""";
    private static final String WORD =
            """
            Bonjour Awa,

            Nous avons parlé jeudi à Rimouski. Votre exemple du bail m’est resté en tête. Vaut-il aussi pour une association ?

            Merci encore, Zoé""";

    @Test
    void knowsAPitchAndAWordMeantForSomeone() {
        assertThat(read(PITCH).isPitch()).isTrue();
        assertThat(read(WORD).isPitch()).isFalse();
        assertThat(read(PITCH).chance()).isBetween(.9, 1.);
        assertThat(read(WORD).chance()).isBetween(0., .1);
    }

    @Test
    void saysWhichWordsGaveItAway() {
        var reasons = read(PITCH).reasons();

        assertThat(reasons).allMatch(clue -> clue.sign().warns());
        assertThat(reasons).anySatisfy(clue -> {
            assertThat(clue.sign()).isEqualTo(PRICE);
            assertThat(clue.words()).containsExactly("490 $");
        });
        assertThat(reasons).anySatisfy(clue -> {
            assertThat(clue.sign()).isEqualTo(URGENCY);
            assertThat(clue.words()).containsExactly("jusqu’à vendredi");
        });
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(read(PITCH).missing()).containsExactly(REASON, COMMON_GROUND, QUESTION);
        assertThat(read(WORD).missing()).isEmpty();
    }

    @Test
    void countsPointsByRulesAlone() {
        assertThat(read(PITCH).points()).isGreaterThan(2);
        assertThat(read(WORD).points()).isLessThan(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bonjour {prénom}, ravi !", "Hi [Name], glad to meet", "Dear %FIRSTNAME%, hi", "Bonjour ,", "Hello {{first_name}}", "Chère *|FNAME|*"})
    void noticesHolesOfAMailMerge(String text) {
        assertThat(signs(text)).contains(HOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bonjour Léon, voici le lien [1].", "Chère Awa, merci.", "50 % des gens, 20 % des autres", "Le code est {x}"})
    void takesNothingElseForAHole(String text) {
        assertThat(signs(text)).doesNotContain(HOLE);
    }

    @ParameterizedTest
    @CsvSource({"GROSSE PROMOTION ce soir, true", "Venez vite !!!, true", "La CNIL et l’ONU, false", "Bravo !, false"})
    void hearsShouting(String text, boolean shouts) {
        assertThat(signs(text).contains(SHOUTING)).isEqualTo(shouts);
    }

    @Test
    void saysWhereNothingIsAsked() {
        assertThat(signs("Bravo pour votre prix, Chloé.")).contains(NO_ASK);
        assertThat(signs(PITCH)).doesNotContain(NO_ASK);
    }

    @Test
    void readsNothingInNothing() {
        assertThat(read("").reasons()).isEmpty();
        assertThat(read("").isPitch()).isFalse();
    }

    @Test
    void quotesWordsAsTheyWereWritten() {
        assertThat(read("SOLDES à l’Été").reasons().getFirst().words()).containsExactly("SOLDES");
    }

    private static Reading read(String text) {
        return PitchModel.standard().read(text);
    }

    private static List<Sign> signs(String text) {
        return read(text).clues().stream().map(Clue::sign).toList();
    }
}
