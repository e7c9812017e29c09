package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.INES;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Encounter;
import org.passerelle.people.Named;
import org.passerelle.platform.Words;
import org.passerelle.ties.Facts;

/// The page of someone hardly known tells who can introduce them, once one reads that far.
@ExtendWith(Chromium.ForTests.class)
class ReachTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    @Test
    void tellsWhoCanIntroduce(Chromium chromium) {
        var ids = ground.passerelle.within(this::meetInesThroughAwa);
        var ines = "/people/" + ids.get(INES);
        try (var window = chromium.open(ground.server(true).port(), View.FRENCH)) {
            window.go(ines);

            window.page.locator("#reach").scrollIntoViewIfNeeded();

            assertThat(window.heading(Words.FRENCH.say("reach.unknown", "Inès Benali"))).isVisible();
            assertThat(window.page.locator("#reach li a")).hasText("Awa Bâ");
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = chromium.open(ground.server(true).port(), View.FRENCH.withoutScripts())) {
            window.go(ines);

            window.page.locator("#reach a").click();

            assertThat(window.page.locator("#reach li a")).hasText("Awa Bâ");
        }
    }

    private Map<Cast, Integer> meetInesThroughAwa() {
        var passerelle = ground.passerelle;
        var ids = Cast.joinAll(passerelle);
        var facts = new Facts(passerelle);
        int awa = Objects.requireNonNull(ids.get(AWA));
        for (int week = 1; week < 20; week++) facts.exchange(awa, TODAY.minusDays(week * 7), Direction.BOTH, Medium.CALL);
        passerelle.edits.meet(
                Objects.requireNonNull(ids.get(INES)), new Encounter("", "", null, new Named(awa, "Awa Bâ", ""), false));
        passerelle.ties.outdate();
        return ids;
    }
}
