package org.passerelle.insight.plan;

import static java.lang.Double.NEGATIVE_INFINITY;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The most that menus can gain in each exact number of cells: a multiple-choice knapsack, by dynamic programming over
/// menus and cells (Kellerer, Pferschy & Pisinger 2004). Cost: actions × cells, and a byte for each menu and cell.
final class Knapsack {

    private final List<Menu> menus;
    private final int width;
    private final double[] gains;
    private final byte[] choices;

    Knapsack(List<Menu> menus, int room) {
        this.menus = menus;
        this.width = room + 1;
        this.gains = new double[width];
        this.choices = new byte[menus.size() * width];
        Arrays.fill(gains, 1, width, NEGATIVE_INFINITY);
        for (var menu = 0; menu < menus.size(); menu++) {
            add(menus.get(menu), menu * width);
        }
    }

    /// From the most cells to the fewest, so that what is read has not seen this menu yet: actions take a cell or more.
    private void add(Menu menu, int row) {
        var count = menu.actions().size();
        var cells = IntStream.range(0, count)
                .map(action -> menu.fits(action) ? menu.actions().get(action).cells() : width)
                .toArray();
        var added = menu.actions().stream().mapToDouble(Action::gain).toArray();
        for (var room = width - 1; room >= 0; room--) {
            var best = menu.owed() ? NEGATIVE_INFINITY : gains[room];
            var choice = Menu.NONE;
            for (var action = 0; action < count; action++) {
                if (cells[action] <= room && gains[room - cells[action]] + added[action] > best) {
                    best = gains[room - cells[action]] + added[action];
                    choice = action;
                }
            }
            gains[room] = best;
            choices[row + room] = (byte) choice;
        }
    }

    /// One element per number of cells, from 0 to the room: the gain, or −∞ where nothing takes exactly that.
    double[] gains() {
        return gains;
    }

    /// An action per menu, or {@link Menu#NONE}: what gains {@link #gains} in exactly so many cells.
    int[] actions(int cells) {
        var actions = new int[menus.size()];
        var left = cells;
        for (var menu = menus.size() - 1; menu >= 0; menu--) {
            actions[menu] = choices[menu * width + left];
            if (actions[menu] != Menu.NONE) {
                left -= menus.get(menu).actions().get(actions[menu]).cells();
            }
        }
        return actions;
    }
}
