package org.passerelle.addressbook;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Someone;
import org.passerelle.formats.VCards;
import org.passerelle.people.PersonChanged;
import org.passerelle.people.Rewrites;
import org.passerelle.people.vcard.PersonCards;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;

/// Takes cards that devices give: a new one adds someone, or adds to whom its addresses prove; a known one is an edit by
/// the owner's hand, undone like any other. The card itself is kept as it came.
public final class Reception {

    /// What must hold for a card to be taken.
    ///
    /// @param isNew whether there must be no such card yet
    /// @param etag the state the device knows, or null where it does not say
    public record Condition(boolean isNew, @Nullable String etag) {

        boolean holds(Optional<Resource> there) {
            if (there.isEmpty()) return etag == null;
            return !isNew && (etag == null || etag.equals(there.get().etag()));
        }
    }

    public sealed interface Received {}

    /// @param etag of the card, where it stands to the letter as it came; else null, for the device to look again
    /// @param isNew whether there was no such card
    public record Taken(@Nullable String etag, boolean isNew) implements Received {}

    /// It changed since the device last looked, or is there already.
    public record Overtaken() implements Received {}

    /// It is no card of one person or group.
    public record Wrong() implements Received {}

    /// The same card is there under another name.
    public record KnownElsewhere() implements Received {}

    public enum Removed {
        GONE,
        MISSING,
        OVERTAKEN
    }

    private record Outcome(Received received, @Nullable Integer person) {}

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;
    private final Events events;
    private final PersonCards cards;
    private final Rewrites rewrites;
    private final Scribe scribe;

    public Reception(Store store, Almanac almanac, Settings settings, Events events, PersonCards cards, Rewrites rewrites) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
        this.events = events;
        this.cards = cards;
        this.rewrites = rewrites;
        this.scribe = new Scribe(almanac, settings, cards, rewrites);
    }

    /// Takes a card under that name. Refused where a name or a note is longer than may be.
    public Received take(String name, String body, Condition condition) {
        var card = card(body);
        if (card.isEmpty()) return new Wrong();
        cards.identity();
        var outcome = store.transaction(sql -> {
            var there = there(sql, name);
            return condition.holds(there) ? take(sql, name, body, card.get(), there) : new Outcome(new Overtaken(), null);
        });
        announce(outcome.person());
        return outcome.received();
    }

    /// Puts the person of a card aside; a card that is nobody's goes for good.
    public Removed remove(String name, Condition condition) {
        cards.identity();
        var person = new Integer[1];
        var removed = store.transaction(sql -> {
            var there = there(sql, name);
            if (there.isEmpty()) return Removed.MISSING;
            if (!condition.holds(there)) return Removed.OVERTAKEN;
            person[0] = there.get().personId();
            if (person[0] != null) rewrites.archive(sql, person[0], true);
            Resources.shut(sql, there.get(), person[0] == null);
            return Removed.GONE;
        });
        announce(person[0]);
        return removed;
    }

    private void announce(@Nullable Integer person) {
        if (person == null) return;
        rewrites.forget();
        events.announce(new PersonChanged(person));
    }

    /// The card of that name as it should stand now.
    private Optional<Resource> there(DSLContext sql, String name) {
        var found = Resources.find(sql, name).filter(resource -> !resource.deleted());
        if (found.isEmpty() || found.get().personId() == null) return found;
        var facts = scribe.facts(sql, found.get().personId());
        if (facts.isPresent()) return facts.map(known -> Resources.renew(sql, known, settings.country(), almanac.now()));
        Resources.shut(sql, found.get(), false);
        return Optional.empty();
    }

    private Outcome take(DSLContext sql, String name, String body, VCard card, Optional<Resource> there) {
        var theirs = VCards.person(card, settings.country()).orElse(null);
        var uid = card.getUid() == null ? "" : card.getUid().getValue().strip();
        boolean elsewhere = Resources.called(sql, uid).filter(resource -> !resource.name().equals(name)).isPresent();
        if (!uid.isEmpty() && elsewhere) return new Outcome(new KnownElsewhere(), null);
        var known = there.flatMap(resource -> Optional.ofNullable(resource.personId())).orElse(null);
        if (theirs == null && known != null) return new Outcome(new Wrong(), null);
        if (theirs == null) return keep(sql, name, uid, body, there.isEmpty());
        int person = known == null ? scribe.welcome(sql, name, theirs) : scribe.change(sql, there.orElseThrow(), theirs);
        return settle(sql, name, uid, body, person, theirs, there);
    }

    /// A group, or a card of nobody: kept to the letter.
    private static Outcome keep(DSLContext sql, String name, String uid, String body, boolean isNew) {
        var called = uid.isEmpty() ? name : uid;
        var resource = new Resource(name, null, called, body, "", List.of(), null, null, false, true);
        Resources.write(sql, resource);
        return new Outcome(new Taken(resource.etag(), isNew), null);
    }

    /// Keeps the card as it came, but for what is not known of its person.
    private Outcome settle(
            DSLContext sql, String name, String uid, String sent, int person, Someone theirs, Optional<Resource> there) {
        var facts = scribe.facts(sql, person).orElseThrow();
        var aside = Scribe.addresses(theirs).filter(address -> !facts.addresses().contains(address)).toList();
        var body = Reconciled.of(sent, facts, aside, settings.country());
        boolean given = there.map(Resource::given).orElse(true);
        var called = uid.isEmpty() ? facts.uid() : uid;
        var resource = new Resource(name, person, called, body, Resources.digest(facts), aside, null, null, false, given);
        Resources.write(sql, resource);
        return new Outcome(new Taken(body.equals(sent) ? resource.etag() : null, there.isEmpty()), person);
    }

    private static Optional<VCard> card(String body) {
        try {
            var all = Ezvcard.parse(body).all();
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty(); // past what the library reads
        }
    }
}
