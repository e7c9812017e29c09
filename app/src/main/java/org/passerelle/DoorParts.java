package org.passerelle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.addressbook.AddressBook;
import org.passerelle.addressbook.Reception;
import org.passerelle.cards.CardReplies;
import org.passerelle.cards.OwnCards;
import org.passerelle.duplicates.Apart;
import org.passerelle.duplicates.Candidates;
import org.passerelle.duplicates.Certain;
import org.passerelle.duplicates.DuplicateErrands;
import org.passerelle.duplicates.Findings;
import org.passerelle.duplicates.Mergers;
import org.passerelle.duplicates.OrganisationFindings;
import org.passerelle.exports.Archives;
import org.passerelle.exports.ErasedAddresses;
import org.passerelle.exports.Erasures;
import org.passerelle.exports.Exports;
import org.passerelle.exports.PersonFile;
import org.passerelle.gatherings.Attendees;
import org.passerelle.gatherings.GatheringDays;
import org.passerelle.gatherings.Handshakes;
import org.passerelle.imports.Course;
import org.passerelle.imports.ImportDesk;
import org.passerelle.imports.Imports;
import org.passerelle.imports.Intake;
import org.passerelle.imports.Undoing;
import org.passerelle.imports.Uploads;
import org.passerelle.introductions.Introductions;
import org.passerelle.introductions.Referrals;
import org.passerelle.links.ObservedLinks;
import org.passerelle.news.News;
import org.passerelle.news.Settlement;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.people.Rewrites;
import org.passerelle.ties.Ties;
import org.passerelle.today.Pauses;
import org.passerelle.today.PromiseDays;
import org.passerelle.today.Promises;

/// The ways in and out: imports, one person from many traces, cards, the address book, exports and erasure.
public final class DoorParts {

    public final Imports imports;
    public final Uploads uploads;
    public final Undoing undoing;
    public final Intake intake;
    public final ImportDesk importDesk;
    public final Mergers mergers;
    public final News news;
    public final Settlement settlement;
    public final Apart apart;
    public final Candidates candidates;
    public final Findings findings;
    public final DuplicateErrands duplicateErrands;
    public final OwnCards ownCards;
    public final CardReplies cardReplies;
    public final AddressBook addressBook;
    public final Reception reception;
    public final Archives archives;
    public final ErasedAddresses erasedAddresses;
    public final Erasures erasures;
    public final PersonFile personFile;
    public final Exports exports;

    DoorParts(Groundwork on, DayParts day, PublishingParts publishing) {
        this.personFile = new PersonFile(on.store);
        this.imports = new Imports(on.store, on.almanac);
        this.erasedAddresses = new ErasedAddresses(on.store, on.secrets, on.events);
        this.uploads = new Uploads(on.folder);
        this.undoing = new Undoing(on.store, imports, on.personIndex, on.events, uploads, publishing.feeds);
        var course = new Course(
                on.store, imports, on.ownIdentities, on.personIndex, on.events, publishing.feeds, erasedAddresses::now, Course.BATCH_TRACES);
        this.intake = new Intake(imports, on.ownIdentities, course, undoing, uploads, on.almanac, on.settings);
        this.importDesk = new ImportDesk(on.store, imports, intake, undoing);
        this.mergers = new Mergers(on.store, on.almanac, on.events, on.personIndex, derived());
        this.news = new News(on.store, on.almanac, on.events);
        this.settlement = new Settlement(on.store, on.almanac, on.journal, on.edits, on.people, day.promises);
        this.apart = new Apart(on.store, on.almanac);
        this.candidates = new Candidates(on.store, on.almanac, apart);
        this.duplicateErrands = new DuplicateErrands(candidates, on.settings, on.almanac);
        this.findings = new Findings(
                on.store,
                on.almanac,
                on.settings,
                candidates,
                new Certain(on.store, mergers, apart),
                new OrganisationFindings(on.store, candidates));
        this.ownCards = new OwnCards(on.store, on.almanac, on.journal);
        this.cardReplies = new CardReplies(on.store, on.almanac, on.settings, on.journal, on.edits, ownCards);
        this.archives = new Archives(on.store, on.folder, on.almanac, on.personIndex);
        this.erasures = new Erasures(on.store, on.almanac, on.events, erasedAddresses, archives);
        this.exports = new Exports(
                on.store, on.settings, on.almanac, on.people, on.spheres, on.personCards, archives,
                List.of(new PromiseDays(on.store), day.weekDays, new GatheringDays(on.store)));
        this.addressBook = new AddressBook(on.store, on.almanac, on.settings, on.personCards);
        this.reception = new Reception(
                on.store, on.almanac, on.settings, on.events, on.personCards, new Rewrites(on.almanac, on.journal, on.spheres, on.edits));
        undoing.precede(mergers::undoBefore);
        undoing.heed(Pauses::held);
        undoing.heed(Promises::held);
        undoing.heed(Introductions::held);
        undoing.heed(Referrals::held);
        undoing.heed(Attendees::held);
        undoing.heed(Handshakes::held);
        undoing.heed(Opportunities::held);
    }

    /// What follows from other tables of whom people are, and is rebuilt when they change.
    private static Set<String> derived() {
        return Stream.of(Ties.PROJECTION, ObservedLinks.PROJECTION, List.of("seat", "person_search"))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
