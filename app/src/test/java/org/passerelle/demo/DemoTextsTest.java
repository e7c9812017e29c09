package org.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTextsTest {

    /// A straight apostrophe, three dots, or a plain space (or none) before a French sign. `Re:` is mail's own.
    private static final Pattern CARELESS =
            Pattern.compile("'|\\.\\.\\.|(?<![\u202F])[;!?]|(?<![\u00A0])(?<!\\bRe):|«(?!\u202F)|(?<!\u202F)»");

    @ParameterizedTest
    @ValueSource(strings = {"texts_fr", "texts_fr_tu", "texts_fr_vous", "trades_fr"})
    void keepsFrenchTypography(String resource) {
        var entries = Lists.read(resource).byName().values().stream().flatMap(java.util.List::stream);

        assertThat(entries).isNotEmpty().noneMatch(text -> CARELESS.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts_en", "trades_en"})
    void keepsTypographicApostrophesInEnglish(String resource) {
        var entries = Lists.read(resource).byName().values().stream().flatMap(java.util.List::stream);

        assertThat(entries).isNotEmpty().noneMatch(text -> text.contains("'") || text.contains("..."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "notes"})
    void keepsFrenchTypographyInTheStories(String list) {
        var words = Lists.read("cast").named(list).stream().map(line -> line.substring(line.lastIndexOf('|') + 1));

        assertThat(words).isNotEmpty().noneMatch(text -> CARELESS.matcher(text).find());
    }
}
