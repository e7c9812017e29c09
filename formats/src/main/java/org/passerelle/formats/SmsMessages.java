package org.passerelle.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Markup.Open;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// The messages of a backup, one at a time.
final class SmsMessages implements Pull<Trace> {

    private static final String RECEIVED = "1";
    private static final String SENT = "2";
    /// How an MMS marks the address of who sent it.
    private static final String FROM = "137";
    private static final int MOST_RECIPIENTS = 20;
    private static final int MOST_CHARS = 4_000;

    private final Markup markup;
    private final String country;
    private @Nullable Open ahead;

    SmsMessages(Markup markup, String country) {
        this.markup = markup;
        this.country = country;
    }

    @Override
    public @Nullable Trace next() throws IOException {
        for (var open = open(); open != null; open = open()) {
            if (open.is("sms")) return message(open, SmsCells.cell(open, "type"), SmsCells.cell(open, "body"), "");
            if (open.is("mms")) return multimedia(open);
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        markup.close();
    }

    private @Nullable Open open() throws IOException {
        var put = ahead;
        ahead = null;
        if (put != null) return put;
        for (var piece = markup.next(); piece != null; piece = markup.next()) if (piece instanceof Open open) return open;
        return null;
    }

    /// An MMS goes on to its end, or to the next message where it has none.
    private Trace multimedia(Open mms) throws IOException {
        var text = new StringBuilder(SmsCells.cell(mms, "sub"));
        var from = "";
        while (!mms.closed()) {
            var piece = markup.next();
            if (piece == null || piece instanceof Markup.Close close && close.name().equalsIgnoreCase("mms")) break;
            if (!(piece instanceof Open open)) continue;
            if (open.is("sms") || open.is("mms")) {
                ahead = open;
                break;
            }
            if (open.is("part") && open.attribute("ct").equals("text/plain") && text.length() < MOST_CHARS)
                text.append(text.isEmpty() ? "" : "\n").append(SmsCells.cell(open, "text"));
            if (open.is("addr") && open.attribute("type").equals(FROM)) from = SmsCells.cell(open, "address");
        }
        return message(mms, SmsCells.cell(mms, "msg_box"), text.toString(), from);
    }

    /// @param from who wrote it, where a group leaves that open
    private Trace message(Open entry, String box, String body, String from) {
        boolean sent = box.equals(SENT);
        if (!sent && !box.equals(RECEIVED)) return new LeftOut(entry.line(), LeftOut.Reason.DRAFT);
        if (SmsCells.isMachine(SmsCells.cell(entry, "address"))) return new LeftOut(entry.line(), LeftOut.Reason.AUTOMATIC);
        var parties = SmsCells.parties(entry, country);
        if (parties.isEmpty()) return new LeftOut(entry.line(), LeftOut.Reason.NAMELESS);
        var at = SmsCells.at(entry).orElse(null);
        if (at == null) return new BadLine(entry.line(), BadLine.Reason.DATE, Words.excerptOf(entry.attribute("date")));
        var sender = sent ? null : sender(parties, from);
        var others = new ArrayList<>(parties);
        others.remove(sender);
        return new Exchange(
                entry.line(),
                Keys.of("sms", at.at().toString(), SmsCells.cell(entry, "address"), box, body),
                at,
                parties.size() > MOST_RECIPIENTS ? Medium.BROADCAST : Medium.MESSAGE,
                sent ? Direction.OUT : Direction.IN,
                sender,
                List.copyOf(others),
                Words.first(body),
                null);
    }

    private Party sender(List<Party> parties, String from) {
        var written = SmsCells.party("", from, country).identities();
        return parties.stream()
                .filter(party -> !written.isEmpty() && party.identities().equals(written))
                .findFirst()
                .orElseGet(() -> parties.size() == 1 || written.isEmpty() ? parties.getFirst() : new Party("", written));
    }
}
