package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.publishing.db.Tables.APPROVAL;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.MoveOptions;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passerelle.Ground;
import org.passerelle.platform.Words;
import org.passerelle.publishing.Delivery.Variant;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Slots.Slot;

/// A publication taken to another hour: by keys, by dragging, and without any script.
@ExtendWith(Chromium.ForTests.class)
class TimetableTest {

    private static final String TUESDAY = "2026-11-24T08:30";
    private static final String WEEK = "/publish/calendar?by=week&on=2026-11-24";

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    @Test
    void movesByKeys(Chromium chromium) {
        try (var window = open(chromium, View.FRENCH)) {
            var grip = window.page.locator("#delivery-1 [data-handle]");
            grip.focus();

            press(window, "Enter", "ArrowRight", "ArrowDown");
            assertThat(window.page.locator("#announce")).hasText("mercredi 25 novembre à 9\u00a0h\u00a030");
            press(window, "Escape");
            assertThat(window.page.locator("#announce")).hasText(Words.FRENCH.say("timetable.let.go"));
            assertThat(due()).isEqualTo(TUESDAY);

            assertThat(grip).isFocused();
            press(window, "Enter", "ArrowRight", "ArrowRight", "ArrowUp", "Enter");
            assertThat(at(window, "2026-11-26", "07")).containsText("Rendez-vous");
            assertThat(window.page.locator("#delivery-1 [data-handle]")).isFocused();
            assertThat(due()).isEqualTo("2026-11-26T07:30");
            window.button(Words.FRENCH.say("layout.undo")).click();
            assertThat(at(window, "2026-11-24", "08")).containsText("Rendez-vous");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void movesByDragging(Chromium chromium) {
        try (var window = open(chromium, View.FRENCH)) {
            carry(window, window.page.locator("[data-free]"));
            assertThat(at(window, "2026-11-27", "12")).containsText("Rendez-vous");
            assertThat(due()).isEqualTo("2026-11-27T12:00");

            carry(window, at(window, "2026-11-25", "10"));
            assertThat(at(window, "2026-11-25", "10")).containsText("Rendez-vous");

            window.go("/publish/calendar?by=month&on=2026-11-24");
            carry(window, window.page.locator("[data-day='2026-11-28']"));
            assertThat(window.page.locator("[data-day='2026-11-28']")).containsText("Rendez-vous");
            assertThat(due()).isEqualTo("2026-11-28T10:00");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void saysItAgainPausesAndHasItRead(Chromium chromium) {
        for (var view : List.of(View.ENGLISH.withoutScripts(), View.FRENCH.wide(View.PHONE).inTheDark(), View.FRENCH.wide(View.NARROWEST)))
            try (var window = open(chromium, view)) {
                var words = Words.in(view.language());
                window.go("/publish/1/repetition");
                clean(window);
                window.button(words.say("repeat.begin")).click();
                assertThat(window.page.locator("#coming")).hasText(words.say("repeat.next"));
                clean(window);
                window.go("/publish/calendar?by=month&on=2026-12-24");
                assertThat(window.page.locator(".coming")).containsText("Rendez-vous");
                clean(window);
                window.go("/publish/1/repetition");
                window.button(words.say("repeat.stop")).click();

                window.go("/publish/readings");
                clean(window);
                window.button(words.say("approval.turn.on")).click();
                window.page.locator(".posts button").click();
                clean(window);
                window.page.locator(".readings button").click();
                assertThat(window.page.locator("main")).containsText(words.say("approval.nothing"));
                window.button(words.say("approval.turn.off")).click();

                window.go(WEEK);
                window.page.locator("summary").filter(new Locator.FilterOptions().setHasText(words.say("standstill.begin"))).click();
                window.page.locator(".pop button.do").first().click();
                assertThat(window.page.locator(".standing-still")).containsText(words.say("standstill.now"));
                clean(window);
                window.button(words.say("standstill.end")).click();
                assertThat(window.page.locator(".standing-still")).hasCount(0);
                assertThat(window.complaints()).isEmpty();
                ground.passerelle.within(() -> ground.passerelle.store.transaction(
                        sql -> sql.deleteFrom(APPROVAL).execute()));
            }
    }

    private static void clean(Window window) {
        assertThat(window.violations()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
    }

    @Test
    void movesWithoutAnyScript(Chromium chromium) {
        for (var view : List.of(View.ENGLISH.withoutScripts(), View.FRENCH.wide(View.PHONE), View.FRENCH.wide(View.NARROWEST).inTheDark()))
            try (var window = open(chromium, view)) {
                assertThat(window.violations()).isEmpty();
                assertThat(window.scrollsSideways()).isFalse();
                window.page.locator("#delivery-1").hover();
                window.page.locator("#delivery-1 summary").click();
                window.page.locator("#at-1").fill("2026-11-28T15:00");
                window.button(Words.in(view.language()).say("timetable.move.do")).click();

                assertThat(at(window, "2026-11-28", "15")).containsText("Rendez-vous");
                window.button(Words.in(view.language()).say("layout.undo")).click();
                assertThat(due()).isEqualTo(TUESDAY);
                assertThat(window.complaints()).isEmpty();
            }
    }

    /// By the mouse, as a hand does: a little at first, then on to the goal.
    private static void carry(Window window, Locator goal) {
        window.page.locator("main > p.soft").scrollIntoViewIfNeeded();
        var from = window.page.locator("#delivery-1").boundingBox();
        var to = goal.boundingBox();
        var mouse = window.page.mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(from.x + from.width / 2 + 10, from.y + from.height / 2 + 5);
        mouse.move(to.x + to.width / 2, to.y + to.height / 2, new MoveOptions().setSteps(3));
        mouse.up();
    }

    private static void press(Window window, String... keys) {
        for (var key : keys) window.page.keyboard().press(key);
    }

    private static Locator at(Window window, String day, String hour) {
        return window.page.locator("[data-day='" + day + "'] [data-hour='" + hour + "']");
    }

    private String due() {
        return ground.passerelle.within(() -> {
            var due = Objects.requireNonNull(ground.passerelle.publishing.queue.find(1).orElseThrow().due());
            return due.toLocalDateTime().toString();
        });
    }

    private Window open(Chromium chromium, View view) {
        ground.passerelle.within(() -> {
            var parts = ground.passerelle;
            if (parts.publishing.queue.find(1).isPresent()) return 1;
            int x = parts.publishing.channels.connect(parts.publishing.channels.kind("x").orElseThrow(), "", Map.of("handle", "zoe_lavoie"));
            parts.publishing.slots.choose(x, List.of(new Slot(DayOfWeek.FRIDAY, LocalTime.NOON)));
            int id = parts.publishing.publications.write(
                    new Publication.Words(Publication.Kind.ORIGINAL, "", "Rendez-vous mardi au 5 à 7.", "fr", ""));
            parts.publishing.publications.address(id, x, Variant.NONE);
            parts.publishing.queue.schedule(1, LocalDateTime.parse(TUESDAY).atZone(parts.almanac.zone()));
            return id;
        });
        var window = chromium.open(ground.server(true).port(), view);
        window.go(WEEK);
        return window;
    }
}
