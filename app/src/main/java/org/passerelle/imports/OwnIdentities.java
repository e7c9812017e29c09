package org.passerelle.imports;

import static org.passerelle.people.db.Tables.OWN_IDENTITY;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.formats.Identities;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Profiles;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;

/// The owner's own addresses: who “I” is in each archive.
public final class OwnIdentities {

    private final Store store;
    private final Settings settings;

    public OwnIdentities(Store store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    public Set<Identity> all() {
        return store.sql()
                .select(OWN_IDENTITY.KIND, OWN_IDENTITY.VALUE)
                .from(OWN_IDENTITY)
                .fetchSet(row -> new Identity(row.value1(), row.value2()));
    }

    /// Keeps what an import taught; undoing it forgets them.
    void learn(int importId, Collection<Identity> identities) {
        if (identities.isEmpty()) return;
        store.transaction(sql -> {
            for (var identity : identities)
                sql.insertInto(OWN_IDENTITY)
                        .values(identity.kind(), identity.value(), importId)
                        .onConflictDoNothing()
                        .execute();
            return identities.size();
        });
    }

    /// An address as its owner types it: an e-mail, a profile, a telephone, or the name shown on LinkedIn.
    public Identity read(String text) {
        return Stream.<Optional<Identity>>of(
                        Identities.email(text),
                        text.matches("[+0-9 ().-]{6,}") ? Identities.phone(text, settings.country()) : Optional.empty(),
                        text.matches(".*[./].*/.*|@?\\w+@.*") ? Profiles.of(text.toLowerCase(Locale.ROOT)) : Optional.empty(),
                        Identities.linkedInName(text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Identity(Identity.LINKEDIN_NAME, text));
    }
}
