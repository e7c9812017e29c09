package org.passerelle.people;

import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.passerelle.formats.Identity;

/// Whose an address is, as far as an address can tell who someone is.
public final class Holders {

    private Holders() {}

    /// The person the first telling of these addresses belongs to. A site tells only where the names agree: colleagues
    /// share theirs.
    ///
    /// @param name as whoever gives those addresses calls themselves
    public static Optional<Integer> of(DSLContext sql, List<Identity> addresses, String name) {
        return addresses.stream().flatMap(address -> of(sql, address, name).stream()).findFirst();
    }

    private static Optional<Integer> of(DSLContext sql, Identity address, String name) {
        return sql.select(PERSON.ID, PERSON.NAME)
                .from(IDENTITY)
                .join(PERSON)
                .on(PERSON.ID.eq(IDENTITY.PERSON_ID))
                .where(IDENTITY.KIND.eq(address.kind()), IDENTITY.VALUE.eq(address.value()))
                .fetchOptional()
                .filter(row -> isTelling(address, row.value2(), name))
                .map(row -> row.value1());
    }

    /// Whether that address, borne by someone of that name, tells that whoever calls themselves so is the same person.
    public static boolean isTelling(Identity address, String holder, String name) {
        return !address.kind().equals(Identity.URL) || !name.isBlank() && Naming.agree(holder, name);
    }
}
