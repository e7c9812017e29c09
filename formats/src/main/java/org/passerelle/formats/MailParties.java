package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ContentUtil;
import org.passerelle.formats.Trace.Party;

/// Reads the people in an address header.
final class MailParties {

    private static final Pattern NAME_IN_COMMENT = Pattern.compile("[^(\\s]+@[^(\\s]+\\s*\\(([^()]+)\\)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern QUOTES = Pattern.compile("^['\"\\s]+|['\"\\s]+$");
    /// An address shown as a name ought to be quoted, and often is not.
    private static final Pattern NAME_LIKE_ADDRESS = Pattern.compile("([^<>]+)<\\s*([^<>]+@[^<>]+?)\\s*>.*");

    private MailParties() {}

    /// In the order written, each address once; someone without a usable address keeps the name alone.
    static List<Party> read(Stream<String> fields) {
        return fields.flatMap(MailParties::mailboxes)
                .filter(party -> !party.name().isEmpty() || !party.identities().isEmpty())
                .filter(seenOnce())
                .toList();
    }

    private static Predicate<Party> seenOnce() {
        var seen = new HashSet<Object>();
        return party -> seen.add(party.identities().isEmpty() ? party.name() : party.identities());
    }

    private static Stream<Party> mailboxes(String field) {
        var comment = NAME_IN_COMMENT.matcher(field);
        if (comment.matches())
            return Stream.of(party(MailHeaders.decoded(comment.group(1)), field.substring(0, field.indexOf('('))));
        // programs that follow Outlook put semicolons between addresses; elsewhere they close a group, which has a colon
        var bytes = ContentUtil.encode(UTF_8, field.contains(":") ? field : field.replace(';', ','));
        return LenientAddressParser.DEFAULT
                .parseAddressList(bytes, new ParserCursor(0, bytes.length()))
                .flatten()
                .stream()
                .map(MailParties::party);
    }

    private static Party party(Mailbox mailbox) {
        return party(mailbox.getName() == null ? "" : mailbox.getName(), mailbox.getAddress());
    }

    private static Party party(String name, String address) {
        var identity = Identities.email(address).stream().toList();
        var unquoted = NAME_LIKE_ADDRESS.matcher(address);
        if (identity.isEmpty() && unquoted.matches()) return party(unquoted.group(1), unquoted.group(2));
        var shown = QUOTES.matcher(SPACES.matcher(MailHeaders.decoded(name)).replaceAll(" ")).replaceAll("");
        if (identity.isEmpty()) return new Party(shown.isEmpty() ? address.strip() : shown, identity);
        boolean repeats = shown.toLowerCase(Locale.ROOT).equals(identity.getFirst().value());
        return new Party(repeats ? "" : shown, identity);
    }
}
