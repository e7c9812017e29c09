package org.passerelle.people;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Party;
import org.passerelle.formats.Trace.Someone;
import org.passerelle.platform.Fold;

/// The people an import speaks of: found again by their exact addresses, else added; thousands a second. Names alone
/// never make two people one.
///
/// For each part {@link #about}; then for each batch, in one transaction: {@link #begin}, `meet` each, {@link #write}.
/// Where a batch fails, what this object remembers is no longer true: start again with another.
public final class Arrivals {

    /// Whoever is written to or called there is known, name or none.
    private static final Set<String> CORRESPONDENCE = Set.of(Identity.EMAIL, Identity.PHONE);

    private final Addresses addresses;
    private final Cards cards;
    private final Portraits portraits = new Portraits();
    private final Novelties novelties;
    private final Set<Integer> met = new HashSet<>();
    private Errand errand;
    private int newPeople;
    private int knownPeople;
    private int conflicts;

    public Arrivals(Errand errand) {
        this.errand = errand;
        this.addresses = new Addresses(errand.rehearsal());
        this.cards = new Cards(errand.rehearsal());
        this.novelties = new Novelties(addresses, portraits, errand);
    }

    /// Goes on to another part.
    ///
    /// @param metAlready the people this part was already counted for, where it is taken up again
    public void about(Errand part, Collection<Integer> metAlready) {
        errand = part;
        novelties.about(part);
        met.clear();
        met.addAll(metAlready);
        newPeople = knownPeople = conflicts = 0;
    }

    /// Looks up everyone a batch speaks of.
    public void begin(DSLContext sql, Connection connection, List<Someone> someones, List<Party> parties)
            throws SQLException {
        novelties.begin(sql);
        var wanted = new HashSet<Identity>();
        for (var someone : someones) wanted.addAll(someone.identities());
        for (var party : parties) wanted.addAll(party.identities());
        addresses.fetch(connection, wanted);
        novelties.heed(connection, addresses.bearers(wanted));
        if (someones.isEmpty()) return;
        cards.fetch(connection, errand.source(), someones.stream().map(someone -> Cards.key(someone.key())).toList());
        novelties.heed(connection, cards.persons());
        var held = someones.stream()
                .flatMap(someone -> someone.identities().stream())
                .map(addresses::of)
                .filter(Objects::nonNull)
                .map(holder -> holder.person)
                .collect(toSet());
        if (someones.stream().anyMatch(Arrivals::isNamedAlone)) cards.fetchCarded(connection, held);
        if (errand.rehearsal()) return;
        var known = new HashSet<>(cards.persons());
        known.addAll(held);
        portraits.fetch(connection, known);
        novelties.fetchOrganisations(connection, someones);
    }

    /// The person a card describes, with whatever the card adds to them; null where a mere number stands for someone
    /// nobody named yet.
    public @Nullable Integer meet(Someone someone) {
        var key = Cards.key(someone.key());
        var carded = isProof(someone) ? cards.person(key) : null;
        var votes = votes(someone.name(), someone.identities(), carded);
        if (votes.size() > 1) conflicts++;
        var known = first(votes);
        if (known != null && carded == null && isAnotherBearer(someone, known)) known = null;
        if (known == null && someone.isNameless()) return null;
        int person = known == null ? novelties.add(someone.name(), someone.identities()) : known;
        count(person, known == null);
        novelties.attach(person, someone.name(), someone.identities());
        if (cards.add(key, person)) novelties.card(key, person);
        novelties.enrich(person, someone);
        return person;
    }

    /// The person an exchange names, or null where nothing in it says who that is.
    public @Nullable Integer meet(Party party) {
        var name = Name.of(party.name());
        var votes = votes(name, party.identities(), null);
        if (votes.size() > 1) conflicts++;
        var known = first(votes);
        if (known == null && (isStranger(party) || !canBeKnownAgain(party.identities()))) return null;
        int person = known == null ? novelties.add(name, party.identities()) : known;
        count(person, known == null);
        novelties.attach(person, name, party.identities());
        return person;
    }

    /// Writes what this batch added; a rehearsal drops it.
    public void write(Connection connection) throws SQLException {
        if (errand.rehearsal()) novelties.forget();
        else novelties.write(connection);
    }

    /// How many people this part added so far, since {@link #about}.
    public int newPeople() {
        return newPeople;
    }

    /// How many different people it found again.
    public int knownPeople() {
        return knownPeople;
    }

    /// How many cards bore the addresses of several people, who were left apart.
    public int conflicts() {
        return conflicts;
    }

    /// The people added or added to by this batch, each once.
    public Set<Integer> changed() {
        return novelties.changed();
    }

    /// How many proofs point at whom. A name shown on a network speaks only where nothing better does.
    private Map<Integer, Integer> votes(Name name, List<Identity> identities, @Nullable Integer carded) {
        var votes = new LinkedHashMap<Integer, Integer>();
        if (carded != null) votes.put(carded, 1);
        for (var identity : identities)
            if (!identity.isShownName()) vote(votes, addresses.provenBy(identity, name, identities));
        if (!votes.isEmpty()) return votes;
        for (var identity : identities)
            if (identity.isShownName()) vote(votes, addresses.provenBy(identity, name, identities));
        return votes;
    }

    private static void vote(Map<Integer, Integer> votes, @Nullable Holder holder) {
        if (holder != null) votes.merge(holder.person, 1, Integer::sum);
    }

    /// Whoever most point at, the first of equals.
    private static @Nullable Integer first(Map<Integer, Integer> votes) {
        return votes.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /// Whether a name is all that a card gives, as on networks that hand out no profile. LinkedIn's cards leave out the
    /// names that several bear, and their keys change with the years.
    private static boolean isNamedAlone(Someone someone) {
        return !someone.name().isEmpty()
                && !someone.identities().isEmpty()
                && someone.identities().stream()
                        .allMatch(one -> one.isShownName() && !one.kind().equals(Identity.LINKEDIN_NAME));
    }

    /// A second card of the same name in the same kind of file, with no profile to tell: somebody else of that name.
    private boolean isAnotherBearer(Someone someone, int known) {
        return isNamedAlone(someone)
                && cards.describes(known)
                && someone.identities().stream().map(addresses::of).allMatch(it -> it != null && it.profile == null);
    }

    /// Whether the card's key says who it is: one that is a telephone is only as good a proof as that telephone.
    private boolean isProof(Someone someone) {
        return someone.identities().stream()
                .filter(identity -> identity.kind().equals(Identity.PHONE) && identity.value().equals(someone.key()))
                .map(addresses::of)
                .allMatch(holder -> holder == null || Naming.agree(holder.name, someone.name().display()));
    }

    /// A profile without a name, such as the author of a post once commented: nobody the owner knows.
    private static boolean isStranger(Party party) {
        return party.name().isBlank()
                && party.identities().stream().noneMatch(identity -> CORRESPONDENCE.contains(identity.kind()));
    }

    private boolean canBeKnownAgain(List<Identity> identities) {
        return identities.stream().anyMatch(identity -> {
            var holder = addresses.of(identity);
            return Addresses.fits(identity)
                    && !identity.kind().equals(Identity.URL)
                    && !(identity.isShownName() && holder != null && holder.shared);
        });
    }

    private void count(int person, boolean isNew) {
        if (!met.add(person)) return;
        if (isNew) newPeople++;
        else knownPeople++;
        novelties.sight(person);
    }

    static String folded(String name) {
        var folded = Fold.of(name);
        return folded.isEmpty() ? name.toLowerCase(java.util.Locale.ROOT) : folded;
    }
}
