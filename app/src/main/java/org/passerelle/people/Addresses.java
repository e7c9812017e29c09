package org.passerelle.people;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Trace.Name;
import org.passerelle.platform.sql.Lookup;

/// Whose each address is: asked of the database a batch at a time, and remembered.
final class Addresses {

    /// A name shown on LinkedIn that several people bear is kept as a card of this source.
    static final String SHARED_NAME = "shared-name";

    private static final int REMEMBERED = 100_000;
    private static final int KIND_CHARACTERS = 20;
    private static final int VALUE_CHARACTERS = 400;

    private static final String HOLDERS =
            """
            select i.id, i.value, i.person_id, i.import_id, p.name
            from identity i join person p on p.id = i.person_id where i.kind = ? and i.value in (?)""";
    private static final String SHARED = "select card_key from card where source = ? and card_key in (?)";
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
        if (kind.equals(Identity.LINKEDIN_NAME)) fetchProfiles(connection, values);
    }

    private void fetchProfiles(Connection connection, Set<String> names) throws SQLException {
        var bearers = new HashMap<Integer, Holder>();
        for (var name : names) {
            var holder = holders.get(new Identity(Identity.LINKEDIN_NAME, name));
            if (holder != null) bearers.put(holder.person, holder);
        }
        Lookup.of(
                connection,
                PROFILES,
                bearers.keySet(),
                row -> requireNonNull(bearers.get(row.getInt(1))).profile = row.getString(2),
                Identity.LINKEDIN);
        Lookup.of(
                connection,
                SHARED,
                names,
                row -> {
                    var holder = holders.get(new Identity(Identity.LINKEDIN_NAME, row.getString(1)));
                    if (holder != null) holder.shared = true;
                },
                SHARED_NAME);
    }

    @Nullable Holder of(Identity identity) {
        return holders.get(identity);
    }

    void give(Identity identity, Holder holder) {
        holders.put(identity, holder);
    }

    /// The holder, where the address is proof of who it is. A site never is: colleagues share theirs. A telephone is
    /// where the names agree. A name shown on LinkedIn is in default of two different profiles.
    @Nullable Holder provenBy(Identity identity, Name name, @Nullable String profile) {
        var holder = holders.get(identity);
        if (holder == null) return null;
        boolean proof = switch (identity.kind()) {
            case Identity.URL -> false;
            case Identity.PHONE -> Naming.agree(holder.name, name.display());
            case Identity.LINKEDIN_NAME ->
                !holder.shared && (profile == null || holder.profile == null || holder.profile.equals(profile));
            default -> true;
        };
        return proof ? holder : null;
    }

    static boolean fits(Identity identity) {
        return identity.kind().length() <= KIND_CHARACTERS && identity.value().length() <= VALUE_CHARACTERS;
    }

    private static @Nullable Integer number(@Nullable Object column) {
        return column == null ? null : ((Number) column).intValue();
    }
}
