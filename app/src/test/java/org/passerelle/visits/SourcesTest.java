package org.passerelle.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.channels.Way;

class SourcesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "google / organic      |          | SEARCH",
        "Google                |          | SEARCH",
        "Moteurs de recherche  |          | SEARCH",
        "duckduckgo.com        | referral | SEARCH",
        "linkedin              | social   | LINKEDIN",
        "lnkd.in               |          | LINKEDIN",
        "t.co                  |          | X",
        "x                     | social   | X",
        "l.facebook.com        | referral | FACEBOOK",
        "mastodon.social       |          | MASTODON",
        "Bluesky               |          | BLUESKY",
        "brevo                 | email    | MAIL",
        "infolettre            |          | MAIL",
        "blog                  | social   | BLOG",
        "carnet-de-zoe.example | referral | OTHER"
    })
    void knowTheWayBehindAName(String source, String medium, Way way) {
        assertThat(Sources.way(source, medium == null ? "" : medium)).contains(way);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(direct) / (none)", "Direct / None", "Direct Entry", "Entrée directe", "(not set)"})
    void leaveUnknownWhatCameByNoLink(String source) {
        assertThat(Sources.way(source, "")).isEmpty();
    }
}
