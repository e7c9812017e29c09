package org.passerelle.channels.networks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Limits;
import org.passerelle.platform.Words;

/// What channels declare, as a page of the reference. `-Dreference.write=true` writes it anew.
class ReferenceTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "channels.md");

    @Test
    void saysWhatChannelsDeclare() throws IOException {
        if (Boolean.getBoolean("reference.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page());
        }

        assertThat(PAGE).content().isEqualTo(page());
    }

    private static String page() {
        var rows = Networks.all(Stages.DOOR, Stages.CLOCK).stream().map(ReferenceTest::row).collect(joining("\n"));
        return """
                # Channels

                Written by `ReferenceTest` from what each channel declares. Limits are those of the day in the last column; an account may
                have learnt others from its server.

                | Channel | Kind | Can | Asks for | Text | Images | Threads | Tried on | As of |
                |---|---|---|---|---|---|---|---|---|
                """ + rows + "\n";
    }

    private static String row(Channel channel) {
        var limits = channel.limits();
        return Stream.of(
                        channel.name(Words.ENGLISH),
                        "`" + channel.kind() + "`",
                        abilities(channel),
                        channel.fields().stream().map(field -> Words.ENGLISH.say(field.label()) + (field.required() ? "" : "?")).collect(joining(", ")),
                        text(limits),
                        limits.images() == 0 ? "" : "%d × %,d kB".formatted(limits.images(), limits.imageBytes() / 1_000),
                        limits.threads() ? "yes" : "",
                        tried(channel),
                        limits.asOf().toString())
                .collect(joining(" | ", "| ", " |"));
    }

    private static String tried(Channel channel) {
        if (!(channel instanceof Channel.Publishes)) return "";
        return channel.trial() == Channel.Trial.REAL ? "the real software" : "exchanges";
    }

    private static String abilities(Channel channel) {
        return Stream.of(Channel.Publishes.class, Channel.Assists.class, Channel.Listens.class, Channel.Measures.class, Channel.Authorises.class)
                .filter(ability -> ability.isInstance(channel))
                .map(ability -> ability.getSimpleName().toLowerCase(java.util.Locale.ROOT))
                .collect(joining(", "));
    }

    private static String text(Limits limits) {
        return limits.text().stream()
                .map(rule -> Words.ENGLISH.say("count." + rule.count().unit(), Words.ENGLISH.number(rule.most())))
                .collect(joining(", "));
    }
}
