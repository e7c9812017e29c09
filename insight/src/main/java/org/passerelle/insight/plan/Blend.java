package org.passerelle.insight.plan;

import static java.lang.Double.NEGATIVE_INFINITY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The best choice from menus of several groups, each group taking at least so much time: one {@link Knapsack} a group,
/// then a (max, +) convolution of their gains. Exact. Cost: that of the knapsacks, and groups × cells².
final class Blend {

    private final List<Menu> menus;
    private final int room;
    private final List<int[]> members = new ArrayList<>();
    private final List<Knapsack> knapsacks = new ArrayList<>();

    Blend(List<Menu> menus, int groups, int room) {
        this.menus = menus;
        this.room = room;
        for (var group = 0; group < groups; group++) {
            var wanted = group;
            var members = IntStream.range(0, menus.size()).filter(i -> menus.get(i).group() == wanted).toArray();
            this.members.add(members);
            knapsacks.add(new Knapsack(Arrays.stream(members).mapToObj(menus::get).toList(), room));
        }
    }

    /// What gains most within the room, of equals the shortest.
    ///
    /// @param least the cells each group takes at least; some choice must be able to
    Picks best(int[] least) {
        var splits = new ArrayList<int[]>();
        var gains = new double[room + 1];
        Arrays.fill(gains, 1, room + 1, NEGATIVE_INFINITY);
        for (var group = 0; group < least.length; group++) {
            var split = new int[room + 1];
            gains = convolve(gains, knapsacks.get(group).gains(), least[group], split);
            splits.add(split);
        }
        return picks(firstHighest(gains), splits);
    }

    private double[] convolve(double[] before, double[] added, int least, int[] split) {
        var gains = new double[room + 1];
        Arrays.fill(gains, NEGATIVE_INFINITY);
        for (var cells = least; cells <= room; cells++) {
            for (var own = least; own <= cells; own++) {
                var gain = before[cells - own] + added[own];
                if (gain > gains[cells]) {
                    gains[cells] = gain;
                    split[cells] = own;
                }
            }
        }
        return gains;
    }

    private int firstHighest(double[] gains) {
        var highest = 0;
        for (var cells = 1; cells <= room; cells++) {
            if (gains[cells] > gains[highest]) {
                highest = cells;
            }
        }
        return highest;
    }

    private Picks picks(int cells, List<int[]> splits) {
        var picks = new int[menus.size()];
        var left = cells;
        for (var group = splits.size() - 1; group >= 0; group--) {
            var own = splits.get(group)[left];
            var actions = knapsacks.get(group).actions(own);
            for (var i = 0; i < actions.length; i++) {
                picks[members.get(group)[i]] = actions[i];
            }
            left -= own;
        }
        return new Picks(menus, picks);
    }
}
