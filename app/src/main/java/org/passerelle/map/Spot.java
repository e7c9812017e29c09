package org.passerelle.map;

import java.util.List;
import org.passerelle.network.Line;

/// A person drawn on the map.
///
/// @param label the name as it fits there
/// @param name where the label stands, or null where it fits only once one looks closer
/// @param linked the people of the map they were observed with
public record Spot(Line line, Seat seat, Sector sector, String label, Label name, List<Integer> linked) {

    private static final double[] SIZES = {9, 8, 6.4, 5.2};
    private static final double[] STRENGTHS = {.25, 1, 2.5};
    private static final double GAP = 2;
    private static final double STEM = 9;

    /// @param anchor `start`, `middle` or `end`
    /// @param fits whether it stands clear of everything else
    public record Label(double x, double y, String anchor, boolean fits) {

        public String left() {
            return number(x);
        }

        public String top() {
            return number(y);
        }
    }

    static double size(int ring) {
        return SIZES[ring];
    }

    public int id() {
        return line.id();
    }

    public String x() {
        return number(seat.at().x());
    }

    public String y() {
        return number(seat.at().y());
    }

    public String mark() {
        return Shape.of(sector).path(seat.at().x(), seat.at().y(), size(seat.ring()));
    }

    public boolean isHollow() {
        return sector.circleId() == Sector.OTHERS;
    }

    /// A stroke towards the centre: the tie.
    public String stem() {
        var outer = alongStem(seat, 0);
        var inner = alongStem(seat, 1);
        return "M%s %sL%s %s".formatted(number(outer.x()), number(outer.y()), number(inner.x()), number(inner.y()));
    }

    /// A point of the stroke, from 0 beside the mark to 1 towards the centre.
    static Place alongStem(Seat seat, double share) {
        return new Place(seat.at().angle(), seat.at().radius() - size(seat.ring()) - GAP - share * STEM);
    }

    /// 1, the thinnest, to 4.
    public int thickness() {
        int thickness = 1;
        for (double strength : STRENGTHS) if (line.tie().strength() >= strength) thickness++;
        return thickness;
    }

    /// « Mireille T. » of « Mireille Tremblay ».
    static String shorter(String name) {
        int space = name.lastIndexOf(' ');
        if (space < 0 || space + 1 >= name.length()) return name;
        return name.substring(0, name.indexOf(' ')) + " " + name.charAt(space + 1) + ".";
    }

    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : Double.toString(rounded);
    }
}
