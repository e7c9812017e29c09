package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.RouteOptions;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passerelle.Caller;
import org.passerelle.Cast;
import org.passerelle.Evenings;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.gatherings.FollowUp;
import org.passerelle.gatherings.FollowUp.State;
import org.passerelle.platform.Words;

/// An event, from the list pasted before it to the words sent after, with a telephone that loses the network in between.
@ExtendWith(Chromium.ForTests.class)
class EventTest {

    private static final Words FRENCH = Words.FRENCH;
    private static final View PHONE = View.FRENCH.wide(View.PHONE);
    static final String WORKER_READY = "() => navigator.serviceWorker.ready.then(() => caches.keys()).then(keys => keys.length > 0"
            + " && caches.open(keys[0]).then(cache => cache.keys()).then(all => all.length > 3))";

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    private final Passerelle passerelle = ground.passerelle;
    private int event;

    @BeforeEach
    void plan() {
        passerelle.within(() -> {
            Cast.joinAll(passerelle);
            event = Evenings.add(passerelle, "5 à 7", passerelle.almanac.today(), "Trouver un graphiste");
            return true;
        });
    }

    @Test
    void preparesAnEvening(Chromium chromium) {
        try (var window = open(chromium, View.FRENCH, "/events/new")) {
            window.page.locator("#name").fill("Colloque");
            window.page.locator("#on").fill("2026-12-03");
            window.page.locator("#purpose").fill("Trouver un graphiste");
            window.page.locator("main form.form button.do").click();
            window.page.locator("#list").fill("Awa <awa.ba@example.org>\nLéon Gagnon\nSamuel Roy, graphiste, Studio Vague");
            window.page.locator("form[action$=attendees] button.do").first().click();

            assertThat(window.page.locator(".briefed h3")).hasText("Awa Bâ");
            window.button(FRENCH.say("event.perhaps.yes")).click();
            assertThat(window.page.locator(".briefed h3")).hasCount(2);
            assertThat(window.page.locator(".expected")).containsText("Samuel Roy");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void notesWithoutANetworkAndSendsOnce(Chromium chromium) {
        try (var window = open(chromium, PHONE, "/events/" + event + "/now")) {
            window.page.waitForFunction(WORKER_READY);
            window.page.context().setOffline(true);
            window.page.reload();
            note(window, "Paul Martel", "cherche un imprimeur");
            note(window, "Nadia Petit", "ouvre en mars");
            assertThat(window.page.locator("[data-queue] p")).containsText("2");
            window.page.reload();
            assertThat(window.page.locator("[data-noted] > li")).hasCount(2);

            window.page.context().setOffline(false);
            window.page.evaluate("dispatchEvent(new Event('online'))");

            assertThat(window.page.locator("[data-queue]")).isHidden();
            assertThat(met()).extracting(each -> each.person().name()).containsExactly("Paul Martel", "Nadia Petit");
            window.page.reload();
            assertThat(window.page.locator("[data-noted] > li")).hasCount(2);
            assertThat(met()).hasSize(2);
        }
    }

    @Test
    void sendsAgainWhatTheServerKeptButCouldNotSay(Chromium chromium) {
        try (var window = openWithoutWorker(chromium)) {
            window.page.route("**/events/*/notes", route -> {
                route.fetch();
                route.abort();
            }, new RouteOptions().setTimes(1));
            note(window, "Paul Martel", "");
            assertThat(window.page.locator("[data-queue]")).isVisible();

            window.page.evaluate("dispatchEvent(new Event('online'))");

            assertThat(window.page.locator("[data-queue]")).isHidden();
            assertThat(met()).hasSize(1);
        }
    }

    @Test
    void keepsNotesWhoseSessionHasEnded(Chromium chromium) {
        try (var window = openWithoutWorker(chromium)) {
            window.page.route("**/events/token", route -> route.fulfill(new Route.FulfillOptions().setStatus(401)));
            note(window, "Paul Martel", "");

            assertThat(window.page.locator("[data-queue] a")).isVisible();
            assertThat(met()).isEmpty();

            window.page.unroute("**/events/token");
            window.go("/people");
            window.page.waitForFunction("() => localStorage.getItem('passerelle.notes') === '[]'");
            assertThat(met()).hasSize(1);
        }
    }

    @Test
    void leavesNoPageBehindAtSignOut(Chromium chromium) {
        try (var window = open(chromium, PHONE, "/events/" + event + "/now")) {
            window.page.waitForFunction(WORKER_READY);

            window.go("/settings");
            window.page.locator("form[data-forget-drafts] button").click();
            window.page.waitForURL("**/signin");

            window.page.waitForFunction("() => caches.keys().then(keys => keys.length === 0)");
        }
    }

    @Test
    void saysOnTodayWhoWaitsForAWord(Chromium chromium) {
        try (var window = open(chromium, PHONE, "/events/" + event + "/now")) {
            note(window, "Paul Martel", "");
            assertThat(window.page.locator("[data-queue]")).isHidden();

            window.go("/");

            assertThat(window.page.locator(".errands")).containsText("5 à 7");
        }
    }

    @Test
    void notesWithoutScripts(Chromium chromium) {
        try (var window = open(chromium, PHONE.withoutScripts(), "/events/" + event + "/now")) {
            note(window, "Paul Martel", "cherche un imprimeur");

            assertThat(window.page.locator(".notice")).containsText(FRENCH.say("event.note.kept", "Paul Martel"));
            assertThat(met()).hasSize(1);
        }
    }

    @Test
    void takesANameByTheThumb(Chromium chromium) {
        passerelle.within(() -> passerelle.evenings.attendees.expect(event, "Samuel Roy\nSandra Petit\nAwa <awa.ba@example.org>"));
        try (var window = open(chromium, PHONE, "/events/" + event + "/now")) {
            window.page.locator("#name").pressSequentially("sam");
            window.page.locator("[data-fills] button:visible").click();
            window.page.locator(".save button").click();

            assertThat(window.page.locator("[data-queue]")).isHidden();
            assertThat(window.page.locator("[data-noted] > li")).hasCount(1);
            assertThat(met()).extracting(each -> each.person().name()).containsExactly("Samuel Roy");
        }
    }

    @Test
    void followsUpOneByOne(Chromium chromium) {
        try (var window = open(chromium, PHONE, "/events/" + event + "/now")) {
            note(window, "Paul Martel", "cherche un imprimeur");
            note(window, "Nadia Petit", "");
            assertThat(window.page.locator("[data-queue]")).isHidden();

            window.go("/events/" + event + "/after");
            assertThat(window.page.locator(".draft textarea")).hasValue(Pattern.compile("cherche un imprimeur"));
            window.button(FRENCH.say("event.after.done")).click();
            assertThat(window.page.locator(".card h2")).hasText("Nadia Petit");
            window.button(FRENCH.say("event.after.drop")).click();

            assertThat(window.page.locator(".empty h2")).hasText(FRENCH.say("event.after.thanks"));
            assertThat(met()).extracting(FollowUp::state).containsExactly(State.DONE, State.DROPPED);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void keepsTheSameNoteSentTwiceOnce() {
        var caller = new Caller(ground.server(true).port());
        caller.get("/events");
        var note = Map.of("token", UUID.randomUUID().toString(), "name", "Paul Martel", "hook", "", "promise", "");

        var first = caller.with("Accept", "application/json").post("/events/" + event + "/notes", note);
        var second = caller.with("Accept", "application/json").post("/events/" + event + "/notes", note);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(met()).hasSize(1);
    }

    private List<FollowUp> met() {
        return passerelle.within(() -> passerelle.evenings.followUps.of(event));
    }

    static void note(Window window, String name, String hook) {
        window.page.locator("#name").fill(name);
        window.page.locator("#hook").fill(hook);
        window.page.locator(".save button").click();
    }

    /// What a worker asks for cannot be intercepted.
    private Window openWithoutWorker(Chromium chromium) {
        var window = chromium.open(ground.server(true).port(), PHONE);
        window.page.addInitScript("delete Navigator.prototype.serviceWorker");
        window.go("/events/" + event + "/now");
        return window;
    }

    private Window open(Chromium chromium, View view, String path) {
        var window = chromium.open(ground.server(true).port(), view);
        window.go(path);
        return window;
    }
}
