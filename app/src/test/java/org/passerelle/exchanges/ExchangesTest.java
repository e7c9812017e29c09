package org.passerelle.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Timelines.Place;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Named;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class ExchangesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Ground ground;
    private final Passerelle passerelle;

    ExchangesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void keepsAMeetingOfSeveralAsOneFact() {
        passerelle.within(() -> {
            int mireille = add("Mireille Tremblay");
            int leon = add("Léon Gagnon");

            passerelle.exchanges.note(new Note(
                    List.of(mireille, leon),
                    on(TODAY.minusDays(1)),
                    Medium.MEETING,
                    Direction.BOTH,
                    Duration.ofMinutes(45),
                    "5 à 7"));

            var exchange = passerelle.timelines.of(leon, null, 10).exchanges().getFirst();
            assertThat(exchange.day()).isEqualTo(TODAY.minusDays(1));
            assertThat(exchange.minutes()).isEqualTo(45);
            assertThat(exchange.byHand()).isTrue();
            assertThat(exchange.peopleBut(leon)).extracting(Named::id).containsExactly(mireille);
            return true;
        });
    }

    @Test
    void pagesThroughATimelineWithoutLossOrRepeat() {
        passerelle.within(() -> {
            int zoe = add("Zoé Lavoie");
            for (int i = 0; i < 23; i++) note(zoe, TODAY.minusDays(i / 4), "n° " + i);

            var seen = new ArrayList<Exchange>();
            @Nullable Place after = null;
            do {
                var page = passerelle.timelines.of(zoe, after, 5);
                seen.addAll(page.exchanges());
                after = page.next() == null ? null : Place.parse(page.next().text()).orElseThrow();
            } while (after != null);

            assertThat(seen).extracting(Exchange::id).doesNotHaveDuplicates().hasSize(23);
            assertThat(seen).extracting(Exchange::day).isSortedAccordingTo((a, b) -> b.compareTo(a));
            return true;
        });
    }

    @Test
    void takesAwayAnExchangeAndPutsItBack() {
        passerelle.within(() -> {
            int zoe = add("Zoé Lavoie");
            int id = note(zoe, TODAY, "café").exchangeId();
            var before = passerelle.timelines.of(zoe, null, 10);

            int edit = passerelle.exchanges.remove(id);
            assertThat(passerelle.timelines.of(zoe, null, 10).exchanges()).isEmpty();
            passerelle.journal.undo(edit);

            assertThat(passerelle.timelines.of(zoe, null, 10)).isEqualTo(before);
            return true;
        });
    }

    @Test
    void announcesWhoseFactsChangedEvenWhenUndone() {
        passerelle.within(() -> {
            int zoe = add("Zoé Lavoie");
            var heard = new ArrayList<LedgerChanged>();
            passerelle.events.on(LedgerChanged.class, heard::add);

            var noted = note(zoe, TODAY, "café");
            passerelle.journal.undo(noted.edit());

            assertThat(heard).extracting(LedgerChanged::people).containsExactly(java.util.Set.of(zoe), java.util.Set.of(zoe));
            assertThat(passerelle.exchanges.speakOf(passerelle.store.sql(), zoe)).isFalse();
            return true;
        });
    }

    @Test
    void refusesAnExchangeStillToComeOrWithNobody() {
        passerelle.within(() -> {
            int zoe = add("Zoé Lavoie");

            assertThatThrownBy(() -> note(zoe, TODAY.plusDays(1), "")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> passerelle.exchanges.note(
                            new Note(List.of(), on(TODAY), Medium.CALL, Direction.BOTH, null, "")))
                    .isInstanceOf(Refusal.class);
            return true;
        });
    }

    private int add(String name) {
        return passerelle.edits.add(Newcomer.named(name)).personId();
    }

    private Exchanges.Noted note(int person, LocalDate day, String words) {
        return passerelle.exchanges.note(new Note(List.of(person), on(day), Medium.MEETING, Direction.BOTH, null, words));
    }

    private static Moment on(LocalDate day) {
        return Moment.on(day, ZoneId.of("America/Toronto"));
    }
}
