package org.passerelle.results;

import java.util.Locale;
import org.passerelle.insight.attribution.Attribution;
import org.passerelle.insight.attribution.FirstTouch;
import org.passerelle.insight.attribution.LastTouch;
import org.passerelle.insight.attribution.Linear;
import org.passerelle.insight.attribution.MarkovRemoval;
import org.passerelle.insight.attribution.ObservedShapley;
import org.passerelle.insight.attribution.PositionBased;
import org.passerelle.insight.attribution.TimeDecay;

/// How mandates are credited to ways: by the first, unless one compares.
public enum Model {
    SHAPLEY(new ObservedShapley()),
    FIRST(new FirstTouch()),
    LAST(new LastTouch()),
    LINEAR(new Linear()),
    POSITION(new PositionBased()),
    DECAY(new TimeDecay()),
    MARKOV(new MarkovRemoval());

    final Attribution attribution;

    Model(Attribution attribution) {
        this.attribution = attribution;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
