package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.platform.http.Counterpart;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Counterpart.Manner;
import org.passerelle.platform.http.Door;

class GlanceTest {

    @AutoClose
    private final Counterpart site = new Counterpart(_ -> Manner.answer(404, "", ""));

    private final Glance glance = new Glance(new Door((_, _) -> true), Duration.ofSeconds(2));

    @Test
    void seesWhatASiteAnnouncesToNetworks() {
        site.turn(asked -> switch (asked.path()) {
            case "/pont" -> page("""
                    <title>Le pont · Le blogue de Zoé</title>
                    <meta property="og:title" content="Le pont &amp; l’eau"><meta name="twitter:description" content="Deux  rives,
                    un pont."><meta name="description" content="autre"><meta property="og:image" content="pont de bois.png">""");
            case "/pont%20de%20bois.png" -> Manner.answer(200, "Content-Type: image/png\r\n", "picture");
            default -> Manner.answer(404, "", "");
        });

        var seen = glance.at(site.at("/pont")).orElseThrow();

        assertThat(seen.title()).isEqualTo("Le pont & l’eau");
        assertThat(seen.description()).isEqualTo("Deux rives, un pont.");
        assertThat(seen.picture()).hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("picture"));
    }

    @Test
    void seesWhatAPageSaysToEveryone() {
        site.turn(_ -> page("<title> Le pont </title><meta name='description' content='" + "Deux rives. ".repeat(60) + "'>"));

        var seen = glance.at(site.at("/")).orElseThrow();

        assertThat(seen.title()).isEqualTo("Le pont");
        assertThat(seen.description()).hasSizeLessThanOrEqualTo(300).endsWith("…");
        assertThat(seen.picture()).isEmpty();
    }

    @Test
    void seesNothingWhereAPageIsHostileOrNone() {
        assertUnseen(_ -> page("<p>Bonjour</p>"));
        assertUnseen(_ -> Manner.answer(200, "Content-Type: application/pdf\r\n", "<title>Un</title>"));
        assertUnseen(_ -> Manner.answer(200, "Content-Type: text/html\r\n", "<title>Un</title>" + "a".repeat(3_000_000)));
        assertUnseen(_ -> Manner.answer(302, "Location: /again\r\n", ""));
        assertUnseen(_ -> Manner.drip("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + "<".repeat(500), 50));
        assertUnseen(_ -> Manner.reset());
    }

    private void assertUnseen(Function<Asked, Manner> manner) {
        site.turn(manner);
        assertThat(glance.at(site.at("/"))).isEmpty();
    }

    private static Manner page(String head) {
        return Manner.answer(200, "Content-Type: text/html; charset=utf-8\r\n", "<!doctype html><head>" + head + "</head><body>");
    }
}
