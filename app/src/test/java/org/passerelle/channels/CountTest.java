package org.passerelle.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.channels.count.Graphemes;
import org.passerelle.channels.count.ShortAddresses;
import org.passerelle.channels.count.ShortMentions;
import org.passerelle.channels.count.Utf8Bytes;
import org.passerelle.channels.count.Weighted;

class CountTest {

    private static final Count FEDIVERSE = new ShortMentions(new ShortAddresses(23, new Graphemes()));
    private static final Count X = new ShortAddresses(23, new Weighted());

    @ParameterizedTest
    @CsvSource({"'',0", "café,4", "cafe\u0301,4", "👩‍👩‍👧‍👦,1", "🇨🇦🇫🇷,2", "👍🏽 oui,5", "नमस्ते,3"})
    void countsWhatReadersTakeForCharacters(String text, int count) {
        assertThat(new Graphemes().of(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"'',0", "café,5", "👍,4", "«\u202Foui\u202F»,13"})
    void countsBytes(String text, int count) {
        assertThat(new Utf8Bytes().of(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"café,4", "cafe\u0301,4", "日本,4", "👩‍👩‍👧‍👦,2", "👍🏽,2", "«\u202Foui\u202F»,9", "’…,3"})
    void weighsAsXDoes(String text, int weight) {
        assertThat(new Weighted().of(text)).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a/very/long/address/that/goes/on/and/on,23",
        "Lire https://example.org. Merci,35",
        "(voir http://example.org/x),30",
        "https://a.example https://b.example,47"
    })
    void countsAddressesAsShort(String text, int count) {
        assertThat(X.of(text)).isEqualTo(count);
        assertThat(FEDIVERSE.of(text)).isEqualTo(count);
    }

    @Test
    void countsMentionsWithoutTheirServer() {
        assertThat(FEDIVERSE.of("Merci @zoe@social.example, et @leon")).isEqualTo("Merci @zoe, et @leon".length());
        assertThat(FEDIVERSE.of("zoe@example.org")).isEqualTo(15);
    }

    @Test
    void prefersTheLimitAnAccountLearnt() {
        var limits = Limits.of(LocalDate.parse("2026-11-22"), new Limits.Rule(new Graphemes(), 500));

        var learnt = limits.with(Map.of(Limits.CHARACTERS, 5_000));

        assertThat(limits.hold("x".repeat(501))).isFalse();
        assertThat(learnt.hold("x".repeat(5_000))).isTrue();
        assertThat(learnt.gauges("oui").getFirst()).isEqualTo(new Limits.Gauge("characters", 3, 5_000));
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void splitsWithoutLosingAWord(int seed) {
        var limits = Limits.of(LocalDate.parse("2026-11-22"), new Limits.Rule(X, 280)).threaded();
        var text = text(new Random(seed));

        var parts = Parts.of(text, limits, "fr");

        assertThat(parts).isNotEmpty().allMatch(limits::hold).noneMatch(String::isBlank);
        assertThat(bare(String.join("", parts))).isEqualTo(bare(text));
    }

    @Test
    void splitsWhereTheOwnerDrewALine() {
        var limits = Limits.of(LocalDate.parse("2026-11-22"), new Limits.Rule(new Graphemes(), 300)).threaded();

        assertThat(Parts.of("Un pont.\n---\nDeux rives.", limits, "fr")).containsExactly("Un pont.", "Deux rives.");
    }

    @Test
    void keepsSentencesWhole() {
        var limits = Limits.of(LocalDate.parse("2026-11-22"), new Limits.Rule(new Graphemes(), 30)).threaded();

        assertThat(Parts.of("Le pont est ouvert. La rive est loin. On y va\u202F!", limits, "fr"))
                .containsExactly("Le pont est ouvert.", "La rive est loin. On y va\u202F!");
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(Random random) {
        var words = new String[] {"pont", "rivière", "👩‍🔧", "https://example.org/" + "x".repeat(200), "«\u202Foui\u202F»", "l’eau", ".", "!\n\n", "日本語", "y".repeat(400)};
        var text = new StringBuilder();
        for (int i = random.nextInt(200) + 1; i > 0; i--) text.append(words[random.nextInt(words.length)]).append(' ');
        return text.toString();
    }
}
