package org.passerelle.addressbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.passerelle.addressbook.db.Tables.CARD_RESOURCE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.passerelle.people.Address;
import org.passerelle.people.vcard.CardFacts;
import org.passerelle.platform.Sha256;
import org.passerelle.platform.sql.Ids;

/// The cards kept, in the transaction given. Each person has one at most.
final class Resources {

    static final String ENDING = ".vcf";

    private static final int ETAG_CHARACTERS = 32;

    private Resources() {}

    static Optional<Resource> find(DSLContext sql, String name) {
        return find(sql, CARD_RESOURCE.NAME.eq(name));
    }

    static Optional<Resource> of(DSLContext sql, int person) {
        return find(sql, CARD_RESOURCE.PERSON_ID.eq(person));
    }

    /// The card of that identifier, if it is there.
    static Optional<Resource> called(DSLContext sql, String uid) {
        return find(sql, CARD_RESOURCE.UID.eq(uid).and(CARD_RESOURCE.DELETED.isFalse()));
    }

    private static Optional<Resource> find(DSLContext sql, Condition which) {
        return sql.selectFrom(CARD_RESOURCE).where(which).limit(1).fetchOptional(Resources::resource);
    }

    /// Writes it as of a new change.
    static void write(DSLContext sql, Resource resource) {
        int revision = Ids.next(sql, "card_revision");
        var aside = resource.aside().stream().map(each -> each.kind() + " " + each.value()).collect(joining("\n"));
        sql.insertInto(CARD_RESOURCE)
                .set(CARD_RESOURCE.NAME, resource.name())
                .set(CARD_RESOURCE.PERSON_ID, resource.personId())
                .set(CARD_RESOURCE.UID, resource.uid())
                .set(CARD_RESOURCE.ETAG, resource.etag())
                .set(CARD_RESOURCE.BODY, resource.body())
                .set(CARD_RESOURCE.DIGEST, resource.digest())
                .set(CARD_RESOURCE.ASIDE, aside)
                .set(CARD_RESOURCE.BEFORE, resource.before())
                .set(CARD_RESOURCE.CHANGED_AT, resource.changedAt())
                .set(CARD_RESOURCE.REVISION, revision)
                .set(CARD_RESOURCE.DELETED, resource.deleted())
                .set(CARD_RESOURCE.GIVEN, resource.given())
                .onConflict(CARD_RESOURCE.NAME)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /// Brings someone's card up to date with what is known of them, and returns it.
    ///
    /// @param country of telephone numbers without their prefix, two letters
    static Resource renew(DSLContext sql, CardFacts facts, String country, Instant now) {
        var known = of(sql, facts.id());
        var digest = digest(facts);
        if (known.isPresent() && !known.get().deleted() && known.get().digest().equals(digest)) return known.get();
        var renewed = known.map(resource -> renewed(resource, facts, digest, country, now))
                .orElseGet(() -> fresh(facts, digest));
        write(sql, renewed);
        return renewed;
    }

    private static Resource fresh(CardFacts facts, String digest) {
        var body = Reconciled.fresh(facts);
        return new Resource(facts.uid() + ENDING, facts.id(), facts.uid(), body, digest, List.of(), null, null, false, false);
    }

    private static Resource renewed(Resource was, CardFacts facts, String digest, String country, Instant now) {
        var known = was.body();
        var body = known.isEmpty() ? Reconciled.fresh(facts) : Reconciled.of(known, facts, was.aside(), country);
        var before = known.isEmpty() ? null : known;
        return new Resource(was.name(), facts.id(), was.uid(), body, digest, was.aside(), before, now, false, was.given());
    }

    /// Takes a card away; devices hear of it.
    ///
    /// @param forgetting whether nothing of it is to be kept
    static void shut(DSLContext sql, Resource was, boolean forgetting) {
        write(
                sql,
                new Resource(
                        was.name(),
                        was.personId(),
                        was.uid(),
                        forgetting ? "" : was.body(),
                        "",
                        forgetting ? List.of() : was.aside(),
                        null,
                        null,
                        true,
                        was.given()));
    }

    /// Takes away a card whose person goes by another from now on.
    static void replace(DSLContext sql, Resource was) {
        write(sql, new Resource(was.name(), null, was.uid(), "", "", List.of(), null, null, true, was.given()));
    }

    static String digest(CardFacts facts) {
        return Sha256.hex(facts.sinceEver().toString().getBytes(UTF_8));
    }

    static String etag(String body) {
        return Sha256.hex(body.getBytes(UTF_8)).substring(0, ETAG_CHARACTERS);
    }

    private static Resource resource(Record row) {
        return new Resource(
                row.get(CARD_RESOURCE.NAME),
                row.get(CARD_RESOURCE.PERSON_ID),
                row.get(CARD_RESOURCE.UID),
                row.get(CARD_RESOURCE.BODY),
                row.get(CARD_RESOURCE.DIGEST),
                row.get(CARD_RESOURCE.ASIDE).lines().map(Resources::address).toList(),
                row.get(CARD_RESOURCE.BEFORE),
                row.get(CARD_RESOURCE.CHANGED_AT),
                row.get(CARD_RESOURCE.DELETED),
                row.get(CARD_RESOURCE.GIVEN));
    }

    private static Address address(String line) {
        int space = line.indexOf(' ');
        return new Address(line.substring(0, space), line.substring(space + 1));
    }
}
