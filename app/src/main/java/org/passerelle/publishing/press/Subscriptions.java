package org.passerelle.publishing.press;

/// Begins to follow feeds.
public final class Subscriptions {

    private final Discovery discovery;
    private final Feeds feeds;
    private final Paperboy paperboy;

    public Subscriptions(Discovery discovery, Feeds feeds, Paperboy paperboy) {
        this.discovery = discovery;
        this.feeds = feeds;
        this.paperboy = paperboy;
    }

    /// Finds the feed of what was typed, follows it, and asks it at once. Refused where there is none.
    public Feed follow(String typed) {
        var found = discovery.find(typed);
        int id = feeds.follow(found.address(), found.paper().title(), found.paper().site());
        var feed = feeds.find(id).orElseThrow();
        paperboy.ask(feed);
        return feeds.find(id).orElse(feed);
    }
}
