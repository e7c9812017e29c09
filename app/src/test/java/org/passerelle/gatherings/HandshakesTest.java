package org.passerelle.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.INES;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.PartialDate;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.gatherings.FollowUp.State;
import org.passerelle.people.Encounter;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class HandshakesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private Map<Cast, Integer> ids = Map.of();
    private int event;

    HandshakesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @BeforeEach
    void plan() {
        passerelle.within(() -> {
            ids = Cast.joinAll(passerelle);
            event = passerelle.evenings.gatherings.add(Gathering.planned("5 à 7", TODAY, TODAY, "Rimouski", "")).id();
            return true;
        });
    }

    @Test
    void addsSomeoneNewWithWhereTheyWereMet() {
        passerelle.within(() -> {
            passerelle.evenings.attendees.expect(event, "Paul Martel, gérant, Imprimerie Martel, paul@example.com");

            var kept = passerelle.evenings.handshakes.keep(note("Paul Martel", "cherche un site", "envoyer un devis"));

            var paul = passerelle.people.find(kept.personId()).orElseThrow();
            assertThat(paul.encounter()).isEqualTo(new Encounter("5 à 7", "Rimouski", PartialDate.of(TODAY), null, true));
            assertThat(paul.calling()).isEqualTo("gérant, Imprimerie Martel");
            assertThat(paul.addresses()).extracting("value").containsExactly("paul@example.com");
            assertThat(passerelle.timelines.of(kept.personId(), null, 5).exchanges())
                    .singleElement()
                    .satisfies(exchange -> {
                        assertThat(exchange.words()).isEqualTo("5 à 7 – cherche un site");
                        assertThat(exchange.day()).isEqualTo(TODAY);
                        assertThat(exchange.medium()).isEqualTo(Medium.MEETING);
                    });
            assertThat(passerelle.day.promises.open(List.of(kept.personId())))
                    .singleElement()
                    .satisfies(promise -> assertThat(promise.due()).isEqualTo(TODAY.plusDays(7)));
            return true;
        });
    }

    @Test
    void knowsSomeoneByTheirName() {
        passerelle.within(() -> {
            assertThat(passerelle.evenings.handshakes.keep(note("awa ba", "", "")).personId()).isEqualTo(ids.get(AWA));
            return true;
        });
    }

    @Test
    void keepsANoteSentTwiceOnce() {
        passerelle.within(() -> {
            var note = note("Paul Martel", "cherche un site", "envoyer un devis");

            var first = passerelle.evenings.handshakes.keep(note);
            var second = passerelle.evenings.handshakes.keep(note);

            assertThat(second.personId()).isEqualTo(first.personId());
            assertThat(passerelle.evenings.followUps.of(event)).hasSize(1);
            assertThat(passerelle.day.promises.open(List.of(first.personId()))).hasSize(1);
            return true;
        });
    }

    @Test
    void keepsANoteSentAtTheSameMomentOnce() throws Exception {
        var note = note("Paul Martel", "", "");
        Callable<Integer> send = () -> passerelle.within(() -> passerelle.evenings.handshakes.keep(note).personId());
        try (var threads = Executors.newFixedThreadPool(4)) {
            var people = threads.invokeAll(List.of(send, send, send, send)).stream().map(each -> each.resultNow()).distinct();

            assertThat(people).hasSize(1);
        }
        passerelle.within(() -> assertThat(passerelle.evenings.followUps.of(event)).hasSize(1));
    }

    @Test
    void takesANoteBackWithWhomItAdded() {
        passerelle.within(() -> {
            var kept = passerelle.evenings.handshakes.keep(note("Paul Martel", "", "envoyer un devis"));

            passerelle.journal.undo(kept.edit());

            assertThat(passerelle.people.find(kept.personId())).isEmpty();
            assertThat(passerelle.evenings.followUps.of(event)).isEmpty();
            assertThat(passerelle.day.promises.open(List.of(kept.personId()))).isEmpty();
            return true;
        });
    }

    @Test
    void doesNotBringBackANoteThatWasTakenBack() {
        passerelle.within(() -> {
            var note = note("Paul Martel", "", "");
            passerelle.journal.undo(passerelle.evenings.handshakes.keep(note).edit());

            var again = passerelle.evenings.handshakes.keep(note);

            assertThat(again.personId()).isZero();
            assertThat(passerelle.evenings.followUps.of(event)).isEmpty();
            return true;
        });
    }

    @Test
    void leavesSomeoneElseRestsOn() {
        passerelle.within(() -> {
            var kept = passerelle.evenings.handshakes.keep(note("Paul Martel", "", ""));
            passerelle.favours.introductions.propose(kept.personId(), ids.get(AWA), "");

            passerelle.journal.undo(kept.edit());

            assertThat(passerelle.people.find(kept.personId())).isPresent();
            return true;
        });
    }

    @Test
    void datesANoteOnTheDayItWasTaken() {
        passerelle.within(() -> {
            int fair = passerelle.evenings.gatherings.add(Gathering.planned("Salon", TODAY.minusDays(4), TODAY.minusDays(2), "", "")).id();
            var late = new Handshake(
                    UUID.randomUUID().toString(), fair, "Paul Martel", null, "", "", null, Ground.NOW.minus(Duration.ofDays(3)));

            passerelle.evenings.handshakes.keep(late);

            assertThat(passerelle.evenings.followUps.of(fair)).extracting(FollowUp::on).containsExactly(TODAY.minusDays(3));
            return true;
        });
    }

    @Test
    void refusesANoteOnNobody() {
        assertThatThrownBy(() -> note("  ", "", "")).isInstanceOf(Refusal.class).hasMessage("event.note.nameless");
    }

    @Test
    void waitsForAWordUntilTheLedgerKnowsOfOne() {
        passerelle.within(() -> {
            var met = passerelle.evenings.handshakes.keep(note("Paul Martel", "", ""));
            passerelle.evenings.handshakes.keep(note("Paul Martel", "deux enfants", ""));
            assertThat(passerelle.evenings.followUps.of(event)).extracting(FollowUp::state).containsExactly(State.WAITING);

            int edit = passerelle.evenings.followUps.done(event, met.exchangeId());

            assertThat(passerelle.evenings.followUps.of(event)).extracting(FollowUp::state).containsExactly(State.DONE);
            passerelle.journal.undo(edit);
            assertThat(passerelle.evenings.followUps.of(event)).extracting(FollowUp::state).containsExactly(State.WAITING);
            return true;
        });
    }

    @Test
    void putsAWordOffAsAPromise() {
        passerelle.within(() -> {
            var met = passerelle.evenings.handshakes.keep(note("Paul Martel", "", ""));

            int edit = passerelle.evenings.followUps.later(event, met.exchangeId(), "reprendre contact", TODAY.plusDays(30));

            assertThat(passerelle.evenings.followUps.of(event)).extracting(FollowUp::state).containsExactly(State.LATER);
            assertThat(passerelle.day.promises.open(List.of(met.personId()))).extracting("words").containsExactly("reprendre contact");
            passerelle.journal.undo(edit);
            assertThat(passerelle.day.promises.open(List.of(met.personId()))).isEmpty();
            return true;
        });
    }

    @Test
    void letsAWordGo() {
        passerelle.within(() -> {
            var met = passerelle.evenings.handshakes.keep(note("Paul Martel", "", ""));

            passerelle.evenings.followUps.drop(event, met.exchangeId());

            assertThat(passerelle.evenings.followUps.of(event)).extracting(FollowUp::state).containsExactly(State.DROPPED);
            return true;
        });
    }

    @Test
    void tellsMonthsLaterWhatItBrought() {
        passerelle.within(() -> {
            var paul = passerelle.evenings.handshakes.keep(note("Paul Martel", "", "envoyer un devis"));
            passerelle.evenings.handshakes.keep(note("Nadia Petit", "", ""));
            passerelle.evenings.handshakes.keep(note("Awa Bâ", "", ""));
            passerelle.day.promises.keep(passerelle.day.promises.open(List.of(paul.personId())).getFirst().id());
            passerelle.favours.referrals.give(paul.personId(), ids.get(INES), "un atelier", TODAY);
            assertThat(harvest(passerelle).ripe()).isFalse();

            var later = ground.open(Clock.fixed(Ground.NOW.plus(Duration.ofDays(90)), ZoneOffset.UTC));
            later.within(() -> {
                exchange(later, paul.personId(), TODAY.plusDays(40), Direction.OUT);
                exchange(later, paul.personId(), TODAY.plusDays(41), Direction.IN);
                exchange(later, ids.get(AWA), TODAY.plusDays(3), Direction.BOTH);

                var harvest = harvest(later);

                assertThat(harvest.ripe()).isTrue();
                assertThat(harvest.met()).isEqualTo(3);
                assertThat(harvest.newcomers()).isEqualTo(2);
                assertThat(harvest.followedUp()).isEqualTo(2);
                assertThat(harvest.inTouch()).isOne();
                assertThat(harvest.promises()).isOne();
                assertThat(harvest.kept()).isOne();
                assertThat(harvest.exchanges()).isEqualTo(3);
                assertThat(later.evenings.harvests.chains(harvest.gathering()).referrals()).hasSize(1);
                return true;
            });
            later.close();
            return true;
        });
    }

    @Test
    void takesTheEventAwayAndPutsItBack() {
        passerelle.within(() -> {
            passerelle.evenings.attendees.expect(event, "Nadia Petit");
            passerelle.evenings.handshakes.keep(note("Paul Martel", "", ""));

            int edit = passerelle.evenings.gatherings.remove(event);

            assertThat(passerelle.evenings.gatherings.all()).isEmpty();
            passerelle.journal.undo(edit);
            assertThat(passerelle.evenings.attendees.of(event)).hasSize(1);
            assertThat(passerelle.evenings.followUps.of(event)).hasSize(1);
            return true;
        });
    }

    private Harvest harvest(Passerelle passerelle) {
        return passerelle.evenings.harvests.of(passerelle.evenings.gatherings.find(event).orElseThrow());
    }

    private static void exchange(Passerelle passerelle, int person, LocalDate day, Direction direction) {
        passerelle.exchanges.note(new Note(
                List.of(person), Moment.on(day, passerelle.almanac.zone()), Medium.MAIL, direction, null, ""));
    }

    private Handshake note(String name, String hook, String promise) {
        return new Handshake(UUID.randomUUID().toString(), event, name, null, hook, promise, null, Ground.NOW);
    }
}
