package org.passerelle.insight.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the {@link Motive}s of touches.
final class Motives {

    private static final int CELLS_PER_HOUR = 60 / Action.CELL_MINUTES;

    private final List<Candidate> candidates;
    private final List<Menu> menus;
    private final double[] bestPerHour;

    Motives(List<Candidate> candidates, List<Menu> menus) {
        this.candidates = candidates;
        this.menus = menus;
        this.bestPerHour = menus.stream().mapToDouble(Motives::bestPerHour).toArray();
    }

    /// @param heldMinutes for their group, where only that brings them in; else 0
    List<Motive> of(int place, int action, int heldMinutes) {
        var candidate = candidates.get(place);
        var motives = new ArrayList<Motive>();
        if (candidate.promised()) {
            motives.add(new Motive.Promised());
        }
        if (heldMinutes > 0) {
            motives.add(new Motive.HoldsShare(candidate.group(), heldMinutes));
        }
        motives.add(switch (candidate.kind()) {
            case KEPT -> new Motive.Stale(candidate.weeks(), candidate.worth());
            case NEW -> new Motive.New(candidate.weeks());
            case DORMANT -> new Motive.Dormant(candidate.weeks());
        });
        var gain = candidate.actions().get(action).gain();
        if (gain > 0) {
            motives.add(new Motive.Gains(gain));
        }
        motives.add(pays(place, gainPerHour(menus.get(place).actions().get(action))));
        return List.copyOf(motives);
    }

    private Motive.Pays pays(int place, double gainPerHour) {
        var higher = IntStream.range(0, bestPerHour.length)
                .filter(other -> other != place && bestPerHour[other] > gainPerHour)
                .count();
        return new Motive.Pays(gainPerHour, 1 + (int) higher, bestPerHour.length);
    }

    private static double bestPerHour(Menu menu) {
        return menu.actions().stream().mapToDouble(Motives::gainPerHour).max().orElse(0);
    }

    private static double gainPerHour(Action action) {
        return action.gain() * CELLS_PER_HOUR / action.cells();
    }
}
