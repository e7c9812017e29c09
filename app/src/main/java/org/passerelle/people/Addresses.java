package org.passerelle.people;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Trace.Name;
import org.passerelle.platform.sql.Lookup;

/// Whose each address is: asked of the database a batch at a time, and remembered.
final class Addresses {

    private static final String SHARED = "shared-";
    private static final int REMEMBERED = 100_000;
    private static final int KIND_CHARACTERS = 20;
    private static final int VALUE_CHARACTERS = 400;

    private static final String HOLDERS =
            """
            select i.id, i.value, i.person_id, i.import_id, p.name
            from identity i join person p on p.id = i.person_id where i.kind = ? and i.value in (?)""";
    private static final String SHARED_NAMES = "select card_key from card where source = ? and card_key in (?)";
    private static final String PROFILES = "select person_id, value from identity where kind = ? and person_id in (?)";

    private final boolean rehearsal;
    private final Map<Identity, Holder> holders = new HashMap<>();

    Addresses(boolean rehearsal) {
        this.rehearsal = rehearsal;
    }

    /// Makes sure the holders of these are known. A rehearsal forgets nothing: its new people are nowhere else.
    void fetch(Connection connection, Collection<Identity> wanted) throws SQLException {
        if (!rehearsal && holders.size() > REMEMBERED) holders.clear();
        var byKind = wanted.stream()
                .filter(identity -> !holders.containsKey(identity) && fits(identity))
                .collect(groupingBy(Identity::kind, mapping(Identity::value, toSet())));
        for (var kind : byKind.entrySet()) fetch(connection, kind.getKey(), kind.getValue());
    }

    private void fetch(Connection connection, String kind, Set<String> values) throws SQLException {
        Lookup.of(
                connection,
                HOLDERS,
                values,
                row -> holders.put(
                        new Identity(kind, row.getString(2)),
                        new Holder(row.getInt(1), row.getInt(3), number(row.getObject(4)), row.getString(5))),
                kind);
        var one = new Identity(kind, "");
        if (one.isShownName()) fetchBearers(connection, kind, one.network(), values);
    }

    private void fetchBearers(Connection connection, String kind, String network, Set<String> names)
            throws SQLException {
        var bearers = new HashMap<Integer, Holder>();
        for (var name : names) {
            var holder = holders.get(new Identity(kind, name));
            if (holder != null) bearers.put(holder.person, holder);
        }
        Lookup.of(
                connection,
                PROFILES,
                bearers.keySet(),
                row -> requireNonNull(bearers.get(row.getInt(1))).profile = row.getString(2),
                network);
        Lookup.of(
                connection,
                SHARED_NAMES,
                names,
                row -> {
                    var holder = holders.get(new Identity(kind, row.getString(1)));
                    if (holder != null) holder.shared = true;
                },
                sharedNames(kind));
    }

    /// Names shown on a network that several people bear there are kept as cards of this source.
    static String sharedNames(String kind) {
        return SHARED + kind;
    }

    /// The people who have some of these.
    Set<Integer> bearers(Collection<Identity> some) {
        return some.stream().map(holders::get).filter(Objects::nonNull).map(holder -> holder.person).collect(toSet());
    }

    @Nullable Holder of(Identity identity) {
        return holders.get(identity);
    }

    void give(Identity identity, Holder holder) {
        holders.put(identity, holder);
    }

    /// The holder, where the address is proof of who it is. A site never is: colleagues share theirs. A telephone is
    /// where the names agree. A name shown on a network is in default of two different profiles there.
    @Nullable Holder provenBy(Identity identity, Name name, List<Identity> beside) {
        var holder = holders.get(identity);
        if (holder == null) return null;
        boolean proof = switch (identity.kind()) {
            case Identity.URL -> false;
            case Identity.PHONE -> Naming.agree(holder.name, name.display());
            default -> !identity.isShownName() || holder.bears(profileBeside(identity, beside));
        };
        return proof ? holder : null;
    }

    /// The profile that stands beside a name, on the network that shows the name; null where none does.
    static @Nullable String profileBeside(Identity shownName, List<Identity> identities) {
        return identities.stream()
                .filter(identity -> identity.isProfileBeside(shownName))
                .map(Identity::value)
                .findFirst()
                .orElse(null);
    }

    static boolean fits(Identity identity) {
        return identity.kind().length() <= KIND_CHARACTERS && identity.value().length() <= VALUE_CHARACTERS;
    }

    private static @Nullable Integer number(@Nullable Object column) {
        return column == null ? null : ((Number) column).intValue();
    }
}
