package org.passerelle;

import java.util.List;
import java.util.stream.Stream;
import org.passerelle.gatherings.TalksGiven;
import org.passerelle.opportunities.Chains;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Rates;
import org.passerelle.opportunities.Stages;
import org.passerelle.opportunities.Touches;
import org.passerelle.opportunities.measures.MandatesWon;
import org.passerelle.opportunities.measures.MarginWon;
import org.passerelle.opportunities.measures.NewClients;
import org.passerelle.opportunities.measures.TownsWorked;
import org.passerelle.publishing.PublicationsOut;
import org.passerelle.results.Indicators;
import org.passerelle.results.Results;
import org.passerelle.story.Entries;
import org.passerelle.story.Story;
import org.passerelle.story.sources.Beginnings;
import org.passerelle.story.sources.Evenings;
import org.passerelle.story.sources.ObjectivesReached;
import org.passerelle.story.sources.Praise;
import org.passerelle.time.Proposals;
import org.passerelle.time.Timer;
import org.passerelle.time.Times;
import org.passerelle.time.Weeks;
import org.passerelle.time.sources.FromEvents;
import org.passerelle.time.sources.FromExchanges;
import org.passerelle.time.sources.FromPublications;
import org.passerelle.vision.Objectives;
import org.passerelle.vision.Reviews;
import org.passerelle.vision.Visions;
import org.passerelle.vision.measures.IntroductionsMade;
import org.passerelle.vision.measures.PeopleMet;
import org.passerelle.vision.measures.RealExchanges;
import org.passerelle.visits.Visits;

/// What it is for and what it brings back: the vision, objectives, opportunities, time, visits, results, the story.
public final class ReturnParts {

    public final Visions visions;
    public final Objectives objectives;
    public final Reviews reviews;
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

    ReturnParts(Groundwork on, FavourParts favours, EveningParts evenings, PublishingParts publishing) {
        this.visions = new Visions(on.store, on.journal);
        this.objectives = new Objectives(on.store, on.almanac, on.journal);
        this.reviews = new Reviews(on.store, on.almanac, on.settings, on.journal, objectives);
        this.stages = new Stages(on.store, on.journal);
        this.rates = new Rates(on.store, on.almanac, on.settings);
        this.opportunities = new Opportunities(on.store, on.almanac, on.journal, stages);
        this.touches = new Touches(on.store, on.almanac, favours.introductions, favours.referrals);
        this.chains = new Chains(favours.introductions, favours.referrals, on.almanac);
        this.times = new Times(on.store, on.almanac, on.journal);
        this.timer = new Timer(on.store, on.almanac, times);
        this.proposals = new Proposals(
                on.almanac,
                times,
                List.of(new FromExchanges(on.store), new FromPublications(on.store, on.almanac), new FromEvents(evenings.gatherings)));
        this.weeks = new Weeks(on.almanac);
        this.visits = new Visits(on.store, on.almanac, on.journal);
        var indicators = new Indicators(on.store, on.almanac, on.ties, favours.introductions);
        this.results =
                new Results(on.almanac, opportunities, touches, chains, rates, times, objectives, indicators);
        this.storyEntries = new Entries(on.store, on.almanac, on.journal);
        this.story = new Story(
                List.of(
                        new Beginnings(on.store, on.almanac, publishing.channels),
                        new Evenings(evenings.gatherings, evenings.harvests, on.almanac),
                        new org.passerelle.story.sources.Mandates(opportunities, touches),
                        new org.passerelle.story.sources.Favours(favours.introductions, favours.referrals),
                        new Praise(on.store),
                        new ObjectivesReached(objectives)),
                storyEntries);
        Stream.of(
                        new PeopleMet(on.store),
                        new RealExchanges(on.store),
                        new IntroductionsMade(on.store),
                        new TalksGiven(on.store),
                        new PublicationsOut(on.store, on.almanac),
                        new NewClients(opportunities, on.store),
                        new MandatesWon(opportunities, on.store),
                        new MarginWon(opportunities, on.store, rates),
                        new TownsWorked(opportunities, on.store))
                .forEach(objectives::count);
    }
}
