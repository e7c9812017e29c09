package org.passerelle;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.addressbook.AddressBook;
import org.passerelle.addressbook.Reception;
import org.passerelle.cards.CardReplies;
import org.passerelle.cards.OwnCards;
import org.passerelle.channels.Channels;
import org.passerelle.channels.networks.Networks;
import org.passerelle.duplicates.Apart;
import org.passerelle.duplicates.Candidates;
import org.passerelle.duplicates.Certain;
import org.passerelle.duplicates.DuplicateErrands;
import org.passerelle.duplicates.Findings;
import org.passerelle.duplicates.Mergers;
import org.passerelle.duplicates.OrganisationFindings;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.Timelines;
import org.passerelle.exchanges.capture.Logbook;
import org.passerelle.exports.Archives;
import org.passerelle.exports.ErasedAddresses;
import org.passerelle.exports.Erasures;
import org.passerelle.exports.Exports;
import org.passerelle.exports.PersonFile;
import org.passerelle.gatherings.Appointments;
import org.passerelle.gatherings.Attendees;
import org.passerelle.gatherings.Briefings;
import org.passerelle.gatherings.FollowUps;
import org.passerelle.gatherings.GatheringDays;
import org.passerelle.gatherings.GatheringErrands;
import org.passerelle.gatherings.Gatherings;
import org.passerelle.gatherings.Handshakes;
import org.passerelle.gatherings.Harvests;
import org.passerelle.gatherings.Needs;
import org.passerelle.gatherings.Strangers;
import org.passerelle.gatherings.TalksGiven;
import org.passerelle.imports.Course;
import org.passerelle.imports.ImportDesk;
import org.passerelle.imports.Imports;
import org.passerelle.imports.Intake;
import org.passerelle.imports.OwnIdentities;
import org.passerelle.imports.Undoing;
import org.passerelle.imports.Uploads;
import org.passerelle.introductions.IntroductionErrands;
import org.passerelle.introductions.Introductions;
import org.passerelle.introductions.Reciprocity;
import org.passerelle.introductions.Referrals;
import org.passerelle.introductions.Thanks;
import org.passerelle.introductions.pairs.Concerned;
import org.passerelle.introductions.pairs.Pairs;
import org.passerelle.links.Circles;
import org.passerelle.links.ObservedLinks;
import org.passerelle.links.Paths;
import org.passerelle.links.WithinReach;
import org.passerelle.map.Seats;
import org.passerelle.network.Acquaintances;
import org.passerelle.network.Network;
import org.passerelle.network.Organisations;
import org.passerelle.news.News;
import org.passerelle.news.NewsErrands;
import org.passerelle.news.Settlement;
import org.passerelle.opportunities.Chains;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Rates;
import org.passerelle.opportunities.Stages;
import org.passerelle.opportunities.Touches;
import org.passerelle.opportunities.measures.MandatesWon;
import org.passerelle.opportunities.measures.MarginWon;
import org.passerelle.opportunities.measures.NewClients;
import org.passerelle.opportunities.measures.TownsWorked;
import org.passerelle.people.Drafts;
import org.passerelle.people.Edits;
import org.passerelle.people.Journal;
import org.passerelle.people.OwnSpheres;
import org.passerelle.people.People;
import org.passerelle.people.PersonIndex;
import org.passerelle.people.Rewrites;
import org.passerelle.people.Spheres;
import org.passerelle.people.vcard.PersonCards;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.Events;
import org.passerelle.platform.Settings;
import org.passerelle.platform.calendar.CalendarFeed;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.OwnPeers;
import org.passerelle.platform.mail.Courier;
import org.passerelle.platform.mail.MailAccount;
import org.passerelle.platform.secrets.Secrets;
import org.passerelle.platform.sql.Databases;
import org.passerelle.platform.sql.Store;
import org.passerelle.platform.sql.Workspace;
import org.passerelle.platform.web.Press;
import org.passerelle.publishing.Approvals;
import org.passerelle.publishing.Bell;
import org.passerelle.publishing.Glance;
import org.passerelle.publishing.Handles;
import org.passerelle.publishing.Images;
import org.passerelle.publishing.OwnPosts;
import org.passerelle.publishing.Places;
import org.passerelle.publishing.Postman;
import org.passerelle.publishing.Posts;
import org.passerelle.publishing.Previews;
import org.passerelle.publishing.Publications;
import org.passerelle.publishing.PublicationsOut;
import org.passerelle.publishing.PublishingErrands;
import org.passerelle.publishing.Queue;
import org.passerelle.publishing.Repetitions;
import org.passerelle.publishing.Slots;
import org.passerelle.publishing.Standstills;
import org.passerelle.publishing.feedback.Answers;
import org.passerelle.publishing.feedback.Decisions;
import org.passerelle.publishing.feedback.Echoes;
import org.passerelle.publishing.feedback.FeedbackErrands;
import org.passerelle.publishing.feedback.Listener;
import org.passerelle.publishing.feedback.Measures;
import org.passerelle.publishing.feedback.Respondents;
import org.passerelle.publishing.feedback.Sequels;
import org.passerelle.publishing.manners.Manners;
import org.passerelle.publishing.press.Clippings;
import org.passerelle.publishing.press.Discovery;
import org.passerelle.publishing.press.Feeds;
import org.passerelle.publishing.press.Paperboy;
import org.passerelle.publishing.press.Subscriptions;
import org.passerelle.results.Indicators;
import org.passerelle.results.Results;
import org.passerelle.story.Entries;
import org.passerelle.story.Story;
import org.passerelle.story.sources.Beginnings;
import org.passerelle.story.sources.Evenings;
import org.passerelle.story.sources.ObjectivesReached;
import org.passerelle.story.sources.Praise;
import org.passerelle.tidying.Tidying;
import org.passerelle.ties.Cadences;
import org.passerelle.ties.Explanations;
import org.passerelle.ties.Ties;
import org.passerelle.time.Proposals;
import org.passerelle.time.Timer;
import org.passerelle.time.Times;
import org.passerelle.time.Weeks;
import org.passerelle.time.sources.FromEvents;
import org.passerelle.time.sources.FromExchanges;
import org.passerelle.time.sources.FromPublications;
import org.passerelle.today.BirthdayDays;
import org.passerelle.today.Pauses;
import org.passerelle.today.PromiseDays;
import org.passerelle.today.Promises;
import org.passerelle.today.Suggestions;
import org.passerelle.today.Today;
import org.passerelle.today.digest.Digests;
import org.passerelle.today.digest.Links;
import org.passerelle.today.digest.Replies;
import org.passerelle.vision.Descriptions;
import org.passerelle.vision.Measure;
import org.passerelle.vision.Objectives;
import org.passerelle.vision.ReviewErrands;
import org.passerelle.vision.Reviews;
import org.passerelle.vision.Served;
import org.passerelle.vision.Visions;
import org.passerelle.vision.measures.IntroductionsMade;
import org.passerelle.vision.measures.PeopleMet;
import org.passerelle.vision.measures.RealExchanges;
import org.passerelle.visits.Visits;
import org.passerelle.week.Changes;
import org.passerelle.week.Planner;
import org.passerelle.week.Plans;
import org.passerelle.week.Review;
import org.passerelle.week.WeekDays;

