package org.passerelle;

import org.passerelle.channels.Channels;
import org.passerelle.channels.networks.Networks;
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

/// What is published, where, and what comes back of it; the press review beside it.
public final class PublishingParts {

    public final Channels channels;
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
    public final Sequels sequels;
    public final FeedbackErrands feedbackErrands;
    public final Manners manners;
    public final Feeds feeds;
    public final Clippings clippings;
    public final Discovery discovery;
    public final Paperboy paperboy;
    public final Subscriptions subscriptions;

    PublishingParts(Groundwork on) {
        this.sequels = new Sequels(on.store);
        this.feeds = new Feeds(on.store, on.almanac, on.journal);
        this.channels = new Channels(on.store, on.almanac, on.journal, on.secrets, Networks.all(on.door, on.clock));
        this.publications = new Publications(on.store, on.almanac);
        this.queue = new Queue(on.store, on.almanac, on.journal);
        this.standstills = new Standstills(on.store, on.almanac);
        this.approvals = new Approvals(on.store, on.almanac, on.settings);
        this.repetitions = new Repetitions(on.store, on.almanac);
        this.slots = new Slots(on.store, on.almanac);
        this.places = new Places(on.almanac, channels, slots);
        this.images = new Images(on.store);
        this.previews = new Previews(on.store, on.almanac, new Glance(on.door));
        this.posts = new Posts(publications, images, previews, new Handles(on.store), on.settings);
        this.postman = new Postman(on.almanac, channels, queue, posts, standstills, repetitions, approvals);
        this.bell = new Bell(on.store, postman);
        this.respondents = new Respondents(on.store);
        this.answers = new Answers(on.store);
        this.measures = new Measures(on.store, on.almanac);
        this.decisions = new Decisions(on.store, on.events, on.journal, on.edits, on.people, on.exchanges);
        this.listener = new Listener(on.store, on.almanac, on.events, channels, on.ownIdentities, on.exchanges, measures);
        this.manners = new Manners(on.store, on.people, new OwnPosts(on.store));
        this.clippings = new Clippings(on.store, on.almanac);
        this.discovery = new Discovery(on.door, on.clock);
        this.paperboy = new Paperboy(on.store, on.almanac, on.door, feeds, clippings);
        this.subscriptions = new Subscriptions(discovery, feeds, paperboy);
        this.echoes = new Echoes(on.store, on.almanac, answers, measures);
        this.feedbackErrands = new FeedbackErrands(on.store, on.almanac, on.journal);
    }
}
