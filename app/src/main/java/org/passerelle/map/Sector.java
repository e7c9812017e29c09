package org.passerelle.map;

/// A part of the map, all its rings across, that a circle holds.
///
/// @param circleId 0 for those in no circle that has a sector
/// @param rank by size when sectors were laid out, from 0: its shape follows from it
/// @param begins in degrees clockwise from the top, 0 to 360
/// @param spans in degrees
public record Sector(int circleId, int rank, double begins, double spans) {

    static final int OTHERS = 0;
    private static final double MARGIN_DEGREES = 1.5;

    public double middle() {
        return begins + spans / 2;
    }

    public double ends() {
        return begins + spans;
    }

    boolean holds(Place place) {
        return place.angle() >= begins + MARGIN_DEGREES && place.angle() <= ends() - MARGIN_DEGREES;
    }

    /// How far a place is from its middle, in degrees around the centre.
    double away(Place place) {
        double degrees = Math.abs(place.angle() - middle());
        return Math.min(degrees, 360 - degrees);
    }
}
