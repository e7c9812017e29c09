package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.http.Counterpart;
import org.passerelle.platform.http.Counterpart.Manner;

class PressOnTheCommandLineTest {

    private static final String FEED = """
            <rss version="2.0"><channel><title>Le fil de Chloé</title><link>https://example.org/</link>
            <item><guid>1</guid><title>Une presse de 1962</title><link>https://example.org/1</link><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item>
            </channel></rss>""";

    @AutoClose
    private final Counterpart site = new Counterpart(_ -> Manner.answer(200, "Content-Type: application/rss+xml\r\n", FEED));

    @TempDir
    Path folder;

    @Test
    void followsReadsAndFollowsNoMore() {
        letIn();

        assertThat(json("feeds", "--add", site.at("/feed.xml").toString()))
                .contains("\"id\":1", "\"title\":\"Le fil de Chloé\"", "\"latest\":\"2026-11-20T08:00:00Z\"", "\"failures\":0", "\"trouble\":null");
        assertThat(json("press")).contains("\"feed\":\"Le fil de Chloé\"", "\"title\":\"Une presse de 1962\"", "\"link\":\"https://example.org/1\"");
        assertThat(line("press")).contains("1  Le fil de Chloé  Une presse de 1962", "    https://example.org/1");

        assertThat(line("feeds", "--remove", "1")).isBlank();
        assertThat(CommandLine.onTheDay(data()).run("feeds", "--remove", "7").status()).isOne();
    }

    @Test
    void refusesWhatIsNoFeedWithASentence() {
        letIn();
        site.turn(_ -> Manner.answer(404, "", ""));

        assertThat(CommandLine.onTheDay(data()).run("feeds", "--add", site.at("/").toString()).status()).isOne();
        assertThat(line("feeds")).isBlank();
    }

    @Test
    void pausesAndResumesWhatIsToGoOut() {
        letIn();

        assertThat(line("queue", "--pause")).startsWith("Everything is paused.");
        assertThat(json("queue", "--pause", "--until", "2999-12-01")).startsWith("{\"paused\":true,\"until\":\"2999-12-01T05:00:00Z\"}");
        assertThat(json("queue", "--resume")).startsWith("{\"paused\":false,\"until\":null}");
        assertThat(CommandLine.onTheDay(data()).run("queue", "--pause", "--until", "2001-01-01").status()).isOne();
    }

    /// A site of ours, on this machine.
    private void letIn() {
        try (var passerelle = new Passerelle(new DataFolder(data()), null, Clock.fixed(Ground.NOW, ZoneOffset.UTC))) {
            passerelle.within(() -> {
                passerelle.settings.put(org.passerelle.platform.Settings.ZONE, "America/Toronto");
                passerelle.ownPeers.keep("127.0.0.1, localhost");
                return true;
            });
        }
    }

    private String json(String... words) {
        return new CommandLine(data()).said(words);
    }

    private String line(String... words) {
        return CommandLine.onTheDay(data()).said(words);
    }

    private Path data() {
        return folder.resolve("data");
    }
}
