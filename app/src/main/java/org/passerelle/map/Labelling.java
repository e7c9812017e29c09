package org.passerelle.map;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.map.Spot.Label;

/// Finds for each name a side where it covers nothing: the inner rings first. A name that covers something wherever it
/// stands is shown only once one looks closer.
final class Labelling {

    private static final double CHARACTER = 5.3;
    private static final double HEIGHT = 11;
    private static final double CLEAR = 2.5;
    private static final double EDGE = 330;
    private static final double CENTRE = 20;
    private static final double[] RING_NAMES = {-74, -126, -207};

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Box> taken = new ArrayList<>();

    Labelling(List<Seat> seats) {
        taken.add(new Box(-CENTRE, -CENTRE / 2, CENTRE, CENTRE / 2));
        for (double name : RING_NAMES) taken.add(new Box(-CENTRE, name - HEIGHT, CENTRE, name + 2));
        for (var seat : seats) {
            double size = Spot.size(seat.ring()) + 1;
            taken.add(new Box(seat.at().x() - size, seat.at().y() - size, seat.at().x() + size, seat.at().y() + size));
        }
    }

    Label place(Seat seat, String name) {
        double width = name.length() * CHARACTER;
        double beside = Spot.size(seat.ring()) + CLEAR;
        double x = seat.at().x();
        double y = seat.at().y();
        var right = new Label(x + beside, y + HEIGHT * .32, "start", true);
        var left = new Label(x - beside, y + HEIGHT * .32, "end", true);
        var below = new Label(x, y + beside + HEIGHT * .75, "middle", true);
        var above = new Label(x, y - beside - 1, "middle", true);
        for (var label : x < 0 ? List.of(left, below, above, right) : List.of(right, below, above, left)) {
            var box = box(label, width);
            if (isInside(box) && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                return label;
            }
        }
        var shown = x < 0 ? left : right;
        return new Label(shown.x(), shown.y(), shown.anchor(), false);
    }

    private static Box box(Label label, double width) {
        double left = switch (label.anchor()) {
            case "start" -> label.x();
            case "end" -> label.x() - width;
            default -> label.x() - width / 2;
        };
        return new Box(left, label.y() - HEIGHT * .75, left + width, label.y() + HEIGHT * .25);
    }

    private static boolean isInside(Box box) {
        return box.left > -EDGE && box.right < EDGE && box.top > -EDGE && box.bottom < EDGE;
    }
}
