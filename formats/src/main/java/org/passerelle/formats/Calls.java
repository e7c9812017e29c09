package org.passerelle.formats;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Markup.Open;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;

/// Calls saved by *SMS Backup & Restore*: `calls-20240305140211.xml`.
///
/// **Where to get it.** In the application on Android: *Back up now* (*Sauvegarder*), calls.
///
/// **Kept.** One {@link Trace.Exchange} a call. A missed, declined or recorded one came in and lasted no time; its words
/// say so, in the language the telephone wrote its dates in. Left out: blocked calls, hidden numbers and machines.
public final class Calls implements Format {

    private static final Pattern FRENCH_DATE = Pattern.compile(
            "\\d{1,2} (?:janv\\.|févr\\.|mars|avr\\.|mai|juin|juil\\.|août|sept\\.|oct\\.|nov\\.|déc\\.).*");
    private static final int MOST_SECONDS = 24 * 60 * 60;

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public Recognition recognise(Head head) {
        return Markup.root(head) instanceof Open root && root.is("calls") ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        var markup = Markup.of(source);
        return Pull.stream(new Pull<>() {
            @Override
            public @Nullable Trace next() throws IOException {
                for (var piece = markup.next(); piece != null; piece = markup.next())
                    if (piece instanceof Open open && open.is("call")) return trace(open, reading.country());
                return null;
            }

            @Override
            public void close() throws IOException {
                markup.close();
            }
        });
    }

    private static Trace trace(Open call, String country) {
        var kind = call.attribute("type");
        if (kind.equals("6")) return new LeftOut(call.line(), LeftOut.Reason.SPAM);
        var number = SmsCells.cell(call, "number");
        if (number.isEmpty() || number.startsWith("-")) return new LeftOut(call.line(), LeftOut.Reason.NAMELESS);
        if (SmsCells.isMachine(number)) return new LeftOut(call.line(), LeftOut.Reason.AUTOMATIC);
        var at = SmsCells.at(call).orElse(null);
        if (at == null) return new BadLine(call.line(), BadLine.Reason.DATE, Words.excerptOf(call.attribute("date")));
        var party = SmsCells.party(SmsCells.cell(call, "contact_name"), number, country);
        boolean out = kind.equals("2");
        var words = words(kind, FRENCH_DATE.matcher(call.attribute("readable_date")).matches());
        return new Exchange(
                call.line(),
                Keys.of("call", at.at().toString(), number, kind),
                at,
                Medium.CALL,
                out ? Direction.OUT : Direction.IN,
                out ? null : party,
                out ? List.of(party) : List.of(),
                words,
                words.isEmpty() ? duration(call) : Duration.ZERO);
    }

    /// Why nobody spoke; empty for a call like any other.
    private static String words(String kind, boolean french) {
        return switch (kind) {
            case "3" -> french ? "Appel manqué" : "Missed call";
            case "4" -> french ? "Message vocal" : "Voicemail";
            case "5" -> french ? "Appel refusé" : "Declined call";
            default -> "";
        };
    }

    private static @Nullable Duration duration(Open call) {
        try {
            int seconds = Integer.parseInt(call.attribute("duration"));
            return seconds >= 0 && seconds <= MOST_SECONDS ? Duration.ofSeconds(seconds) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
