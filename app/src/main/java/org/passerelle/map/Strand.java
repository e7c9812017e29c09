package org.passerelle.map;

/// An observed link between two people of the map, drawn as a curve that bends towards the centre.
public record Strand(int one, int other, int facts, Place from, Place to) {

    private static final double BEND = .55;

    public String path() {
        double x = (from.x() + to.x()) / 2 * BEND;
        double y = (from.y() + to.y()) / 2 * BEND;
        return "M%s %sQ%s %s %s %s".formatted(
                Spot.number(from.x()), Spot.number(from.y()), Spot.number(x), Spot.number(y), Spot.number(to.x()), Spot.number(to.y()));
    }
}
