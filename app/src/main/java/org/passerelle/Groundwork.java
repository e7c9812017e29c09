package org.passerelle;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.duplicates.Mergers;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.Timelines;
import org.passerelle.exchanges.capture.Logbook;
import org.passerelle.imports.OwnIdentities;
import org.passerelle.introductions.Introductions;
import org.passerelle.introductions.Referrals;
import org.passerelle.network.Acquaintances;
import org.passerelle.network.Network;
import org.passerelle.network.Organisations;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.people.Drafts;
import org.passerelle.people.Edits;
import org.passerelle.people.Journal;
import org.passerelle.people.OwnSpheres;
import org.passerelle.people.People;
import org.passerelle.people.PersonIndex;
import org.passerelle.people.Spheres;
import org.passerelle.people.vcard.PersonCards;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.Events;
import org.passerelle.platform.Settings;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.OwnPeers;
import org.passerelle.platform.secrets.Secrets;
import org.passerelle.platform.sql.Databases;
import org.passerelle.platform.sql.Store;
import org.passerelle.ties.Cadences;
import org.passerelle.ties.Explanations;
import org.passerelle.ties.Ties;
import org.passerelle.today.Promises;

/// What everything else rests on.
public abstract sealed class Groundwork permits Passerelle {

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
    public final OwnIdentities ownIdentities = new OwnIdentities(store, settings);
    public final Secrets secrets;
    public final OwnPeers ownPeers = new OwnPeers(settings);
    public final Door door = new Door(ownPeers);

    Groundwork(DataFolder folder, @Nullable String database, Clock clock, List<String> apart) {
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
        this.secrets = new Secrets(folder);
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
}
