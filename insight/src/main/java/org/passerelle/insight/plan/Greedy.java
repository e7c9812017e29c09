package org.passerelle.insight.plan;

import static java.lang.Math.min;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The plain way of choosing: what is owed, then what pays most per minute and still fits, first within the time
/// reserved for each group, then within all the rest.
final class Greedy {

    private record Offer(int menu, int action, int group, int cells, double gain) {

        double gainPerCell() {
            return gain / cells;
        }
    }

    private final List<Menu> menus;
    private final int[] actions;
    private final int[] used;
    private final int[] held;
    private int left;

    /// @param room cells, at least what is owed
    /// @param reserved cells asked for each group, what it is owed included; granted in this order while there are any
    Greedy(List<Menu> menus, int room, int[] reserved) {
        this.menus = menus;
        this.actions = new int[menus.size()];
        this.used = new int[reserved.length];
        this.left = room;
        Arrays.fill(actions, Menu.NONE);
        takeOwed();
        var offers = offersPayingMostFirst();
        var unreserved = left;
        for (var group = 0; group < reserved.length; group++) {
            var granted = Math.clamp(reserved[group] - used[group], 0, unreserved);
            unreserved -= granted;
            take(offers, group, granted);
        }
        held = used.clone();
        offers.forEach(offer -> take(offer, left));
    }

    private void takeOwed() {
        for (var menu = 0; menu < menus.size(); menu++) {
            if (menus.get(menu).owed()) {
                var shortest = menus.get(menu).shortest();
                var action = menus.get(menu).actions().get(shortest);
                take(new Offer(menu, shortest, menus.get(menu).group(), action.cells(), action.gain()), left);
            }
        }
    }

    private List<Offer> offersPayingMostFirst() {
        var offers = new ArrayList<Offer>();
        for (var i = 0; i < menus.size(); i++) {
            var menu = menus.get(i);
            for (var j = 0; j < menu.actions().size() && !menu.owed(); j++) {
                var action = menu.actions().get(j);
                if (action.gain() > 0 && menu.fits(j)) {
                    offers.add(new Offer(i, j, menu.group(), action.cells(), action.gain()));
                }
            }
        }
        offers.sort(comparingDouble(Offer::gainPerCell).reversed());
        return offers;
    }

    private void take(List<Offer> offers, int group, int granted) {
        var end = left - granted;
        for (var offer : offers) {
            if (offer.group() == group) {
                take(offer, left - end);
            }
        }
    }

    private void take(Offer offer, int room) {
        if (actions[offer.menu()] == Menu.NONE && offer.cells() <= min(room, left)) {
            actions[offer.menu()] = offer.action();
            used[offer.group()] += offer.cells();
            left -= offer.cells();
        }
    }

    /// The cells each group is sure of: what it is owed, and what fills its reserve.
    int[] held() {
        return held;
    }

    Picks picks() {
        return new Picks(menus, actions);
    }
}
