package org.passerelle.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.formats.Markup.Open;
import org.passerelle.formats.Trace.Party;

/// How SMS Backup & Restore writes people and moments, in messages and in calls.
final class SmsCells {

    private static final long LATEST_MILLIS = 4_102_444_800_000L; // the year 2100
    /// Short codes and senders spelt in letters: machines, not people.
    private static final Pattern MACHINE = Pattern.compile("\\d{1,6}|[^@\\d]*\\p{L}[^@]*");

    private SmsCells() {}

    /// The cell; empty where it is one of the ways the program writes nothing.
    static String cell(Open entry, String name) {
        var written = entry.attribute(name);
        return written.equals("null") || written.equalsIgnoreCase("(Unknown)") ? "" : written;
    }

    /// Milliseconds since 1970.
    static Optional<Moment> at(Open entry) {
        try {
            long millis = Long.parseLong(cell(entry, "date"));
            return millis > 0 && millis < LATEST_MILLIS ? Optional.of(Moment.exactly(Instant.ofEpochMilli(millis))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static boolean isMachine(String address) {
        return MACHINE.matcher(address).matches();
    }

    static Party party(String name, String address, String country) {
        return new Party(name, Identities.phone(address, country).or(() -> Identities.email(address)).stream().toList());
    }

    /// Everyone in a conversation: addresses are joined with `~`, names with commas, told apart only where as many come
    /// out as there are addresses.
    static List<Party> parties(Open entry, String country) {
        var addresses = List.of(cell(entry, "address").split("~"));
        var written = cell(entry, "contact_name");
        var names = addresses.size() == 1 ? List.of(written) : List.of(written.split(",\\s*"));
        var parties = new ArrayList<Party>();
        for (int i = 0; i < addresses.size(); i++) {
            var name = names.size() == addresses.size() ? names.get(i).strip() : "";
            var address = addresses.get(i).strip();
            if (!address.isEmpty()) parties.add(party(name.equalsIgnoreCase("(Unknown)") ? "" : name, address, country));
        }
        return parties;
    }
}
