package org.passerelle.map;

import java.util.ArrayList;
import java.util.List;

/// A place to sit, in units of the picture from its centre.
///
/// @param angle in degrees clockwise from the top, 0 to 360
/// @param radius from the centre
public record Place(double angle, double radius) {

    /// Circles that hold the places of each ring: radius, and how many. Each ring has room for all its layer can hold.
    private static final List<List<int[]>> TRACKS = List.of(
            List.of(new int[] {46, 7}),
            List.of(new int[] {97, 16}),
            List.of(new int[] {147, 24}, new int[] {181, 30}),
            List.of(new int[] {226, 46}, new int[] {254, 52}, new int[] {282, 58}));
    private static final List<List<Place>> RINGS = TRACKS.stream().map(Place::along).toList();

    static final int RINGS_COUNT = TRACKS.size();

    /// Every place of a ring, 0 the innermost.
    static List<Place> on(int ring) {
        return RINGS.get(ring);
    }

    private static List<Place> along(List<int[]> tracks) {
        var places = new ArrayList<Place>();
        for (var track : tracks)
            for (int i = 0; i < track[1]; i++) places.add(new Place(360.0 * (i + .5) / track[1], track[0]));
        return List.copyOf(places);
    }

    public double x() {
        return radius * Math.sin(Math.toRadians(angle));
    }

    public double y() {
        return -radius * Math.cos(Math.toRadians(angle));
    }

    double distance(Place other) {
        return Math.hypot(x() - other.x(), y() - other.y());
    }
}
