package org.passerelle.people.vcard;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.noCondition;
import static org.passerelle.people.db.Tables.PERSON;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.passerelle.people.Sphere;
import org.passerelle.people.Spheres;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Store;

/// Writes people as vCards. The same person as known always gives the same bytes.
///
/// A card says names, addresses and profiles, roles that hold, birthday, note, and spheres and tags as categories. It
/// cannot say past roles, encounters, exchanges; vCard 3.0 cannot say a birthday known to the month or the year.
public final class PersonCards {

    public enum Version {
        V3(VCardVersion.V3_0),
        V4(VCardVersion.V4_0);

        final VCardVersion of;

        Version(VCardVersion of) {
            this.of = of;
        }
    }

    private static final String IDENTITY = "cards.identity";
    private static final int CHUNK = 500;

    private final Store store;
    private final Settings settings;
    private final Spheres spheres;

    public PersonCards(Store store, Settings settings, Spheres spheres) {
        this.store = store;
        this.settings = settings;
        this.spheres = spheres;
    }

    /// Writes the cards of these people, in the order of their numbers. Cost: five queries for each five hundred people,
    /// who alone are in memory.
    public void write(Collection<Integer> people, Version version, Appendable to) {
        var all = people.stream().distinct().sorted().toList();
        for (int from = 0; from < all.size(); from += CHUNK)
            for (var facts : facts(all.subList(from, Math.min(from + CHUNK, all.size())))) append(to, text(facts, version));
    }

    public String write(Collection<Integer> people, Version version) {
        var text = new StringBuilder();
        write(people, version, text);
        return text.toString();
    }

    public static String text(CardFacts facts, Version version) {
        return text(CardShape.of(facts, version), version);
    }

    public static String text(VCard card, Version version) {
        return Ezvcard.write(card).version(version.of).prodId(false).versionStrict(false).go();
    }

    /// What the cards of these people say, whether put aside or not, in the order of their numbers.
    public List<CardFacts> facts(Collection<Integer> people) {
        return facts(store.sql(), people);
    }

    /// The same, in the transaction given, once {@link #identity} was asked before it.
    public List<CardFacts> facts(DSLContext sql, Collection<Integer> people) {
        var all = new ArrayList<>(people);
        var facts = new ArrayList<CardFacts>(all.size());
        for (int from = 0; from < all.size(); from += CHUNK) {
            var some = all.subList(from, Math.min(from + CHUNK, all.size()));
            facts.addAll(rows(sql).fetch(column -> column.in(some), noCondition()));
        }
        return facts;
    }

    /// What the cards of everyone not put aside say, in five queries.
    public List<CardFacts> everyone() {
        return rows(store.sql()).fetch(column -> noCondition(), PERSON.ARCHIVED_AT.isNull());
    }

    /// What makes the numbers of this network's people unique in the world; made when it is first asked.
    public String identity() {
        var known = settings.get(IDENTITY);
        if (known.isPresent()) return known.get();
        settings.put(IDENTITY, UUID.randomUUID().toString());
        return identity();
    }

    private FactRows rows(DSLContext sql) {
        var words = Words.in(settings.language());
        return new FactRows(sql, identity(), spheres.all().stream().collect(toMap(Sphere::id, sphere -> sphere.label(words))));
    }

    private static void append(Appendable to, String text) {
        try {
            to.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
