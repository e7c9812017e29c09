package org.passerelle.insight.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A choice from each menu.
final class Picks {

    private final List<Menu> menus;
    private final int[] actions;

    /// @param actions an index per menu, or {@link Menu#NONE}
    Picks(List<Menu> menus, int[] actions) {
        this.menus = menus;
        this.actions = actions;
    }

    int action(int menu) {
        return actions[menu];
    }

    boolean has(int menu) {
        return actions[menu] != Menu.NONE;
    }

    IntStream chosen() {
        return IntStream.range(0, actions.length).filter(this::has);
    }

    List<Integer> actions() {
        return Arrays.stream(actions).boxed().toList();
    }

    int cells() {
        return chosen().map(this::cells).sum();
    }

    int cellsOf(int group) {
        return chosen().filter(menu -> menus.get(menu).group() == group).map(this::cells).sum();
    }

    double gain() {
        return chosen().mapToDouble(menu -> chosen(menu).gain()).sum();
    }

    private int cells(int menu) {
        return chosen(menu).cells();
    }

    private Action chosen(int menu) {
        return menus.get(menu).actions().get(actions[menu]);
    }
}
