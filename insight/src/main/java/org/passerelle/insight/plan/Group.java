package org.passerelle.insight.plan;

import org.passerelle.insight.Layer;

/// Those who share a part of the week, in the order in which their parts are granted when time is short.
public enum Group {
    /// New people and dormant ties, whatever their layer.
    NEW_OR_DORMANT,
    FIVE,
    FIFTEEN,
    FIFTY,
    HUNDRED_FIFTY,
    BEYOND;

    /// The group of a tie that is kept.
    public static Group of(Layer layer) {
        return switch (layer) {
            case FIVE -> FIVE;
            case FIFTEEN -> FIFTEEN;
            case FIFTY -> FIFTY;
            case HUNDRED_FIFTY -> HUNDRED_FIFTY;
            case BEYOND -> BEYOND;
        };
    }
}
