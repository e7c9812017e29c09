package org.passerelle.formats;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.BadLine.Reason;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// Turns a message into what it says: an exchange, or why it is none.
final class MailTraces {

    /// Above, it is a circular rather than a letter.
    private static final int MOST_RECIPIENTS = 20;
    private static final int EXCERPT_CHARS = 80;

    private static final Pattern BRACKETS = Pattern.compile("^.*<|>.*$");

    private final Reading reading;

    MailTraces(Reading reading) {
        this.reading = reading;
    }

    /// Tells the message to the owner's evidence too, where it is an exchange.
    Trace of(MailExcerpt excerpt, MailOwner owner) {
        try {
            var message = MailMessage.of(excerpt);
            var trace = of(message);
            if (trace instanceof Exchange exchange) owner.consider(message, exchange);
            return trace;
        } catch (MimeException | RuntimeException e) { // one mangled message must not cost the rest of the mailbox
            return bad(excerpt, Reason.MESSAGE, start(excerpt));
        }
    }

    private Trace of(MailMessage message) {
        var headers = message.headers();
        var senders = MailParties.read(Stream.of(headers.raw("from"), headers.raw("sender")));
        var exclusion = MailExclusion.of(message, senders.isEmpty() ? "" : address(senders.getFirst()));
        if (exclusion.isPresent()) return new LeftOut(message.excerpt().rank(), exclusion.get());
        if (senders.isEmpty()) return bad(message.excerpt(), Reason.MESSAGE, start(message.excerpt()));
        return date(message)
                .<Trace>map(at -> exchange(message, senders.getFirst(), at))
                .orElseGet(() -> bad(message.excerpt(), Reason.DATE, headers.raw("date")));
    }

    private Exchange exchange(MailMessage message, Party from, Instant at) {
        var headers = message.headers();
        var others = recipients(message);
        return new Exchange(
                message.excerpt().rank(),
                key(headers, from),
                Moment.exactly(at),
                others.size() > MOST_RECIPIENTS ? Medium.BROADCAST : Medium.MAIL,
                null,
                from,
                others,
                words(message),
                null);
    }

    private String words(MailMessage message) {
        var subject = message.headers().text("subject");
        return reading.wholeMessages()
                ? MailWords.whole(subject, message.text())
                : MailWords.firstLines(subject, message.text());
    }

    /// What the message says of itself, else when the last server took it, else what the mailbox says.
    private Optional<Instant> date(MailMessage message) {
        var headers = message.headers();
        var received = headers.raw("received");
        return MailDate.read(headers.raw("date"), reading)
                .or(() -> MailDate.read(received.substring(received.lastIndexOf(';') + 1), reading))
                .or(() -> MailDate.read(message.excerpt().separator(), reading));
    }

    private static List<Party> recipients(MailMessage message) {
        var headers = message.headers();
        var fields = Stream.concat(headers.allRaw("to").stream(), headers.allRaw("cc").stream());
        var hidden = isOwnCopy(message) ? headers.allRaw("bcc").stream() : Stream.<String>empty();
        return MailParties.read(Stream.concat(fields, hidden));
    }

    /// A message its writer kept: it never travelled, or Gmail says so.
    private static boolean isOwnCopy(MailMessage message) {
        var headers = message.headers();
        return message.folder() == MailFolder.SENT || (!headers.has("received") && !headers.has("delivered-to"));
    }

    private static String key(MailHeaders headers, Party from) {
        var id = BRACKETS.matcher(headers.raw("message-id")).replaceAll("").strip();
        return id.isEmpty() ? Keys.of(address(from), headers.raw("date"), headers.raw("subject")) : id;
    }

    private static String address(Party party) {
        return party.identities().isEmpty() ? party.name() : party.identities().getFirst().value();
    }

    private static BadLine bad(MailExcerpt excerpt, Reason reason, String found) {
        return new BadLine(excerpt.rank(), reason, found.substring(0, Math.min(EXCERPT_CHARS, found.length())));
    }

    private static String start(MailExcerpt excerpt) {
        int length = Math.min(2 * EXCERPT_CHARS, excerpt.bytes().length);
        return Charsets.decode(Arrays.copyOf(excerpt.bytes(), length)).lines().findFirst().orElse("");
    }
}
