package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.publishing.Letterbox.Turn.BUSY;
import static org.passerelle.publishing.Letterbox.Turn.DIES_AFTER;
import static org.passerelle.publishing.Letterbox.Turn.DIES_BEFORE;
import static org.passerelle.publishing.Letterbox.Turn.FINE;
import static org.passerelle.publishing.Letterbox.Turn.LOCKED;
import static org.passerelle.publishing.Letterbox.Turn.LOST_ANSWER;
import static org.passerelle.publishing.Letterbox.Turn.REFUSES;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Channels;
import org.passerelle.platform.Refusal;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Delivery.Variant;

/// Whatever dies, and whenever: nothing goes out twice, and nothing is lost.
@OnBothDatabases
class PostmanTest {

    static final Instant NOW = Ground.NOW;

    private static final ZoneId MONTREAL = ZoneId.of("America/Montreal");
    private static final int DELIVERIES = 12;
    private static final int TURNS = 20;
    private static final int SEEDS = 5;
    private static final int LIVES = 17;
    private static final List<Letterbox.Turn> ANY = List.of(FINE, LOST_ANSWER, DIES_BEFORE, DIES_AFTER, BUSY);

    /// One process at one moment, with the network it talks to.
    private record Office(Passerelle passerelle, Channels channels, Publications publications, Queue queue, Postman postman) {

        static Office of(Passerelle passerelle, Letterbox network) {
            var channels = new Channels(
                    passerelle.store, passerelle.almanac, passerelle.journal, passerelle.secrets, List.of(network));
            var queue = new Queue(passerelle.store, passerelle.almanac, passerelle.journal);
            return new Office(
                    passerelle,
                    channels,
                    new Publications(passerelle.store, passerelle.almanac),
                    queue,
                    new Postman(passerelle.almanac, channels, queue));
        }

        int connect(Letterbox network) {
            return channels.connect(network, "Zoé", Map.of());
        }

        int schedule(int channel, String text) {
            int id = publications.write(words(text));
            int delivery = publications.address(id, channel, Variant.NONE);
            queue.schedule(delivery, NOW.atZone(MONTREAL));
            return delivery;
        }

        Delivery delivery(int id) {
            return queue.find(id).orElseThrow();
        }
    }

    private final Letterbox network = new Letterbox();

    @AutoClose
    private final Ground ground;

