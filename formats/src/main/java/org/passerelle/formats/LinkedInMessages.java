package org.passerelle.formats;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.LeftOut.Reason;
import org.passerelle.formats.Trace.Medium;

/// `messages.csv` of a LinkedIn archive: private messages, most recent first.
///
/// Columns grew with the years: a `Direction` in 2018, the sender's address from 2021, the recipients' from 2024, draft
/// flags from 2025. Line ends are flattened to spaces; some bodies hold HTML. Left out: what is sponsored, in the spam
/// folder or a draft, what members who closed their account wrote, and LinkedIn's own assistants.
///
/// `guide_messages.csv` and `learning_role_play_messages.csv` hold talks with LinkedIn's machines under these very
/// columns, and nothing else need tell them apart: there alone the file's name decides, see {@link LinkedInOther}.
public final class LinkedInMessages extends TableFormat {

    private static final Set<String> MACHINES = Set.of(
            "linkedin assistant", "linkedin guide", "linkedin learning coach", "linkedin coach", "linkedin ai",
            "assistant linkedin", "guide linkedin");
    private static final Set<String> CLOSED = Set.of("linkedin member", "utilisateur linkedin", "membre de linkedin");
    private static final Set<String> NO = Set.of("", "no", "false", "non");

    public LinkedInMessages() {
        super("linkedin-messages");
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        return areMessages(columns) && !isTalkWithMachines(stem) ? Recognition.CERTAIN : Recognition.NO;
    }

    static boolean areMessages(Columns columns) {
        return columns.has("from", "to", "date", "subject", "content", "folder");
    }

    static boolean isTalkWithMachines(String stem) {
        return stem.startsWith("guidemessages")
                || stem.startsWith("learningroleplay")
                || stem.startsWith("learningcoach");
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) {
        return row -> Stream.of(trace(row, reading));
    }

    private static Trace trace(Row row, Reading reading) {
        var why = leftOut(row);
        return why == null ? message(row, reading) : new LeftOut(row.line(), why);
    }

    private static Trace message(Row row, Reading reading) {
        var date = row.cell("date");
        return LinkedInDates.fact(row, date, reading, at -> new Exchange(
                row.line(),
                key(row),
                at,
                Medium.MESSAGE,
                direction(row.cell("direction")),
                LinkedInParties.party(row.cell("from"), row.cell("senderprofileurl")),
                LinkedInParties.parties(row.cell("to"), row.cell("recipientprofileurls")),
                words(row),
                null));
    }

    static @Nullable Direction direction(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "OUTGOING" -> Direction.OUT;
            case "INCOMING" -> Direction.IN;
            default -> null;
        };
    }

    private static @Nullable Reason leftOut(Row row) {
        var title = row.cell("conversationtitle").toLowerCase(Locale.ROOT);
        if (title.startsWith("sponsor") || title.startsWith("contenu sponsor")) return Reason.SPONSORED;
        if (row.cell("folder").equalsIgnoreCase("SPAM")) return Reason.SPAM;
        if (isSet(row.cell("ismessagedraft")) || isSet(row.cell("isconversationdraft"))) return Reason.DRAFT;
        if (row.cell("senderprofileurl").isEmpty() && isMachine(row.cell("from"))) return Reason.AUTOMATIC;
        if (row.cell("recipientprofileurls").isEmpty() && isMachine(row.cell("to"))) return Reason.AUTOMATIC;
        return isClosedAccount(row.cell("from"), row.cell("senderprofileurl"))
                || isClosedAccount(row.cell("to"), row.cell("recipientprofileurls"))
                ? Reason.NAMELESS
                : null;
    }

    private static boolean isSet(String flag) {
        return !NO.contains(flag.toLowerCase(Locale.ROOT));
    }

    private static boolean isMachine(String name) {
        return MACHINES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isClosedAccount(String name, String profile) {
        return profile.isEmpty() && CLOSED.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String key(Row row) {
        var conversation = row.cell("conversationid", "to");
        var sender = row.cell("senderprofileurl", "from");
        return Keys.of(conversation, row.cell("date"), sender, row.cell("content"));
    }

    private static String words(Row row) {
        return Words.first(Stream.of("subject", "content")
                .map(column -> Words.plain(row.cell(column)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
    }
}
