package org.passerelle.channels.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Field;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Trace;
import org.passerelle.platform.Words;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Counterpart.Manner;

/// What every channel keeps to, whatever its network does: it says what it asks for in both languages, and it publishes
/// once. Each call of a publication is broken in each way a network can break it.
class ChannelContractTest {

    static Stream<Arguments> faults() {
        return Stages.ALL.keySet().stream().sorted().flatMap(kind -> Stream.of(Fault.values()).map(fault -> Arguments.of(kind, fault)));
    }

    static Stream<Channel> channels() {
        return Networks.all(Stages.DOOR, Stages.CLOCK).stream();
    }

    @ParameterizedTest
    @MethodSource("channels")
    void saysWhatItAsksForInBothLanguages(Channel channel) {
        for (var words : List.of(Words.FRENCH, Words.ENGLISH))
            assertThat(channel.fields()).allMatch(field -> words.knows(field.label()));
        assertThat(channel.kind()).matches("[a-z]+(-[a-z]+)*");
        assertThat(channel.limits().asOf()).isAfter("2026-01-01");
        assertThat(channel.fields()).extracting(Field::name).doesNotHaveDuplicates();
    }

    @Test
    void actsOutEveryChannelThatPublishes() {
        var kinds = channels().filter(Channel.Publishes.class::isInstance).map(Channel::kind).collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(Stages.ALL.keySet())).isEqualTo(kinds);
    }

    @Test
    void callsNoTwoAlike() {
        assertThat(channels().map(Channel::kind)).doesNotHaveDuplicates();
    }

    static Stream<String> kinds() {
        return Stages.ALL.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void publishes(String kind) {
        try (var stage = stage(kind)) {
            var outcome = stage.channel().publish(stage.account(), draft(stage), Trace.fleeting());

            assertThat(outcome).isInstanceOf(Outcome.Published.class);
            stage.assertOnce(parts(stage));
        }
    }

    /// Every call of a publication is broken, one after the other; then the network is well again, and whoever publishes
    /// does what the outcomes ask for.
    @ParameterizedTest
    @MethodSource("faults")
    void publishesOnceWhateverHappens(String kind, Fault fault) {
        int calls = calls(kind);
        for (int broken = 0; broken < calls; broken++) {
            try (var stage = stage(kind)) {
                var trace = Trace.fleeting();
                breakCall(stage, broken, fault);

                var outcome = stage.channel().publish(stage.account(), draft(stage), trace);
                var question = stage.counterpart.asked().get(Math.min(broken, stage.counterpart.asked().size() - 1));
                assertSensible(stage, fault, question, outcome);

                stage.counterpart.turn(stage::answer);
                settle(stage, trace, outcome, fault);
            }
        }
    }

    /// A process that dies after any call knows only what its trace kept.
    @ParameterizedTest
    @MethodSource("kinds")
    void publishesOnceThoughTheProcessDies(String kind) {
        int calls = calls(kind);
        for (int last = 0; last < calls; last++) {
            try (var stage = stage(kind)) {
                if (!stage.channel().canTell()) continue;
                var kept = new StringBuilder();
                dieAfter(stage, last, kept);

                var trace = Trace.read(kept.toString(), _ -> {});
                var found = stage.channel().reconcile(stage.account(), draft(stage), trace);
                if (found instanceof Outcome.RetryLater) found = stage.channel().publish(stage.account(), draft(stage), trace);

                assertThat(found).as("dead after call " + last).isInstanceOf(Outcome.Published.class);
                stage.assertOnce(parts(stage));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void waitsForAMachineThatIsDown(String kind) {
        try (var stage = stage(kind)) {
            var account = stage.account();
            stage.close();

            var outcome = stage.channel().publish(account, draft(stage), Trace.fleeting());

            assertThat(outcome).isInstanceOf(Outcome.RetryLater.class);
        }
    }

    private static void assertSensible(Stage stage, Fault fault, Asked question, Outcome outcome) {
        boolean decisive = stage.isDecisive(question);
        Class<?> expected = switch (fault) {
            case UNAUTHORISED -> Outcome.NeedsReconnect.class;
            case BUSY -> Outcome.RetryLater.class;
            case INVALID -> Outcome.Rejected.class;
            case BROKEN, BROKEN_AFTERWARDS, RESET, RESET_AFTERWARDS, HALF, GARBLED ->
                decisive ? Outcome.Unknown.class : Outcome.RetryLater.class;
        };
        assertThat(outcome)
                .as("%s on %s %s", fault, question.method(), question.path())
                .isInstanceOfAny(expected, Outcome.Published.class);
        if (outcome instanceof Outcome.Published) stage.assertOnce(parts(stage));
        if (outcome instanceof Outcome.RetryLater(var at, var _) && fault == Fault.BUSY)
            assertThat(Duration.between(Stages.CLOCK.instant(), at)).isEqualTo(Duration.ofMinutes(2));
    }

    /// What a careful publisher does next, until it is out.
    private static void settle(Stage stage, Trace trace, Outcome first, Fault fault) {
        var outcome = first;
        for (int i = 0; i < 5 && !(outcome instanceof Outcome.Published); i++) {
            if (outcome instanceof Outcome.Unknown && !stage.channel().canTell()) return;
            outcome = outcome instanceof Outcome.Unknown
                    ? stage.channel().reconcile(stage.account(), draft(stage), trace)
                    : stage.channel().publish(stage.account(), draft(stage), trace);
        }
        assertThat(outcome).as(fault.name()).isInstanceOf(Outcome.Published.class);
        stage.assertOnce(parts(stage));
    }

    private static void breakCall(Stage stage, int number, Fault fault) {
        var count = new AtomicInteger();
        stage.counterpart.turn(asked -> {
            if (count.getAndIncrement() != number) return stage.answer(asked);
            return fault.answer(fault.before ? Manner.json(200, "{}") : stage.answer(asked));
        });
    }

    /// The process dies as the answer to a call comes: what follows never happens.
    private static void dieAfter(Stage stage, int last, StringBuilder kept) {
        var count = new AtomicInteger();
        var dead = new AtomicInteger();
        stage.counterpart.turn(asked -> {
            var well = stage.answer(asked);
            if (count.getAndIncrement() < last) return well;
            dead.set(1);
            return Manner.reset();
        });
        var trace = Trace.read("", json -> {
            if (dead.get() == 0) kept.replace(0, kept.length(), json);
        });
        stage.channel().publish(stage.account(), draft(stage), trace);
        stage.counterpart.turn(stage::answer);
    }

    private static int calls(String kind) {
        try (var stage = stage(kind)) {
            stage.channel().publish(stage.account(), draft(stage), Trace.fleeting());
            return stage.counterpart.asked().size();
        }
    }

    private static Stage stage(String kind) {
        return Stages.ALL.get(kind).get();
    }

    private static int parts(Stage stage) {
        return stage.channel().limits().threads() ? 2 : 1;
    }

    private static Draft draft(Stage stage) {
        var draft = Draft.of("Un pont entre deux rives\u202F: https://example.org/pont", "fr")
                .titled("Le pont")
                .with(List.of(new Draft.Image("pont.png", "image/png", PIXEL, "Un pont de bois")));
        return stage.channel().limits().threads() ? draft.inParts(List.of(draft.text(), "La suite demain, @leon.example.org #pont")) : draft;
    }

    private static final byte[] PIXEL = pixel();

    private static byte[] pixel() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
