package org.passerelle.map;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.map.Spot.Label;

/// Finds for each name a side where it covers nothing, or a stroke at most: the inner rings first. A name that covers
/// more wherever it stands is shown only once one looks closer.
final class Labelling {

    private static final double CHARACTER = 5.3;
    private static final double HEIGHT = 11;
    private static final double CLEAR = 2.5;
    /// Names stay within: sectors have theirs beyond.
    private static final double EDGE = 322;
    private static final double CENTRE = 20;
    private static final double[] RING_NAMES = {-74, -126, -207, -308};
    private static final double STEM_POINTS = 3;

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Box> taken = new ArrayList<>();
    private final List<Box> strokes = new ArrayList<>();

    Labelling(List<Seat> seats) {
        taken.add(new Box(-CENTRE, -CENTRE / 2, CENTRE, CENTRE / 2));
        for (double name : RING_NAMES) taken.add(new Box(-CENTRE, name - HEIGHT, CENTRE, name + 2));
        for (var seat : seats) {
            taken.add(around(seat.at(), Spot.size(seat.ring()) + 1));
            for (int point = 0; point <= STEM_POINTS; point++)
                strokes.add(around(Spot.alongStem(seat, point / STEM_POINTS), 1));
        }
    }

    private static Box around(Place at, double by) {
        return new Box(at.x() - by, at.y() - by, at.x() + by, at.y() + by);
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
        var sides = x < 0 ? List.of(left, below, above, right) : List.of(right, below, above, left);
        var clear = sides.stream().filter(label -> isClear(box(label, width))).toList();
        var chosen = clear.stream().filter(label -> crossesNothing(box(label, width))).findFirst().or(() -> clear.stream().findFirst());
        if (chosen.isPresent()) {
            taken.add(box(chosen.get(), width));
            return chosen.get();
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

    private boolean isClear(Box box) {
        return isInside(box) && taken.stream().noneMatch(box::meets);
    }

    private boolean crossesNothing(Box box) {
        return strokes.stream().noneMatch(box::meets);
    }

    private static boolean isInside(Box box) {
        return Math.hypot(Math.max(-box.left, box.right), Math.max(-box.top, box.bottom)) < EDGE;
    }
}
