package org.passerelle.insight.plan;

import static java.lang.Math.max;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Plans one {@link Week}: the numbers that judge every plan of it, then one plan.
final class Planning {

    private static final int GROUPS = Group.values().length;

    private final Week week;
    private final List<Candidate> open;
    private final List<Menu> menus;
    private final int room;
    private final int[] reserved;
    private final Greedy greedy;
    private final Motives motives;

    Planning(Week week) {
        this.week = week;
        this.open = week.open();
        var longest = week.longestCells();
        this.menus = open.stream().map(candidate -> candidate.menu(longest)).toList();
        this.room = max(week.freeCells(), menus.stream().mapToInt(Menu::owedCells).sum());
        this.reserved = week.shares().cells(week.budgetMinutes());
        this.greedy = new Greedy(menus, room, reserved);
        this.motives = new Motives(open, menus);
    }

    WeekPlan best() {
        var blend = new Blend(menus, GROUPS, room);
        var best = blend.best(greedy.held());
        var free = blend.best(new int[GROUPS]);
        var shared = best.chosen().filter(i -> !free.has(i)).boxed().collect(toSet());
        return plan(best, new ArrayList<>(Collections.nCopies(open.size(), null)), shared);
    }

    WeekPlan weigh(List<Choice> choices) {
        var places = new HashMap<Long, Integer>();
        IntStream.range(0, open.size()).forEach(i -> places.put(open.get(i).person(), i));
        var actions = new int[open.size()];
        Arrays.fill(actions, Menu.NONE);
        var wished = new ArrayList<@Nullable DayOfWeek>(Collections.nCopies(open.size(), null));
        for (var choice : choices) {
            var place = places.remove(choice.person());
            if (place == null || !open.get(place).has(choice.action())) {
                throw new IllegalArgumentException(
                        "%d cannot be reached so this week: chosen twice, engaged, no candidate, or without action %d."
                                .formatted(choice.person(), choice.action()));
            }
            actions[place] = choice.action();
            wished.set(place, choice.day());
        }
        return plan(new Picks(menus, actions), wished, Set.of());
    }

    /// @param wished a day for each who may be reached, or null
    /// @param shared whom only the share of their group brings in
    private WeekPlan plan(Picks picks, List<@Nullable DayOfWeek> wished, Set<Integer> shared) {
        var chosen = picks.chosen().boxed().toList();
        var days = new Days(week.freeCellsByDay())
                .place(chosen.stream()
                        .map(i -> new Days.Task(
                                menus.get(i).actions().get(picks.action(i)).cells(),
                                open.get(i).promised(),
                                wished.get(i)))
                        .toList());
        var touches = new ArrayList<Touch>();
        for (var i = 0; i < chosen.size(); i++) {
            int place = chosen.get(i);
            var action = picks.action(place);
            var heldMinutes = shared.contains(place) ? heldMinutes(open.get(place).group()) : 0;
            touches.add(new Touch(
                    open.get(place), action, days.get(i), motives.of(place, action, heldMinutes)));
        }
        var relaxation = new Relaxation(menus, GROUPS, room);
        return new WeekPlan(
                List.copyOf(touches),
                week.freeCells() * Action.CELL_MINUTES,
                greedy.picks().gain(),
                relaxation.bound(greedy.held()),
                freeBound(),
                times(picks),
                forgotten(picks));
    }

    private double freeBound() {
        var unowed = menus.stream().map(menu -> new Menu(0, false, room, menu.actions())).toList();
        return new Relaxation(unowed, 1, room).bound(new int[1]);
    }

    private List<GroupTime> times(Picks picks) {
        return Arrays.stream(Group.values())
                .map(group -> new GroupTime(
                        group,
                        reserved[group.ordinal()] * Action.CELL_MINUTES,
                        heldMinutes(group),
                        picks.cellsOf(group.ordinal()) * Action.CELL_MINUTES))
                .toList();
    }

    private int heldMinutes(Group group) {
        return greedy.held()[group.ordinal()] * Action.CELL_MINUTES;
    }

    private List<Long> forgotten(Picks picks) {
        return IntStream.range(0, open.size())
                .filter(i -> open.get(i).promised() && !picks.has(i))
                .mapToObj(i -> open.get(i).person())
                .toList();
    }
}
