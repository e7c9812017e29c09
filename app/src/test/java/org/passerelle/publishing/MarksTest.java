package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.platform.Refusal;

class MarksTest {

    private static final Marks MARKS = Marks.typed("https://www.example.org/blog");

    @Test
    void markEveryAddressOfTheSite() {
        assertThat(MARKS.in("À lire : https://example.org/pont, et https://blog.example.org/?p=3#fin.", "linkedin-hand", 7))
                .isEqualTo("À lire : https://example.org/pont?utm_source=linkedin&utm_medium=social&utm_campaign=passerelle-7, et"
                        + " https://blog.example.org/?p=3&utm_source=linkedin&utm_medium=social&utm_campaign=passerelle-7#fin.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/", "https://notexample.org/", "https://example.org/?utm_source=lettre", "example.org", "sans lien"})
    void leaveEverythingElseAsItIs(String text) {
        assertThat(MARKS.in(text, "x", 7)).isEqualTo(text);
    }

    @Test
    void leaveAloneWhatTheSiteItselfPublishes() {
        assertThat(MARKS.in("https://example.org/", "wordpress", 7)).isEqualTo("https://example.org/");
        assertThat(Marks.NONE.in("https://example.org/", "x", 7)).isEqualTo("https://example.org/");
    }

    @Test
    void tellThePublicationBackFromItsCampaign() {
        assertThat(Marks.publication("passerelle-7")).contains(7);
        assertThat(Marks.publication("printemps")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon site", "localhost", "a..b", "<script>"})
    void refuseWhatIsNoSite(String site) {
        assertThatThrownBy(() -> Marks.typed(site)).isInstanceOf(Refusal.class);
    }
}
