package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Gatherer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A mailbox: many messages in one file, each opened by a `From ` line.
///
/// **Where to get it.** Gmail: takeout.google.com, *Mail*; the archive holds one `.mbox`, with the labels in the account's
/// language. Thunderbird: the files without extension in the profile's `Mail` and `ImapMail` folders. Apple Mail:
/// *Mailbox › Export*, which makes a folder with a file named `mbox`.
///
/// **Seen.** Takeout since 2014, Thunderbird and Netscape (`From - `), classic Unix; `From ` lines in a text as they are,
/// behind one `>` or several, or guarded by a Content-Length; LF or CRLF; a byte order mark; no empty line between
/// messages.
///
/// **Kept.** One {@link Trace.Exchange} a message, its direction left open: who the owner is follows from the
/// {@link Trace.Owner}s, see {@link MailOwner}. Attachments are never decoded. Mailing lists, automatic mail, spam,
/// drafts and what the owner deleted are left out, each as a value.
///
/// Cost: one pass; memory is bounded (16 MiB where a mailbox declares lengths) whatever the sizes.
public final class Mbox implements Format {

    @Override
    public String name() {
        return "mbox";
    }

    @Override
    public Recognition recognise(Head head) {
        var lines = new String(head.bytes(), ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .lines()
                .dropWhile(String::isBlank)
                .limit(2)
                .toList();
        return lines.size() == 2 && MboxSeparator.is(lines.get(0), lines.get(1), true)
                ? Recognition.CERTAIN
                : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        var in = source.open();
        var messages = new MboxMessages(in, MailExcerpt.bodyBytes(reading));
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(messages, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .gather(traces(new MailTraces(reading)))
                .onClose(() -> {
                    try {
                        in.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Gatherer<MailExcerpt, ?, Trace> traces(MailTraces traces) {
        return Gatherer.<MailExcerpt, MailOwner, Trace>ofSequential(
                MailOwner::new,
                (owner, excerpt, out) ->
                        out.push(traces.of(excerpt, owner)) && owner.news().allMatch(out::push),
                (owner, out) -> owner.end().forEach(out::push));
    }
}
