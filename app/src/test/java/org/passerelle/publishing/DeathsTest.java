package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.publishing.Letterbox.Turn.BUSY;
import static org.passerelle.publishing.Letterbox.Turn.DIES_AFTER;
import static org.passerelle.publishing.Letterbox.Turn.DIES_BEFORE;
import static org.passerelle.publishing.Letterbox.Turn.FINE;
import static org.passerelle.publishing.Letterbox.Turn.LOST_ANSWER;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.publishing.Delivery.State;

/// Whatever dies, and whenever: nothing goes out twice, and nothing is lost.
@OnBothDatabases
class DeathsTest {

    private static final Instant NOW = Ground.NOW;
    private static final int DELIVERIES = 12;
    private static final int TURNS = 20;
    private static final int SEEDS = 5;
    private static final int LIVES = 17;
    private static final List<Letterbox.Turn> ANY = List.of(FINE, LOST_ANSWER, DIES_BEFORE, DIES_AFTER, BUSY);

    @AutoClose
    private final Sorting sorting;

    DeathsTest(Ground.Kind kind) {
        sorting = new Sorting(kind);
    }

    @Test
    void losesAndDoublesNothingHoweverProcessesDie() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var network = new Letterbox();
            var random = new Random(seed);
            IntStream.range(0, TURNS).forEach(_ -> network.turns.add(ANY.get(random.nextInt(ANY.size()))));
            var prefix = "Nouvelle " + seed + ".";
            var texts = IntStream.range(0, DELIVERIES).mapToObj(n -> prefix + n).toList();
            sorting.now(network, office -> {
                int channel = office.connect();
                texts.forEach(text -> office.schedule(channel, text, NOW));
                return true;
            });

            for (int life = 0; life < LIVES; life++) live(network, NOW.plus(Queue.LEASE.multipliedBy(life)));

            assertThat(network.out).containsExactlyInAnyOrderElementsOf(texts);
            sorting.now(network, office -> {
                assertThat(office.queue().all()).extracting(Delivery::state).containsOnly(State.PUBLISHED);
                return true;
            });
        }
    }

    @Test
    void sendsOnceHoweverManyProcessesWantTo() throws Exception {
        sorting.now(office -> {
            int channel = office.connect();
            for (int n = 0; n < DELIVERIES; n++) office.schedule(channel, "Nouvelle " + n, NOW);
            return true;
        });

        try (var other = sorting.ground.open(); var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> here = () -> sorting.now(Office::round);
            Callable<Integer> there = () -> Sorting.in(other, sorting.network, Office::round);
            for (var done : threads.invokeAll(List.of(here, there, here, there))) done.get();
        }

        assertThat(sorting.network.out).hasSize(DELIVERIES).doesNotHaveDuplicates();
    }

    @Test
    void neverSendsAgainByItselfWhatMayBeOut() {
        sorting.network.turns.add(LOST_ANSWER);
        sorting.now(office -> {
            int id = office.schedule(office.connect(), "Bonjour", NOW);

            office.round();
            office.round();
            assertThat(office.delivery(id).state()).isEqualTo(State.UNKNOWN);
            assertThat(office.delivery(id).reason()).isNotNull();
            assertThat(office.postman().reconcile(id)).isTrue();

            assertThat(office.delivery(id).state()).isEqualTo(State.PUBLISHED);
            assertThat(sorting.network.out).hasSize(1);
            return true;
        });
    }

    @Test
    void beginsAnewWhereOnlyTheOwnerCanSayThatItIsNotThere() {
        var silent = new Letterbox(false);
        silent.turns.add(LOST_ANSWER);
        sorting.now(silent, office -> {
            int id = office.schedule(office.connect(), "Bonjour", NOW);
            office.round();
            assertThat(office.postman().reconcile(id)).isFalse();
            assertThat(office.delivery(id).state()).isEqualTo(State.UNKNOWN);
            silent.out.clear();

            office.postman().notThere(office.delivery(id));
            office.queue().schedule(id, NOW.atZone(Office.MONTREAL));
            office.round();

            assertThat(office.delivery(id).state()).isEqualTo(State.PUBLISHED);
            assertThat(silent.out).containsExactly("Bonjour");
            return true;
        });
    }

    /// One process, from its start to its end, whichever that is; before it, the owner asked about what nobody knew.
    private void live(Letterbox network, Instant at) {
        try {
            sorting.at(at, network, office -> {
                for (var each : office.queue().all()) if (each.state() == State.UNKNOWN) office.postman().reconcile(each.id());
                return office.round();
            });
        } catch (Letterbox.Killed gone) {
            // The next one goes on.
        }
    }
}
