package org.passerelle.formats;

import java.io.IOException;
import java.util.stream.Stream;

/// Text messages saved by *SMS Backup & Restore*: `sms-20240305140211.xml`.
///
/// **Where to get it.** In the application on Android: *Back up now* (*Sauvegarder*), messages; the file lies where it was
/// told to save.
///
/// **Seen.** `<sms>` with everything in its attributes; `<mms>` with its `<parts>` (texts, pictures in base64) and its
/// `<addrs>`; groups, whose addresses are joined with `~`; `null` and `(Unknown)` for nothing; emoji as halves of pairs;
/// quotes and signs that no XML allows, see {@link Markup}.
///
/// **Kept.** One {@link Trace.Exchange} a message, pictures never. Left out: drafts, what was never sent, and machines
/// (short numbers, senders spelt in letters).
///
/// Cost: one pass; memory is bounded whatever the pictures.
public final class Sms implements Format {

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public Recognition recognise(Head head) {
        return Markup.root(head) instanceof Markup.Open root && root.is("smses") ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        return Pull.stream(new SmsMessages(Markup.of(source), reading.country()));
    }
}
