package org.passerelle.publishing.press;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.platform.Refusal;

class PaperTest {

    private static final URI FROM = URI.create("https://example.org/feed");
    private static final String RSS = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <rss version="2.0"><channel><title>Léon, imprimeur</title><link>https://example.org/</link>
            <item><guid isPermaLink="false">n1</guid><title>L’encre &amp;amp; le papier</title><link>/encre?utm_source=rss&amp;p=1#xtor=2</link>
            <author>Léon Gagnon</author><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate>
            <description>&lt;p onclick="x()"&gt;Deux &lt;b&gt;mots&lt;/b&gt;.&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;</description></item>
            <item><title>Demain</title><link>javascript:alert(1)</link><pubDate>Fri, 20 Nov 2099 08:00:00 GMT</pubDate></item>
            </channel></rss>""".replace("’", "'");

    @Test
    void readsRssAsPlainWords() {
        var paper = read(RSS.getBytes(ISO_8859_1));

        assertThat(paper.title()).isEqualTo("Léon, imprimeur");
        assertThat(paper.site()).isEqualTo("https://example.org/");
        assertThat(paper.items().getFirst())
                .isEqualTo(new Paper.Item(
                        "n1",
                        "L'encre & le papier",
                        "https://example.org/encre?p=1",
                        "Léon Gagnon",
                        Instant.parse("2026-11-20T08:00:00Z"),
                        "Deux mots."));
    }

    @Test
    void believesNoDateOfTheFutureAndFollowsNoScript() {
        var item = read(RSS.getBytes(ISO_8859_1)).items().get(1);

        assertThat(item.at()).isNull();
        assertThat(item.link()).isEmpty();
        assertThat(item.key()).isNotBlank();
    }

    @Test
    void readsAtom() {
        var item = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Zoé</title><entry><id>tag:example.org,2026:1</id>
                <title type="html">Une &lt;i&gt;communauté&lt;/i&gt;</title><link href="https://example.org/1"/>
                <updated>2026-11-19T10:00:00+01:00</updated><summary>Court.</summary></entry></feed>""".getBytes(UTF_8))
                .items()
                .getFirst();

        assertThat(item.title()).isEqualTo("Une communauté");
        assertThat(item.at()).isEqualTo(Instant.parse("2026-11-19T09:00:00Z"));
        assertThat(item.summary()).isEqualTo("Court.");
    }

    @Test
    void readsJsonFeed() {
        var paper = read("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Inès","home_page_url":"https://example.org/","items":[
                {"id":"7","url":"https://example.org/7?fbclid=x","title":"Plans","content_html":"<p>Une <em>cour</em></p>",
                "authors":[{"name":"Inès Benali"}],"date_published":"2026-11-18T00:00:00Z"}]}""".getBytes(UTF_8));

        assertThat(paper.items())
                .containsExactly(new Paper.Item(
                        "7", "Plans", "https://example.org/7", "Inès Benali", Instant.parse("2026-11-18T00:00:00Z"), "Une cour"));
    }

    @Test
    void mendsWhatIsNotWellFormed() {
        var paper = read("""
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://example.org/rss.dtd">
                <rss version="0.91"><channel><title>Fatou&nbsp;Diop & Cie</title><link>https://example.org/</link>
                <item><title>Former</title><link>https://example.org/a?b=1&c=2</link></item></channel></rss>""".getBytes(UTF_8));

        assertThat(paper.items()).extracting(Paper.Item::title).containsExactly("Former");
    }

    @Test
    void expandsNoBomb() {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">");
        for (char each = 'b'; each < 'k'; each++)
            bomb.append("<!ENTITY ").append(each).append(" \"").append(("&" + (char) (each - 1) + ";").repeat(10)).append("\">");
        bomb.append("<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&j;&x;</title></channel></rss>");

        assertRefused(bomb.toString());
    }

    @Test
    void refusesWhatIsNoFeedWithASentence() {
        for (var text : List.of("", "bonjour", "<html><body>Bonjour</body></html>", "{}", "{\"version\":1", "<rss", "\u0000\u0001", "<a>".repeat(50_000)))
            assertRefused(text);
    }

    @Test
    void writesListsThatItReads() {
        var line = new Outline.Line("Awa & Bâ", "https://example.org/feed?a=1&b=2", "https://example.org/");

        assertThat(Outline.read(Outline.write("Fils", List.of(line)).getBytes(UTF_8))).containsExactly(line);
        assertThatThrownBy(() -> Outline.read("<opml><body/></opml>".getBytes(UTF_8))).isInstanceOf(Refusal.class);
    }

    @Test
    void readsOrRefusesEveryFeedOfTheCorpus() throws IOException {
        var corpus = Path.of(System.getProperty("corpus", "../../shared/corpus")).resolve("feeds");
        assumeTrue(Files.isDirectory(corpus));
        int read = 0;
        int refused = 0;
        try (var files = Files.walk(corpus)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                try {
                    if (file.toString().endsWith(".opml")) Outline.read(Files.readAllBytes(file));
                    else read(Files.readAllBytes(file));
                    read++;
                } catch (Refusal sentence) {
                    refused++;
                }
            }
        }
        assertThat(read).isGreaterThan(refused / 4);
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> read(text.getBytes(UTF_8))).as(text.substring(0, Math.min(20, text.length()))).isInstanceOf(Refusal.class);
    }

    private static Paper read(byte[] bytes) {
        return Paper.read(bytes, "", FROM, Ground.NOW);
    }
}
