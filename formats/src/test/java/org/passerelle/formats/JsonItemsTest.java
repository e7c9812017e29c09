package org.passerelle.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Exchange;

class JsonItemsTest {

    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));
    private static final String POST =
            "{\"tweet\":{\"id_str\":\"%d\",\"created_at\":\"Tue Mar 05 14:02:11 +0000 2024\",\"full_text\":\"%s\"}},";

    @Test
    void readsAFileOfAnySizeItemByItem() throws IOException {
        var posts = new Posts(400_000, "Bonjour ".repeat(30));
        assertThat(posts.sizeBytes()).isGreaterThan(100_000_000);

        try (var traces = new XPosts().read(posts, READING)) {
            assertThat(traces.filter(Exchange.class::isInstance)).hasSize(400_000);
        }
    }

    @Test
    void keepsWhatCameBeforeTheDamage() throws IOException {
        var text = "window.YTD.tweets.part0 = [" + POST.formatted(1, "Un") + POST.formatted(2, "Deux") + "{\"tweet\":{\"id_";

        try (var traces = new XPosts().read(new BytesSource("tweets.js", text.getBytes(StandardCharsets.UTF_8)), READING)) {
            assertThat(traces.toList())
                    .extracting(trace -> trace.getClass().getSimpleName())
                    .containsExactly("Exchange", "Exchange", "BadLine");
        }
    }

    @Test
    void leavesOutOneItemPastAllReasonAndGoesOn() throws IOException {
        var many = IntStream.range(0, 60_000).mapToObj(i -> "1").collect(Collectors.joining(",", "[", "]"));
        var text = "window.YTD.tweets.part0 = [{\"tweet\":" + many + "}," + POST.formatted(2, "Deux").replaceFirst(",$", "]");

        try (var traces = new XPosts().read(new BytesSource("tweets.js", text.getBytes(StandardCharsets.UTF_8)), READING)) {
            assertThat(traces.toList()).satisfiesExactly(
                    bad -> assertThat(bad).isInstanceOfSatisfying(BadLine.class, it -> assertThat(it.reason())
                            .isEqualTo(BadLine.Reason.TOO_LONG)),
                    post -> assertThat(post).isInstanceOf(Exchange.class));
        }
    }

    @Test
    void mendsTextWrittenByteByByte() {
        assertThat(Mojibake.mend("\u00c3\u0089mile C\u00c3\u00b4t\u00c3\u00a9 \u00f0\u009f\u0091\u008d")).isEqualTo("Émile Côté 👍");
        assertThat(Mojibake.mend("Émile")).isEqualTo("Émile");
        assertThat(Mojibake.mend("l’été")).isEqualTo("l’été");
    }

    /// As many posts as wanted, made while they are read.
    private record Posts(int count, String text) implements Source {

        @Override
        public String name() {
            return "tweets.js";
        }

        @Override
        public long sizeBytes() {
            return (long) count * POST.formatted(1, text).length();
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                private int made;
                private InputStream part = bytes("window.YTD.tweets.part0 = [");

                @Override
                public int read() throws IOException {
                    var one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int read = part.read(bytes, offset, length);
                    if (read >= 0 || made > count) return read;
                    part = bytes(made < count ? POST.formatted(made, text) : "{}]");
                    made++;
                    return part.read(bytes, offset, length);
                }
            };
        }

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
