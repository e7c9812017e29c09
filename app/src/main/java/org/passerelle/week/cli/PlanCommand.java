package org.passerelle.week.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.week.IsoWeek;
import org.passerelle.week.Plan;
import org.passerelle.week.Planned;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// A week's plan: the one there is, else a new one. With `--as-of`, one made apart.
@Command(name = "plan")
public final class PlanCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--week", paramLabel = "WEEK", descriptionKey = "passerelle.plan.week")
    @Nullable String week;

    @Override
    public Integer call() {
        var main = Objects.requireNonNull(this.main);
        var words = main.options.words();
        try (var passerelle = main.open()) {
            passerelle.within(() -> {
                passerelle.ties.refresh();
                var plan = plan(passerelle);
                var today = passerelle.almanac.today();
                if (main.options.json) System.out.println(JsonLine.of(json(plan, words, today)));
                else print(plan, words, today);
                return true;
            });
        }
        return 0;
    }

    private Plan plan(Passerelle passerelle) {
        var asked = week == null ? passerelle.day.planner.current() : IsoWeek.parse(week);
        if (!passerelle.day.plans.has(asked)) passerelle.day.planner.plan(asked);
        return passerelle.day.plans.find(asked).orElseThrow();
    }

    private static Map<String, @Nullable Object> json(Plan plan, Words words, LocalDate today) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("week", plan.week().toString());
        answer.put("budgetMinutes", plan.budget().minutes());
        answer.put("plannedMinutes", plan.minutes());
        answer.put("value", plan.measure().value());
        answer.put("bound", plan.measure().bound());
        answer.put("ratio", plan.ratio());
        answer.put("actions", plan.rows().stream().map(row -> json(row, words, today)).toList());
        return answer;
    }

    private static Map<String, @Nullable Object> json(Planned row, Words words, LocalDate today) {
        var action = new LinkedHashMap<String, @Nullable Object>();
        var day = row.day();
        action.put("day", day == null ? null : day.toString());
        var person = new LinkedHashMap<String, @Nullable Object>();
        person.put("id", row.person().id());
        person.put("name", row.person().name());
        action.put("person", person);
        action.put("kind", row.deed().word());
        action.put("minutes", row.minutes());
        action.put("reason", row.why(words, today).plain());
        action.put("promise", row.promiseId() != null);
        action.put("state", row.state().word());
        return action;
    }

    private static void print(Plan plan, Words words, LocalDate today) {
        var dates = words.dates();
        System.out.println(plan.week().named(words));
        System.out.println(words.say("week.time", words.dates().minutes(plan.minutes()), words.dates().minutes(plan.budget().minutes())));
        if (plan.rows().isEmpty()) System.out.println(words.say("week.nobody"));
        else System.out.println(words.say("week.ratio.plain", words.percent(plan.ratio())));
        var days = new ArrayList<@Nullable LocalDate>(plan.week().days());
        days.add(null);
        for (var day : days) print(plan.on(day), day == null ? words.say("week.no.day") : dates.weekday(day), words, today);
    }

    private static void print(List<Planned> rows, String title, Words words, LocalDate today) {
        if (rows.isEmpty()) return;
        System.out.printf("%n%s%n", title);
        for (var row : rows)
            System.out.printf(
                    "  %s: %s, %s%s%n    %s%n",
                    row.person().name(),
                    words.say("week.deed." + row.deed().word()),
                    words.dates().minutes(row.minutes()),
                    row.isOpen() ? "" : " (" + words.say("week.state." + row.state().word()) + ")",
                    row.why(words, today).plain());
    }
}
