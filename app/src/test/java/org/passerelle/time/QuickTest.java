package org.passerelle.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.channels.Way;
import org.passerelle.platform.Refusal;

class QuickTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2 h billet                          | 120 | WRITING   | BLOG",
        "2h billet                           | 120 | WRITING   | BLOG",
        "1h30 rédaction de l’infolettre      | 90  | WRITING   | MAIL",
        "1,5 h article                       | 90  | WRITING   | BLOG",
        "45 min réponses LinkedIn            | 45  | ANSWERING | LINKEDIN",
        "une demi-heure de veille            | 30  | SHARING   |",
        "3 heures au salon de Lyon           | 180 | EVENTS    | EVENT",
        "20 minutes appel Léon               | 20  | CALLS     | PHONE",
        "1 h café avec Mireille              | 60  | CALLS     | MEETING",
        "deux heures de formation            | 120 | LEARNING  |",
        "half an hour, comments on Mastodon  | 30  | ANSWERING | MASTODON",
        "2 hours writing a post for LinkedIn | 120 | WRITING   | LINKEDIN",
        "40 min rangement                    | 40  | OTHER     |"
    })
    void understandsALine(String line, int minutes, Activity activity, Way way) {
        var given = Quick.read(line, TODAY, null);

        assertThat(given.minutes()).isEqualTo(minutes);
        assertThat(given.activity()).isEqualTo(activity);
        assertThat(given.way()).isEqualTo(way);
        assertThat(given.on()).isEqualTo(TODAY);
    }

    @Test
    void keepsTheDayToldAndTheWordsLeft() {
        var given = Quick.read("2 h billet sur la confiance hier", TODAY, null);

        assertThat(given.on()).isEqualTo("2026-11-20");
        assertThat(given.words()).isEqualTo("billet sur la confiance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "billet", "h", "demain", "-2"})
    void asksHowLongWhereTheLineDoesNotTell(String line) {
        assertThatThrownBy(() -> Quick.read(line, TODAY, null)).isInstanceOf(Refusal.class).hasMessageContaining("time.quick.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 min billet", "25 h billet", "999 heures billet"})
    void refusesLengthsNoDayHas(String line) {
        assertThatThrownBy(() -> Quick.read(line, TODAY, null)).isInstanceOf(Refusal.class);
    }
}
