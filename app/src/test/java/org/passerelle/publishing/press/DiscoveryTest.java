package org.passerelle.publishing.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.http.Counterpart;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Counterpart.Manner;
import org.passerelle.platform.http.Door;

class DiscoveryTest {

    private static final int FIFTY_MEGABYTES = 50_000_000;
    private static final String FEED = "<rss version=\"2.0\"><channel><title>Chloé</title><item><title>Une</title></item></channel></rss>";
    private static final Manner NOTHING = Manner.answer(404, "", "");

    @AutoClose
    private final Counterpart site = new Counterpart(_ -> NOTHING);

    private final Discovery discovery =
            new Discovery(new Door((_, _) -> true), Clock.fixed(Ground.NOW, ZoneOffset.UTC), Duration.ofSeconds(2));

    @Test
    void findsTheFeedThatAPageAnnounces() {
        site.turn(asked -> switch (asked.path()) {
            case "/" -> Manner.answer(200, "Content-Type: text/html\r\n", """
                    <html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed/">
                    <link rel="ALTERNATE" type="application/rss+xml" href="nouvelles.xml"></head></html>""");
            case "/nouvelles.xml" -> Manner.answer(200, "Content-Type: text/xml\r\n", FEED);
            default -> NOTHING;
        });

        var found = discovery.find(site.at("/").toString());

        assertThat(found.address()).isEqualTo(site.at("/nouvelles.xml"));
        assertThat(found.paper().title()).isEqualTo("Chloé");
    }

    @Test
    void looksWhereMostSitesKeepTheirs() {
        site.turn(asked -> switch (asked.path()) {
            case "/" -> Manner.answer(200, "", "<p>Bonjour</p>");
            case "/atom.xml" -> Manner.answer(200, "", FEED);
            default -> NOTHING;
        });

        assertThat(discovery.find(site.at("/").toString()).address()).isEqualTo(site.at("/atom.xml"));
    }

    @Test
    void saysWhatIsWrongWithHostileOnes() {
        assertRefused(_ -> Manner.answer(302, "Location: /again\r\n", ""));
        assertRefused(_ -> Manner.drip("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + "<".repeat(500), 50));
        assertRefused(_ -> Manner.answer(200, "", "a".repeat(FIFTY_MEGABYTES)));
        assertRefused(_ -> Manner.reset());
        assertRefused(_ -> NOTHING);
    }

    @Test
    void goesToAddressesOnly() {
        assertThatThrownBy(() -> discovery.find("file:///etc/passwd")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> discovery.find("deux mots")).isInstanceOf(Refusal.class);
    }

    private void assertRefused(Function<Asked, Manner> manner) {
        site.turn(manner);
        assertThatThrownBy(() -> discovery.find(site.at("/").toString())).isInstanceOf(Refusal.class);
    }
}