/// The composition root: every part of the product, made once, by plain constructors. Opening one costs nothing until a
/// database is asked for.
public final class Passerelle implements AutoCloseable {

    public final DataFolder folder;
    public final Clock clock;
    public final Databases databases;
    public final Store store = new Store();
    public final Events events = new Events();
    public final Settings settings = new Settings(store);
    public final Almanac almanac;

    public final Spheres spheres = new Spheres(store);
    public final People people = new People(store, spheres);
    public final PersonCards personCards = new PersonCards(store, settings, spheres);
    public final Drafts drafts = new Drafts(settings);
    public final PersonIndex personIndex = new PersonIndex(store);
    public final Journal journal;
    public final Exchanges exchanges;
    public final Edits edits;
    public final OwnSpheres ownSpheres;
    public final Timelines timelines = new Timelines(store);
    public final Ties ties;
    public final Cadences cadences;
    public final Explanations explanations;
    public final Network network;
    public final Acquaintances acquaintances;
    public final Organisations organisations = new Organisations(store);
    public final Logbook logbook;

    public final Imports imports;
    public final OwnIdentities ownIdentities = new OwnIdentities(store, settings);
    public final Uploads uploads;
    public final Undoing undoing;
    public final Intake intake;
    public final ImportDesk importDesk;
    public final Promises promises;
    public final Pauses pauses;
    public final Tidying tidying;
    public final Mergers mergers;
    public final News news;
    public final Settlement settlement;
    public final Apart apart;
    public final Candidates candidates;
    public final Findings findings;
    public final DuplicateErrands duplicateErrands;
    public final OwnCards ownCards;
    public final CardReplies cardReplies;
    public final Suggestions suggestions;
    public final Plans plans;
    public final WeekDays weekDays;
    public final Planner planner;
    public final Changes changes;
    public final Review review;
    public final Today today;
    public final Visions visions;
    public final Objectives objectives;
    public final Reviews reviews;
    public final Secrets secrets;
    public final OwnPeers ownPeers = new OwnPeers(settings);
    public final Door door = new Door(ownPeers);
    public final Channels channels;
    public final MailAccount mailAccount;
    public final Links links;
    public final Digests digests;
    public final Replies replies;
    public final CalendarFeed calendarFeed;
    public final Introductions introductions;
    public final Referrals referrals;
    public final Thanks thanks;
    public final Reciprocity reciprocity;
    public final Circles circles;
    public final ObservedLinks observedLinks;
    public final Paths paths;
    public final WithinReach withinReach;
    public final Seats seats;
    public final Gatherings gatherings;
    public final Attendees attendees;
    public final Appointments appointments = new Appointments(store);
    public final Briefings briefings;
    public final Handshakes handshakes;
    public final FollowUps followUps;
    public final Harvests harvests;
    public final Pairs pairs;
    public final Concerned concerned;
    public final Publications publications;
    public final Images images;
    public final Previews previews;
    public final Posts posts;
    public final Queue queue;
    public final Standstills standstills;
    public final Repetitions repetitions;
    public final Approvals approvals;
    public final Slots slots;
    public final Places places;
    public final Postman postman;
    public final Bell bell;
    public final Respondents respondents;
    public final Answers answers;
    public final Measures measures;
    public final Decisions decisions;
    public final Listener listener;
    public final Echoes echoes;
    public final Sequels sequels = new Sequels(store);
    public final FeedbackErrands feedbackErrands;
    public final Manners manners;
    public final Feeds feeds;
    public final Clippings clippings;
    public final Discovery discovery;
    public final Paperboy paperboy;
    public final Subscriptions subscriptions;
    public final Stages stages;
    public final Rates rates;
    public final Opportunities opportunities;
    public final Touches touches;
    public final Chains chains;
    public final Entries storyEntries;
    public final Story story;
    public final Times times;
    public final Timer timer;
    public final Proposals proposals;
    public final Weeks weeks;
    public final Visits visits;
    public final Results results;
    public final AddressBook addressBook;
    public final Reception reception;
    public final Archives archives;
    public final ErasedAddresses erasedAddresses;
    public final Erasures erasures;
    public final PersonFile personFile = new PersonFile(store);
    public final Exports exports;

