package org.passerelle.map;

/// Where someone sits.
///
/// @param circleId that of the sector, 0 for the sector of those in no circle of their own there
/// @param place its number on the ring
public record Seat(int personId, int ring, int circleId, int place) {

    public Place at() {
        return Place.on(ring).get(place);
    }
}