    PostmanTest(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    @Test
    void sendsWhatIsDueAndOnlyOnce() {
        in(ground.passerelle, office -> {
            int id = office.schedule(office.connect(network), "Bonjour");

            office.postman().round();
            office.postman().round();

            assertThat(network.out).containsExactly("Bonjour");
            assertThat(office.delivery(id).state()).isEqualTo(State.PUBLISHED);
            assertThat(office.delivery(id).url()).startsWith("https://example.org/");
            assertThat(office.publications().journal(id))
                    .extracting(Delivery.Event::state)
                    .containsExactly(State.QUEUED, State.SENDING, State.PUBLISHED);
            return true;
        });
    }

    @Test
    void waitsForItsHour() {
        in(ground.passerelle, office -> {
            int id = office.schedule(office.connect(network), "Bonjour");
            office.queue().schedule(id, NOW.plus(Duration.ofMinutes(1)).atZone(MONTREAL));

            office.postman().round();

            assertThat(network.out).isEmpty();
            return true;
        });
    }

    @Test
    void losesAndDoublesNothingHoweverProcessesDie() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var network = new Letterbox();
            var random = new Random(seed);
            IntStream.range(0, TURNS).forEach(_ -> network.turns.add(ANY.get(random.nextInt(ANY.size()))));
            var prefix = "Nouvelle " + seed + ".";
            var texts = IntStream.range(0, DELIVERIES).mapToObj(n -> prefix + n).toList();
            in(ground.passerelle, network, office -> {
                int channel = office.connect(network);
                texts.forEach(text -> office.schedule(channel, text));
                return true;
            });

            for (int life = 0; life < LIVES; life++) live(network, NOW.plus(Queue.LEASE.multipliedBy(life)));

            assertThat(network.out).containsExactlyInAnyOrderElementsOf(texts);
            in(ground.passerelle, network, office -> {
                assertThat(office.queue().all()).extracting(Delivery::state).containsOnly(State.PUBLISHED);
                return true;
            });
        }
    }

    /// One process, from its start to its end, whichever that is; before it, the owner asked about what nobody knew.
    private void live(Letterbox network, Instant at) {
        try (var passerelle = ground.open(Clock.fixed(at, ZoneOffset.UTC))) {
            in(passerelle, network, office -> {
                for (var each : office.queue().all()) if (each.state() == State.UNKNOWN) office.postman().reconcile(each.id());
                return office.postman().round();
            });
        } catch (Letterbox.Killed gone) {
            // The next one goes on.
        }
    }

    @Test
    void sendsOnceHoweverManyProcessesWantTo() throws Exception {
        in(ground.passerelle, office -> {
            int channel = office.connect(network);
            for (int n = 0; n < DELIVERIES; n++) office.schedule(channel, "Nouvelle " + n);
            return true;
        });

        try (var other = ground.open(); var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> here = () -> in(ground.passerelle, office -> office.postman().round());
            Callable<Integer> there = () -> in(other, office -> office.postman().round());
            for (var done : threads.invokeAll(List.of(here, there, here, there))) done.get();
        }

        assertThat(network.out).hasSize(DELIVERIES).doesNotHaveDuplicates();
    }

    @Test
    void neverSendsAgainByItselfWhatMayBeOut() {
        network.turns.add(LOST_ANSWER);
        in(ground.passerelle, office -> {
            int id = office.schedule(office.connect(network), "Bonjour");

            office.postman().round();
            office.postman().round();
            assertThat(office.delivery(id).state()).isEqualTo(State.UNKNOWN);
            assertThat(office.delivery(id).reason()).isNotNull();
            assertThat(office.postman().reconcile(id)).isTrue();

            assertThat(office.delivery(id).state()).isEqualTo(State.PUBLISHED);
            assertThat(network.out).hasSize(1);
            return true;
        });
    }

    @Test
    void beginsAnewWhereOnlyTheOwnerCanSayThatItIsNotThere() {
        var silent = new Letterbox(false);
        silent.turns.add(LOST_ANSWER);
        in(ground.passerelle, silent, office -> {
            int id = office.schedule(office.connect(silent), "Bonjour");
            office.postman().round();
            assertThat(office.postman().reconcile(id)).isFalse();
            assertThat(office.delivery(id).state()).isEqualTo(State.UNKNOWN);
            silent.out.clear();

            office.postman().notThere(office.delivery(id));
            office.queue().schedule(id, NOW.atZone(MONTREAL));
            office.postman().round();

            assertThat(office.delivery(id).state()).isEqualTo(State.PUBLISHED);
            assertThat(silent.out).containsExactly("Bonjour");
            return true;
        });
    }

    @Test
    void staysHomeRatherThanGoOutInTheNight() {
        int id = in(ground.passerelle, office -> office.schedule(office.connect(network), "Bonjour"));
        try (var night = ground.open(Clock.fixed(NOW.plus(Postman.LATE).plusSeconds(1), ZoneOffset.UTC))) {
            in(night, office -> {
                office.postman().round();

                assertThat(office.delivery(id).state()).isEqualTo(State.MISSED);
                assertThat(network.out).isEmpty();
                office.queue().schedule(id, NOW.plus(Duration.ofHours(20)).atZone(MONTREAL));
                assertThat(office.delivery(id).state()).isEqualTo(State.QUEUED);
                return true;
            });
        }
    }

    @Test
    void keepsWhatAClosedAccountRefusesUntilItIsConnectedAnew() {
        network.turns.add(LOCKED);
        in(ground.passerelle, office -> {
            int channel = office.connect(network);
            int id = office.schedule(channel, "Bonjour");

            office.postman().round();
            office.postman().round();
            assertThat(office.delivery(id).state()).isEqualTo(State.HELD);
            office.channels().reconnect(office.channels().find(channel).orElseThrow(), "", Map.of());
            office.postman().round();

            assertThat(office.delivery(id).state()).isEqualTo(State.PUBLISHED);
            assertThat(network.out).containsExactly("Bonjour");
            return true;
        });
    }

    @Test
    void goesOutInOtherWordsOnceTheyWereChanged() {
        network.turns.add(REFUSES);
        in(ground.passerelle, office -> {
            int id = office.schedule(office.connect(network), "Bonjour");
            office.postman().round();
            assertThat(office.delivery(id).state()).isEqualTo(State.REJECTED);

            office.publications().rewrite(office.delivery(id).publicationId(), words("Bonsoir"));
            office.queue().schedule(id, NOW.atZone(MONTREAL));
            office.postman().round();

            assertThat(network.out).containsExactly("Bonsoir");
            assertThatThrownBy(() -> office.publications().rewrite(office.delivery(id).publicationId(), words("Trop tard")))
                    .isInstanceOf(Refusal.class);
            return true;
        });
    }

    @Test
    void saysWhichPlaceATextIsTooLongFor() {
        in(ground.passerelle, office -> {
            int id = office.schedule(office.connect(network), "a".repeat(Letterbox.CHARACTERS_MAXIMUM + 1));

            office.postman().round();

            assertThat(office.delivery(id).state()).isEqualTo(State.REJECTED);
            assertThat(Objects.requireNonNull(office.delivery(id).reason()).arguments()).containsExactly("Zoé", "501", "500");
            return true;
        });
    }

    @Test
    void triesAgainOnlyWhenTheNetworkSaid() {
        network.turns.add(BUSY);
        in(ground.passerelle, office -> {
            int id = office.schedule(office.connect(network), "Bonjour");

            office.postman().round();
            office.postman().round();

            assertThat(office.delivery(id).state()).isEqualTo(State.QUEUED);
            assertThat(network.out).isEmpty();
            return true;
        });
        try (var later = ground.open(Clock.fixed(NOW.plusSeconds(301), ZoneOffset.UTC))) {
            in(later, office -> office.postman().round());
        }
        assertThat(network.out).containsExactly("Bonjour");
    }

    private static Publication.Words words(String text) {
        return new Publication.Words(Publication.Kind.ORIGINAL, "", text, "fr", "");
    }

    private <T> T in(Passerelle passerelle, Function<Office, T> work) {
        return in(passerelle, network, work);
    }

    private static <T> T in(Passerelle passerelle, Letterbox network, Function<Office, T> work) {
        return passerelle.within(() -> work.apply(Office.of(passerelle, network)));
    }
}