    /// @param database a JDBC address of PostgreSQL, or null for SQLite files in the folder
    public Passerelle(DataFolder folder, @Nullable String database, Clock clock) {
        this(folder, database, clock, List.of());
    }

    /// The same, looking at another day than today: what is derived from facts is computed apart, for this process alone.
    public static Passerelle asOf(DataFolder folder, @Nullable String database, Clock clock) {
        return new Passerelle(folder, database, clock, Stream.of(Ties.PROJECTION, Suggestions.PROJECTION, Plans.APART, ObservedLinks.PROJECTION).flatMap(List::stream).toList());
    }

    private Passerelle(DataFolder folder, @Nullable String database, Clock clock, List<String> apart) {
        this.folder = folder;
        this.clock = clock;
        this.databases = new Databases(folder, database, apart);
        this.almanac = new Almanac(clock, settings);
        this.journal = new Journal(store, almanac);
        this.exchanges = new Exchanges(store, almanac, events, journal);
        this.edits = new Edits(store, almanac, events, journal, personIndex, spheres, this::restsOn);
        this.ownSpheres = new OwnSpheres(store, journal, spheres, events);
        this.ties = new Ties(store, almanac, settings, events);
        this.cadences = new Cadences(store, settings, spheres, ties);
        this.explanations = new Explanations(store, almanac, settings);
        this.network = new Network(store, almanac, spheres);
        this.acquaintances = new Acquaintances(network);
        this.logbook = new Logbook(people, edits, exchanges, almanac, events);
        this.imports = new Imports(store, almanac);
        this.secrets = new Secrets(folder);
        this.erasedAddresses = new ErasedAddresses(store, secrets, events);
        this.uploads = new Uploads(folder);
        this.feeds = new Feeds(store, almanac, journal);
        this.undoing = new Undoing(store, imports, personIndex, events, uploads, feeds);
        var course = new Course(
                store, imports, ownIdentities, personIndex, events, feeds, erasedAddresses::now, Course.BATCH_TRACES);
        this.intake = new Intake(imports, ownIdentities, course, undoing, uploads, almanac, settings);
        this.importDesk = new ImportDesk(store, imports, intake, undoing);
        this.promises = new Promises(store, almanac, journal, events);
        this.pauses = new Pauses(store, almanac, journal);
        this.tidying = new Tidying(store, almanac, journal, edits, promises);
        this.mergers = new Mergers(store, almanac, events, personIndex, derived());
        this.news = new News(store, almanac, events);
        this.settlement = new Settlement(store, almanac, journal, edits, people, promises);
        this.apart = new Apart(store, almanac);
        this.candidates = new Candidates(store, almanac, this.apart);
        this.duplicateErrands = new DuplicateErrands(candidates, settings, almanac);
        this.findings = new Findings(
                store,
                almanac,
                settings,
                candidates,
                new Certain(store, mergers, this.apart),
                new OrganisationFindings(store, candidates));
        this.ownCards = new OwnCards(store, almanac, journal);
        this.cardReplies = new CardReplies(store, almanac, settings, journal, edits, ownCards);
        this.suggestions = new Suggestions(store, almanac, settings, ties);
        this.plans = new Plans(store, almanac);
        this.weekDays = new WeekDays(almanac, plans);
        this.planner = new Planner(store, almanac, settings, journal, plans);
        this.changes = new Changes(store, almanac, journal, plans);
        this.review = new Review(store, almanac, exchanges, promises, plans, changes);
        this.today = new Today(store, almanac, promises, suggestions, plans);
        this.visions = new Visions(store, journal);
        this.objectives = new Objectives(store, almanac, journal);
        this.reviews = new Reviews(store, almanac, settings, journal, objectives);
        Stream.of(
                        new PeopleMet(store),
                        new RealExchanges(store),
                        new IntroductionsMade(store),
                        new TalksGiven(store),
                        new PublicationsOut(store, almanac))
                .forEach(objectives::count);
        today.serve(new Served(objectives, new Descriptions(store)));
        this.channels = new Channels(store, almanac, journal, secrets, Networks.all(door, clock));
        this.mailAccount = new MailAccount(store, settings, secrets);
        this.links = new Links(store, almanac, secrets);
        var press = new Press();
        this.digests = new Digests(
                store,
                almanac,
                settings,
                ties,
                today,
                links,
                mailAccount,
                new Courier(),
                digest -> press.set("letters/digest", digest));
        this.replies = new Replies(store, almanac, settings, exchanges, pauses, promises, journal);
        this.calendarFeed = new CalendarFeed(
                store, settings, secrets, List.of(new PromiseDays(store), weekDays, new GatheringDays(store), new BirthdayDays(store, almanac)));
        this.introductions = new Introductions(store, almanac, journal);
        this.referrals = new Referrals(store, almanac, journal);
        this.thanks = new Thanks(almanac, introductions, referrals);
        this.reciprocity = new Reciprocity(introductions, referrals);
        this.circles = new Circles(store, journal);
        this.observedLinks = new ObservedLinks(store, almanac, ties, circles);
        this.paths = new Paths(store, almanac, observedLinks, network);
        this.withinReach = new WithinReach(store, almanac, observedLinks, network);
        this.seats = new Seats(store);
        this.gatherings = new Gatherings(store, almanac, journal);
        this.attendees = new Attendees(store, almanac, journal, ownIdentities);
        this.briefings =
                new Briefings(attendees, new Needs(store, almanac), network, people, timelines, promises);
        this.handshakes = new Handshakes(store, almanac, journal, events, exchanges, promises, new Strangers(edits));
        this.followUps = new FollowUps(store, almanac, journal, exchanges, promises);
        this.harvests = new Harvests(store, almanac, introductions, referrals);
        this.concerned = new Concerned(store, almanac);
        this.pairs = new Pairs(store, almanac, journal);
        this.publications = new Publications(store, almanac);
        this.queue = new Queue(store, almanac, journal);
        this.standstills = new Standstills(store, almanac);
        this.approvals = new Approvals(store, almanac, settings);
        this.repetitions = new Repetitions(store, almanac);
        this.slots = new Slots(store, almanac);
        this.places = new Places(almanac, channels, slots);
        this.images = new Images(store);
        this.previews = new Previews(store, almanac, new Glance(door));
        this.posts = new Posts(publications, images, previews, new Handles(store), settings);
        this.postman = new Postman(almanac, channels, queue, posts, standstills, repetitions, approvals);
        this.bell = new Bell(store, postman);
        this.respondents = new Respondents(store);
        this.answers = new Answers(store);
        this.measures = new Measures(store, almanac);
        this.decisions = new Decisions(store, events, journal, edits, people, exchanges);
        this.listener = new Listener(store, almanac, events, channels, ownIdentities, exchanges, measures);
        this.manners = new Manners(store, people, new OwnPosts(store));
        this.clippings = new Clippings(store, almanac);
        this.discovery = new Discovery(door, clock);
        this.paperboy = new Paperboy(store, almanac, door, feeds, clippings);
        this.subscriptions = new Subscriptions(discovery, feeds, paperboy);
        this.stages = new Stages(store, journal);
        this.rates = new Rates(store, almanac, settings);
        this.opportunities = new Opportunities(store, almanac, journal, stages);
        this.touches = new Touches(store, almanac, introductions, referrals);
        this.chains = new Chains(introductions, referrals, almanac);
        Stream.<Measure>of(
                        new NewClients(opportunities, store),
                        new MandatesWon(opportunities, store),
                        new MarginWon(opportunities, store, rates),
                        new TownsWorked(opportunities, store))
                .forEach(objectives::count);
        this.times = new Times(store, almanac, journal);
        this.timer = new Timer(store, almanac, times);
        this.proposals = new Proposals(
                almanac,
                times,
                List.of(new FromExchanges(store), new FromPublications(store, almanac), new FromEvents(gatherings)));
        this.weeks = new Weeks(almanac);
        this.visits = new Visits(store, almanac, journal);
        var indicators = new Indicators(store, almanac, ties, introductions);
        this.results =
                new Results(almanac, opportunities, touches, chains, rates, times, objectives, indicators);
        this.storyEntries = new Entries(store, almanac, journal);
        this.archives = new Archives(store, folder, almanac, personIndex);
        this.erasures = new Erasures(store, almanac, events, erasedAddresses, archives);
        this.exports = new Exports(
                store, settings, almanac, people, spheres, personCards, archives,
                List.of(new PromiseDays(store), weekDays, new GatheringDays(store)));
        this.story = new Story(
                List.of(
                        new Beginnings(store, almanac, channels),
                        new Evenings(gatherings, harvests, almanac),
                        new org.passerelle.story.sources.Mandates(opportunities, touches),
                        new org.passerelle.story.sources.Favours(introductions, referrals),
                        new Praise(store),
                        new ObjectivesReached(objectives)),
                storyEntries);
        this.addressBook = new AddressBook(store, almanac, settings, personCards);
        this.reception = new Reception(
                store, almanac, settings, events, personCards, new Rewrites(almanac, journal, spheres, edits));
        today.heed(new PublishingErrands(publications, queue, approvals, channels, almanac));
        this.echoes = new Echoes(store, almanac, answers, measures);
        this.feedbackErrands = new FeedbackErrands(store, almanac, journal);
        today.heed(feedbackErrands);
        today.heed(new GatheringErrands(almanac, gatherings, followUps));
        today.heed(new IntroductionErrands(introductions, thanks));
        today.heed(new ReviewErrands(reviews));
        today.heed(duplicateErrands);
        undoing.precede(mergers::undoBefore);
        today.heed(new NewsErrands(news));
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

    /// Whether anything but their own page speaks of someone: then adding them can no longer be undone.
    private boolean restsOn(DSLContext sql, int person) {
        var them = Set.of(person);
        return exchanges.speakOf(sql, person)
                || Stream.of(
                                Mergers.held(sql, them),
                                Promises.held(sql, them),
                                Introductions.held(sql, them),
                                Referrals.held(sql, them),
                                Opportunities.held(sql, them))
                        .anyMatch(held -> !held.isEmpty());
    }

    /// Runs in the main workspace. Settings are read first: rows are told by their help, and whoever looks at another day
    /// has one connection, taken while rows are read.
    public <T, X extends Throwable> T within(ScopedValue.CallableOp<T, X> work) throws X {
        return Store.in(workspace(), () -> {
            settings.language();
            return work.call();
        });
    }

    public Workspace workspace() {
        return databases.main();
    }

    @Override
    public void close() {
        importDesk.close();
        databases.close();
    }
}
