package org.passerelle;

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

/// What people do for one another: introductions, referrals and thanks, and the links they follow.
public final class FavourParts {

    public final Introductions introductions;
    public final Referrals referrals;
    public final Thanks thanks;
    public final Reciprocity reciprocity;
    public final Circles circles;
    public final ObservedLinks observedLinks;
    public final Paths paths;
    public final WithinReach withinReach;
    public final Seats seats;
    public final Pairs pairs;
    public final Concerned concerned;

    FavourParts(Groundwork on) {
        this.introductions = new Introductions(on.store, on.almanac, on.journal);
        this.referrals = new Referrals(on.store, on.almanac, on.journal);
        this.thanks = new Thanks(on.almanac, introductions, referrals);
        this.reciprocity = new Reciprocity(introductions, referrals);
        this.circles = new Circles(on.store, on.journal);
        this.observedLinks = new ObservedLinks(on.store, on.almanac, on.ties, circles);
        this.paths = new Paths(on.store, on.almanac, observedLinks, on.network);
        this.withinReach = new WithinReach(on.store, on.almanac, observedLinks, on.network);
        this.seats = new Seats(on.store);
        this.concerned = new Concerned(on.store, on.almanac);
        this.pairs = new Pairs(on.store, on.almanac, on.journal);
    }
}
