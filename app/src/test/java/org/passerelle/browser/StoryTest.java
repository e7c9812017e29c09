package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.week.db.Tables.PLANNED;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passerelle.Cast;
import org.passerelle.CommandLine;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.platform.Words;

/// One story of the network being tended, from an evening to the thanks; then the command line tells the same facts.
@ExtendWith(Chromium.ForTests.class)
class StoryTest {

    private static final Words FRENCH = Words.FRENCH;
    private static final View PHONE = View.FRENCH.wide(View.PHONE);

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    private final Passerelle passerelle = ground.passerelle;

    @Test
    void isToldAlikeByPagesAndCommands(Chromium chromium) {
        passerelle.within(() -> Cast.joinAll(passerelle));
        try (var window = chromium.open(ground.server(true).port(), PHONE)) {
            prepareTheEvening(window);
            noteTwoPeopleWithoutANetwork(window);
            followUp(window);
            introduceAwaAndLeon(window);
            thankTheChainThatLedToMarcAndre(window);
            planTheWeek(window);
            assertThat(window.complaints()).allMatch(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
        }
        theCommandsAgree();
    }

    private static void prepareTheEvening(Window window) {
        window.go("/events/new");
        window.page.locator("#name").fill("5 à 7");
        window.page.locator("#on").fill("2026-11-21");
        window.page.locator("main form.form button.do").click();
        window.page.locator("#list").fill("Awa <awa.ba@example.org>\nSamuel Roy, graphiste, Studio Vague");
        window.page.locator("form[action$=attendees] button.do").first().click();
        assertThat(window.page.locator(".briefed h3")).hasText("Awa Bâ");
    }

    private static void noteTwoPeopleWithoutANetwork(Window window) {
        window.go("/events/1/now");
        window.page.waitForFunction(EventTest.WORKER_READY);
        window.page.context().setOffline(true);
        window.page.reload();
        EventTest.note(window, "Awa Bâ", "cherche un imprimeur");
        EventTest.note(window, "Samuel Roy", "refait son portfolio");
        window.page.context().setOffline(false);
        window.page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(window.page.locator("[data-queue]")).isHidden();
    }

    private static void followUp(Window window) {
        window.go("/events/1/after");
        for (int card = 0; card < 2; card++) window.button(FRENCH.say("event.after.done")).first().click();
        assertThat(window.page.locator(".empty h2")).hasText(FRENCH.say("event.after.thanks"));
    }

    private static void introduceAwaAndLeon(Window window) {
        window.go("/introductions/new");
        window.page.getByLabel(FRENCH.say("introduction.one")).first().fill("Awa Bâ");
        window.page.getByLabel(FRENCH.say("introduction.other")).fill("Léon Gagnon");
        window.page.getByLabel(FRENCH.say("introduction.why")).fill("Des cartes à imprimer.");
        window.button(FRENCH.say("introduction.begin")).click();
        for (int consent = 0; consent < 2; consent++) {
            window.button(FRENCH.say("introduction.asked")).first().click();
            window.button(FRENCH.say("introduction.agrees")).click();
        }
        window.button(FRENCH.say("introduction.made.now")).click();
        assertThat(window.heading(FRENCH.say("introduction.made")).first()).isVisible();
    }

    private static void thankTheChainThatLedToMarcAndre(Window window) {
        window.go("/referrals/new");
        window.page.getByLabel(FRENCH.say("referral.teller")).first().fill("Zoé Lavoie");
        window.page.getByLabel(FRENCH.say("referral.teller.next")).nth(0).fill("Chloé Nguyen");
        window.button(FRENCH.say("referral.more")).click();
        window.page.getByLabel(FRENCH.say("referral.teller.next")).nth(1).fill("Émile Côté");
        window.page.getByLabel(FRENCH.say("referral.came")).fill("Marc-André Saint-Pierre");
        window.button(FRENCH.say("layout.save")).click();
        for (int thanked = 0; thanked < 3; thanked++) {
            assertThat(window.button(FRENCH.say("thanks.done"))).hasCount(3 - thanked);
            window.button(FRENCH.say("thanks.done")).first().click();
        }
        assertThat(window.heading(FRENCH.say("thanks.said.to", "Émile Côté"))).isVisible();
    }

    private static void planTheWeek(Window window) {
        window.go("/week");
        window.button(FRENCH.say("week.plan")).click();
        assertThat(window.page.locator("h1")).isVisible();
        window.go("/week");
        assertThat(window.button(FRENCH.say("week.plan"))).hasCount(0);
    }

    private void theCommandsAgree() {
        assertThat(said("person", "2"))
                .contains("\"name\":\"Awa Bâ\"", "\"medium\":\"meeting\"", "\"introductions\":[1]", "\"received\":0");
        assertThat(said("introductions"))
                .contains("\"first\":{\"id\":2,\"name\":\"Awa Bâ\"},\"second\":{\"id\":3,\"name\":\"Léon Gagnon\"}")
                .contains("\"asked\":{\"first\":\"2026-11-21\",\"second\":\"2026-11-21\"},\"made\":\"2026-11-21\"");
        var referral = said("referrals");
        for (var name : List.of("Zoé Lavoie", "Chloé Nguyen", "Émile Côté"))
            assertThat(referral).contains("\"name\":\"" + name + "\",\"thanked\":\"2026-11-21\"");
        assertThat(said("today")).doesNotContain("Thank Zoé");
        assertThat(said("path", "Léon Gagnon")).contains("\"people\":[{\"id\":2,\"name\":\"Awa Bâ\"},{\"id\":3,\"name\":\"Léon Gagnon\"}]");
        var planned = passerelle.within(() -> passerelle.store.sql().fetchCount(PLANNED));
        assertThat(said("plan").split("\"kind\":")).hasSize(planned + 1);
    }

    private String said(String command, String... words) {
        var all = new ArrayList<>(List.of(command));
        all.addAll(List.of(words));
        all.addAll(List.of("--as-of", "2026-11-21"));
        return new CommandLine(ground.folder().resolve("data")).said(all.toArray(String[]::new));
    }
}
