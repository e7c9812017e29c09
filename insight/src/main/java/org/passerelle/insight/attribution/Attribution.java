package org.passerelle.insight.attribution;

/// A way to share what was won among the channels that were seen on the way. All conserve the total: what they credit,
/// and what is unknown, is what was won.
public interface Attribution {

    /// Credits of all channels; 0 for one that was never touched. Journeys without touch credit nobody.
    Credit credit(Journeys journeys);
}
