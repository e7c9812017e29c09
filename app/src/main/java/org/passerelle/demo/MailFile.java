package org.passerelle.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.demo.Fact.Kind;

/// The mailbox, as Google Takeout writes it; and what an import leaves out: newsletters and automatic mail.
final class MailFile {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);
    private static final DateTimeFormatter SEPARATOR =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss xx yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter QUOTED_FR =
            DateTimeFormatter.ofPattern("'Le' EEE d MMM yyyy 'à' HH:mm", Locale.FRANCE);
    private static final DateTimeFormatter QUOTED_EN =
            DateTimeFormatter.ofPattern("'On' EEE, MMM d, yyyy 'at' HH:mm", Locale.ENGLISH);
    private static final String RECEIVED = "=?UTF-8?Q?Bo=C3=AEte_de_r=C3=A9ception?=,Ouvert";
    private static final String SENT = "=?UTF-8?Q?Messages_envoy=C3=A9s?=";
    private static final int ONE_LEFT_OUT_IN = 30;

    private final DemoNetwork network;
    private final Words words;
    private final StringBuilder mail = new StringBuilder(2_048);

    MailFile(DemoNetwork network) {
        this.network = network;
        words = new Words(network.seed);
    }

    /// How many mails an import leaves out.
    int writeTo(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18)) {
            for (var timeline : (Iterable<Timeline>) network.timelines()::iterator) write(timeline, out);
            return writeLeftOut(out);
        }
    }

    private void write(Timeline timeline, OutputStream out) throws IOException {
        var previous = new HashMap<Integer, Fact>();
        for (var fact : timeline.facts()) {
            if (fact.kind() != Kind.MAIL) continue;
            write(timeline.with(), fact, previous.put(fact.talk(), fact));
            out.write(mail.toString().getBytes(UTF_8));
        }
    }

    private void write(Persona with, Fact fact, @Nullable Fact previous) {
        var them = MailHeader.address(with.name(), with.email());
        var me = Owner.NAME + " <" + Owner.EMAIL + ">";
        var at = at(fact, fact.mine() ? Owner.ZONE : with.town().zone());
        start(id(with, fact).hashCode(), at, fact.mine() ? SENT : RECEIVED, thread(with, fact));
        if (!fact.mine()) header("Delivered-To", Owner.EMAIL);
        header("Message-ID", "<" + id(with, fact) + ">");
        if (previous != null) {
            header("In-Reply-To", "<" + id(with, previous) + ">");
            header("References", "<" + id(with, previous) + ">");
        }
        header("Date", DATE.format(at));
        header("From", fact.mine() ? me : them);
        header("To", fact.mine() ? them : me);
        header("Subject", MailHeader.text(words.subject(with, fact)));
        body(words.body(with, fact));
        if (previous != null && fact.turn() > 0) quote(with, previous);
        mail.append('\n');
    }

    private void quote(Persona with, Fact previous) {
        boolean french = with.voice().isFrench();
        var who = previous.mine() ? Owner.NAME + " <" + Owner.EMAIL : with.name() + " <" + with.email();
        mail.append('\n').append((french ? QUOTED_FR : QUOTED_EN).format(at(previous, Owner.ZONE)));
        mail.append(", ").append(who).append(french ? "> a écrit :\n" : "> wrote:\n");
        words.body(with, previous).lines().forEach(line -> mail.append("> ").append(line).append('\n'));
    }

    private int writeLeftOut(OutputStream out) throws IOException {
        var dice = Dice.of(network.seed, 6);
        int count = network.bycatch(ONE_LEFT_OUT_IN);
        for (int n = 0; n < count; n++) {
            writeLeftOut(n, n % 3 != 0, dice);
            out.write(mail.toString().getBytes(UTF_8));
        }
        return count;
    }

    private void writeLeftOut(int number, boolean newsletter, Dice dice) {
        var day = network.today.minusDays(dice.between(1, network.spanDays));
        var at = day.atTime(dice.between(0, 23), dice.below(60)).atZone(Owner.ZONE);
        var sender = dice.pick(newsletter ? NEWSLETTERS : MACHINES);
        var kind = newsletter ? "list" : "automatic";
        var id = "left-out-" + number + "@mail.example.net";
        start(id.hashCode(), at, RECEIVED, dice.bits() >>> 1);
        header("Delivered-To", Owner.EMAIL);
        header("Message-ID", "<" + id + ">");
        header("Date", DATE.format(at));
        header("From", sender);
        header("To", Owner.EMAIL);
        header("Subject", MailHeader.text(Voice.VOUS.grammar().say(kind + "-subject", Map.of(), dice)));
        if (newsletter) {
            var address = sender.substring(sender.indexOf('<') + 1, sender.length() - 1);
            header("List-Id", "<" + address.replace('@', '.') + ">");
            header("List-Unsubscribe", "<mailto:" + address + "?subject=unsubscribe>");
            header("Precedence", "bulk");
        } else {
            header("Auto-Submitted", "auto-generated");
        }
        body(Voice.VOUS.grammar().say(kind + "-body", Map.of(), dice));
        mail.append('\n');
    }

    private static final List<String> NEWSLETTERS = List.of(
            "Le Fil des indépendants <infolettre@fil-independants.example.net>",
            "Agenda Rimouski <agenda@agenda-rimouski.example.org>",
            "La Lettre du lundi <bonjour@lettre-du-lundi.example.com>",
            "Lyon en affaires <redaction@lyon-affaires.example.net>");
    private static final List<String> MACHINES = List.of(
            "Billetterie <ne-pas-repondre@billetterie.example.com>",
            "Livraisons <noreply@livraisons.example.net>",
            "Comptes <notifications@comptes.example.com>");

    private void start(int id, ZonedDateTime at, String labels, long thread) {
        mail.setLength(0);
        mail.append("From ").append(Integer.toUnsignedLong(id)).append("@xxx ");
        mail.append(SEPARATOR.format(at.withZoneSameInstant(ZoneOffset.UTC))).append('\n');
        header("X-GM-THRID", Long.toString(thread));
        header("X-Gmail-Labels", labels);
    }

    private void header(String name, String value) {
        mail.append(name).append(": ").append(value).append('\n');
    }

    private void body(String text) {
        header("MIME-Version", "1.0");
        header("Content-Type", "text/plain; charset=\"UTF-8\"");
        header("Content-Transfer-Encoding", "8bit");
        mail.append('\n').append(text.replace("\nFrom ", "\n>From ")).append('\n');
    }

    private long thread(Persona with, Fact fact) {
        return Dice.of(network.seed, 8, with.rank(), fact.talk()).bits() >>> 1;
    }

    private static String id(Persona with, Fact fact) {
        return "r%d.t%d.%d@mail.example.org".formatted(with.rank(), fact.talk(), fact.turn());
    }

    private static ZonedDateTime at(Fact fact, ZoneId zone) {
        return Instant.ofEpochSecond(fact.at()).atZone(zone);
    }
}
