package org.passerelle.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.passerelle.exports.db.Tables.ERASED_ADDRESS;
import static org.passerelle.people.db.Tables.IDENTITY;

import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.passerelle.formats.Identity;
import org.passerelle.imports.Erased;
import org.passerelle.people.PersonChanged;
import org.passerelle.platform.Events;
import org.passerelle.platform.secrets.Secrets;
import org.passerelle.platform.sql.Store;

/// The addresses of those erased, as hashes by a key of this installation: they tell that an address was theirs to whoever
/// asks with that address and that key, and nothing to anyone else. A name shown on a network is no address: others bear it.
///
/// Someone added by hand with such an address is welcome again: the hash is forgotten.
public final class ErasedAddresses {

    private static final String HMAC = "HmacSHA256";

    private final Store store;
    private final Secrets secrets;

    public ErasedAddresses(Store store, Secrets secrets, Events events) {
        this.store = store;
        this.secrets = secrets;
        events.on(PersonChanged.class, changed -> welcome(changed.personId()));
    }

    /// Those erased up to now, for an import about to begin. Costs nothing where nobody was.
    public Erased now() {
        var hashes = hashes();
        if (hashes.isEmpty()) return Erased.NOBODY;
        var key = key();
        return identities -> identities.stream().anyMatch(identity -> hashes.contains(hash(key, identity)));
    }

    void keep(DSLContext sql, int erasure, Collection<Identity> identities) {
        var key = key();
        for (var identity : identities)
            if (!identity.isShownName())
                sql.insertInto(ERASED_ADDRESS, ERASED_ADDRESS.HASH, ERASED_ADDRESS.ERASURE_ID)
                        .values(hash(key, identity), erasure)
                        .onConflictDoNothing()
                        .execute();
    }

    private void welcome(int person) {
        var hashes = hashes();
        if (hashes.isEmpty()) return;
        var key = key();
        var theirs = identities(person).stream().map(identity -> hash(key, identity)).filter(hashes::contains).toList();
        if (theirs.isEmpty()) return;
        store.transaction(sql -> sql.deleteFrom(ERASED_ADDRESS).where(ERASED_ADDRESS.HASH.in(theirs)).execute());
    }

    private List<Identity> identities(int person) {
        return store.sql()
                .select(IDENTITY.KIND, IDENTITY.VALUE)
                .from(IDENTITY)
                .where(IDENTITY.PERSON_ID.eq(person))
                .fetch(row -> new Identity(row.value1(), row.value2()));
    }

    private Set<String> hashes() {
        return store.sql().select(ERASED_ADDRESS.HASH).from(ERASED_ADDRESS).fetchSet(ERASED_ADDRESS.HASH);
    }

    private Mac key() {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secrets.sign("erased addresses", store.workspace().name()), HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(Mac key, Identity identity) {
        synchronized (key) {
            return HexFormat.of().formatHex(key.doFinal((identity.kind() + "\n" + identity.value()).getBytes(UTF_8)));
        }
    }
}
