package org.passerelle.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.demo.Fact.Kind;

/// The mailbox, as Google Takeout writes it, relation after relation.
final class MailFile {

    private static final int BUFFER_BYTES = 1 << 18;
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("'Le' EEE d MMM yyyy 'à' HH:mm", Locale.FRANCE);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("'On' EEE, MMM d, yyyy 'at' HH:mm", Locale.ENGLISH);
    private static final String ME = MailHeader.address(Owner.NAME, Owner.EMAIL);

    private final DemoNetwork network;
    private final Words words;
    private final MailText mail = new MailText();

    MailFile(DemoNetwork network) {
        this.network = network;
        words = new Words(network.seed);
    }

    /// How many mails an import leaves out.
    int writeTo(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES)) {
            for (var timeline : (Iterable<Timeline>) network.timelines()::iterator) write(timeline, out);
            return new MailBycatch(network).write(mail, out);
        }
    }

    private void write(Timeline timeline, OutputStream out) throws IOException {
        var with = timeline.with();
        var them = MailHeader.address(with.name(), with.email());
        var previous = new HashMap<Integer, Fact>();
        for (var fact : timeline.facts())
            if (fact.kind() == Kind.MAIL) {
                write(with, them, fact, previous.put(fact.talk(), fact));
                mail.end(out);
            }
    }

    private void write(Persona with, String them, Fact fact, @Nullable Fact previous) {
        var at = at(fact, fact.mine() ? Owner.ZONE : with.town().zone());
        mail.start(id(with, fact), at, thread(with, fact), fact.mine() ? MailText.SENT : MailText.RECEIVED);
        if (previous != null) {
            mail.header("In-Reply-To", "<" + id(with, previous) + ">");
            mail.header("References", "<" + id(with, previous) + ">");
        }
        mail.header("From", fact.mine() ? ME : them).header("To", fact.mine() ? them : ME);
        mail.header("Subject", MailHeader.text(words.subject(with, fact)));
        mail.body(words.body(with, fact));
        if (previous != null) mail.quote(attribution(with, previous), words.body(with, previous));
    }

    private static String attribution(Persona with, Fact quoted) {
        var who = quoted.mine() ? Owner.NAME + " <" + Owner.EMAIL : with.name() + " <" + with.email();
        boolean french = with.voice().isFrench();
        var when = (french ? FRENCH : ENGLISH).format(at(quoted, Owner.ZONE));
        return when + ", " + who + (french ? "> a écrit\u00a0:" : "> wrote:");
    }

    private long thread(Persona with, Fact fact) {
        return Dice.of(network.seed, 8, with.rank(), fact.talk()).bits() >>> 1;
    }

    private static String id(Persona with, Fact fact) {
        return "r" + with.rank() + ".t" + fact.talk() + "." + fact.turn() + "@mail.example.org";
    }

    private static ZonedDateTime at(Fact fact, ZoneId zone) {
        return Instant.ofEpochSecond(fact.at()).atZone(zone);
    }
}
