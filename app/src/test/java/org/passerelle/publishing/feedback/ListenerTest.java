package org.passerelle.publishing.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
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
import org.passerelle.channels.Connection;
import org.passerelle.channels.Feedback;
import org.passerelle.channels.Feedback.Kind;

/// Whatever dies, and whenever: nothing comes in twice, and nothing is lost.
@OnBothDatabases
class ListenerTest {

    private static final int SEEDS = 4;
    private static final int LIVES = 40;

    private final Agora network = new Agora();

    @AutoClose
    private final Ground ground;

    ListenerTest(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    @Test
    void hearsEachThingOnce() {
        in(square -> {
            var place = square.connect(network);
            for (int i = 0; i < 10; i++) network.say(Kind.MENTION, "leon", "Bonjour " + i, "");

            for (int i = 0; i < 5; i++) square.listener().listen(place);

            assertThat(square.answers()).extracting(Answer::words).containsExactlyElementsOf(IntStream.range(0, 10).mapToObj(i -> "Bonjour " + i).toList());
            return true;
        });
    }

    @Test
    void tiesWhatIsSaidToWhatItIsAbout() {
        in(square -> {
            var place = square.connect(network);
            int bridge = square.publish(place, "Un pont");
            network.say(Kind.REPLY, "leon", "À la première partie", "first Un pont");
            network.say(Kind.REPLY, "leon", "À la seconde", "second Un pont");
            network.say(Kind.REPLY, "leon", "À une autre", "elsewhere");
            network.say(Kind.REPLY, "leon", "À une image", "a picture");

            square.listener().listen(place);

            assertThat(square.answers()).extracting(Answer::deliveryId).containsExactly(bridge, bridge, null, null);
            return true;
        });
    }

    @Test
    void tiesWhatWasHeardBeforeItsPublicationWasKnownToBeOut() {
        in(square -> {
            var place = square.connect(network);
            network.say(Kind.REPLY, "leon", "Déjà vu", "first Un pont");
            square.listener().listen(place);
            int bridge = square.publish(place, "Un pont");

            square.listener().listen(place);

            assertThat(square.answers()).extracting(Answer::deliveryId).containsExactly(bridge);
            return true;
        });
    }

    @Test
    void knowsTheAccountAgainThoughItWasConnectedAnew() {
        in(square -> {
            var place = square.connect(network);
            network.say(Kind.MENTION, "leon", "Bonjour", "");
            square.listener().listen(place);
            square.channels().disconnect(place.id());

            square.listener().listen(square.connect(network));

            assertThat(square.answers()).hasSize(1);
            return true;
        });
    }

    @Test
    void listensAtThePaceOfThePlace() {
        in(square -> {
            square.connect(network);

            square.listener().round();
            square.listener().round();

            assertThat(network.asked).isEqualTo(1);
            return true;
        });
        assertThat(askedAfter(Pace.SELDOM.minusSeconds(1))).isEqualTo(1);
        assertThat(askedAfter(Pace.SELDOM)).isEqualTo(2);
    }

    @Test
    void leavesAloneWhoeverWantsToBe() {
        network.turns.add(Agora.Turn.BUSY);
        in(square -> {
            square.connect(network);
            network.say(Kind.MENTION, "leon", "Bonjour", "");

            square.listener().round();

            assertThat(square.answers()).isEmpty();
            return true;
        });
        assertThat(askedAfter(Duration.ofSeconds(7_199))).isEqualTo(1);
        assertThat(askedAfter(Duration.ofSeconds(7_200))).isEqualTo(2);
        in(square -> assertThat(square.answers()).hasSize(1));
    }

    @Test
    void asksMoreAndMoreSeldomWhereNothingCanBeHeard() {
        network.turns.addAll(List.of(Agora.Turn.REFUSES, Agora.Turn.BREAKS, Agora.Turn.REFUSES));
        in(square -> {
            var place = square.connect(network);
            square.listener().listen(place);
            square.listener().listen(place);
            square.listener().listen(place);

            assertThat(Objects.requireNonNull(square.listener().standing(place.id()).orElseThrow().reason()).key()).isEqualTo("outcome.forbidden");
            return true;
        });
        assertThat(askedAfter(Duration.ofMinutes(39))).isEqualTo(3);
        assertThat(askedAfter(Duration.ofMinutes(40))).isEqualTo(4);
    }

    @Test
    void saysThatAnAccountIsLost() {
        network.turns.add(Agora.Turn.LOCKED);
        in(square -> {
            var place = square.connect(network);

            square.listener().round();

            assertThat(square.channels().find(place.id()).orElseThrow().state()).isEqualTo(Connection.State.LOST);
            assertThat(square.listener().places()).isEmpty();
            return true;
        });
    }

    @Test
    void losesAndDoublesNothingHoweverProcessesDie() {
        int channel = in(square -> {
            square.leon();
            return square.connect(network).id();
        });
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            for (int life = 0; life < LIVES; life++) {
                if (random.nextBoolean()) network.say(Kind.REPLY, random.nextBoolean() ? "leon" : "inconnu", seed + " " + life, "first Un pont");
                live(random, channel);
            }
            network.turns.clear();
            in(square -> {
                var place = square.channels().find(channel).orElseThrow();
                for (int i = 0; i <= network.said.size() / Agora.AT_ONCE; i++) square.listener().listen(place);

                var said = network.said.stream().map(Feedback::words).toList();
                assertThat(square.answers()).extracting(Answer::words).containsExactlyElementsOf(said);
                assertThat(square.answers()).allMatch(each -> (each.exchangeId() != null) == each.by().name().startsWith("Léon"));
                return true;
            });
        }
    }

