package org.passerelle.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One mail under the pen, after the other, as they stand in a Google Takeout mailbox.
final class MailText {

    static final String RECEIVED = "=?UTF-8?Q?Bo=C3=AEte_de_r=C3=A9ception?=,Ouvert";
    static final String SENT = "=?UTF-8?Q?Messages_envoy=C3=A9s?=";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);
    private static final DateTimeFormatter SEPARATOR =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss xx yyyy", Locale.ENGLISH);

    private final StringBuilder text = new StringBuilder(2_048);

    /// Begins the next mail: its separator, thread, labels, and the address a received one was delivered to.
    MailText start(String id, ZonedDateTime at, long thread, String labels) {
        text.setLength(0);
        text.append("From ").append(Integer.toUnsignedLong(id.hashCode())).append("@xxx ");
        SEPARATOR.formatTo(at.withZoneSameInstant(ZoneOffset.UTC), text);
        text.append('\n');
        header("X-GM-THRID", Long.toString(thread)).header("X-Gmail-Labels", labels);
        if (labels.equals(RECEIVED)) header("Delivered-To", Owner.EMAIL);
        header("Message-ID", "<" + id + ">");
        text.append("Date: ");
        DATE.formatTo(at, text);
        text.append('\n');
        return this;
    }

    MailText header(String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
        return this;
    }

    MailText body(String words) {
        header("MIME-Version", "1.0");
        header("Content-Type", "text/plain; charset=\"UTF-8\"");
        header("Content-Transfer-Encoding", "8bit");
        text.append('\n').append(words.replace("\nFrom ", "\n>From ")).append('\n');
        return this;
    }

    MailText quote(String attribution, String words) {
        text.append('\n').append(attribution).append('\n');
        words.lines().forEach(line -> text.append("> ").append(line).append('\n'));
        return this;
    }

    void end(OutputStream out) throws IOException {
        out.write(text.append('\n').toString().getBytes(UTF_8));
    }
}
