package org.passerelle.demo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.demo.Fact.Kind;

/// Messages, one conversation per person, latest first; and advertisements and drafts, which an import leaves out.
final class LinkedInMessages {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);
    private static final String[] HEADER = {
        "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE",
        "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"
    };
    private static final int ONE_LEFT_OUT_IN = 250;

    private final DemoNetwork network;
    private final Words words;

    LinkedInMessages(DemoNetwork network) {
        this.network = network;
        words = new Words(network.seed);
    }

    int write(Csv csv) throws IOException {
        csv.raw(Arrays.stream(HEADER).collect(Collectors.joining("\",\"", "\"", "\"")));
        for (var timeline : (Iterable<Timeline>) network.timelines()::iterator)
            for (var fact : timeline.facts().reversed())
                if (fact.kind() == Kind.MESSAGE) write(timeline.with(), fact, csv);
        return writeLeftOut(csv);
    }

    private void write(Persona with, Fact fact, Csv csv) throws IOException {
        boolean mine = fact.mine();
        csv.row(
                conversation(with.rank()),
                "",
                mine ? Owner.NAME : with.name(),
                mine ? Owner.PROFILE : with.profile(),
                mine ? with.name() : Owner.NAME,
                mine ? with.profile() : Owner.PROFILE,
                DATE.format(Instant.ofEpochSecond(fact.at())),
                "",
                words.message(with, fact),
                "INBOX",
                "",
                "No",
                "No");
    }

    private int writeLeftOut(Csv csv) throws IOException {
        var dice = Dice.of(network.seed, 10);
        int count = network.bycatch(ONE_LEFT_OUT_IN);
        for (int n = 0; n < count; n++) {
            var day = network.today.minusDays(dice.between(1, network.spanDays));
            var at = DATE.format(day.atTime(15, dice.below(60), dice.below(60)).toInstant(ZoneOffset.UTC));
            var text = Voice.VOUS.grammar().say("list-subject", Map.of(), dice);
            var id = conversation(-1 - n);
            if (n % 3 == 0) {
                var with = dice.pick(network.cast).persona();
                csv.row(
                        id, "", Owner.NAME, Owner.PROFILE, with.name(), with.profile(), at, "", text, "INBOX", "",
                        "Yes", "Yes");
            } else {
                csv.row(
                        id, "Sponsored Conversation", "LinkedIn Member", "", Owner.NAME, Owner.PROFILE, at, text, text,
                        "INBOX", "", "No", "No");
            }
        }
        return count;
    }

    private String conversation(int number) {
        var bits = Dice.of(network.seed, 11, number).bits();
        return "2-" + Base64.getEncoder().encodeToString("%016x-%d".formatted(bits, number).getBytes(US_ASCII));
    }
}