    /// One process: it listens, and may die anywhere on the way; now and then it has forgotten how far it was.
    private void live(Random random, int channel) {
        var turns = List.of(Agora.Turn.FINE, Agora.Turn.DIES, Agora.Turn.DIES_KEEPING, Agora.Turn.REPEATS, Agora.Turn.BREAKS);
        network.turns.clear();
        network.turns.add(turns.get(random.nextInt(turns.size())));
        try {
            in(square -> {
                if (random.nextInt(8) == 0) square.forgetHowFar();
                return square.listener().listen(square.channels().find(channel).orElseThrow());
            });
        } catch (Agora.Killed dead) {
            // the next one goes on
        }
    }

    @Test
    void keepsNothingOfWhatItDiedOver() {
        network.turns.add(Agora.Turn.DIES_KEEPING);
        in(square -> {
            var place = square.connect(network);
            network.say(Kind.MENTION, "leon", "Un", "");
            network.say(Kind.MENTION, "leon", "Deux", "");

            assertThatThrownBy(() -> square.listener().listen(place)).isInstanceOf(Agora.Killed.class);

            assertThat(square.answers()).isEmpty();
            assertThat(square.listener().listen(place)).isEqualTo(2);
            return true;
        });
    }

    @Test
    void hearsEachThingOnceThoughManyListenAtOnce() throws Exception {
        for (int i = 0; i < 12; i++) network.say(Kind.MENTION, i % 2 == 0 ? "leon" : "claire", "Bonjour " + i, "");
        int channel = in(square -> square.connect(network).id());
        try (var others = Executors.newFixedThreadPool(4)) {
            Callable<Integer> work = () -> {
                try (var process = ground.open()) {
                    return process.within(() -> {
                        var square = Square.of(process, network);
                        int added = 0;
                        for (int i = 0; i < 6; i++) added += square.listener().listen(square.channels().find(channel).orElseThrow());
                        return added;
                    });
                }
            };
            int added = 0;
            for (var each : others.invokeAll(List.of(work, work, work, work))) added += each.get();

            assertThat(added).isEqualTo(12);
        }
        in(square -> assertThat(square.answers()).hasSize(12));
    }

    private int askedAfter(Duration time) {
        try (var later = ground.open(Clock.fixed(Ground.NOW.plus(time), ZoneOffset.UTC))) {
            later.within(() -> Square.of(later, network).listener().round());
        }
        return network.asked;
    }

    private <T> T in(Function<Square, T> work) {
        Passerelle passerelle = ground.passerelle;
        return passerelle.within(() -> work.apply(Square.of(passerelle, network)));
    }
}
