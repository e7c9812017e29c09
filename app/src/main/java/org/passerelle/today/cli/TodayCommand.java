package org.passerelle.today.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.insight.Layer;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.today.Errand;
import org.passerelle.today.Reach;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// Whom to reach today, and why.
@Command(name = "today")
public final class TodayCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        var main = Objects.requireNonNull(this.main);
        var words = main.options.words();
        try (var passerelle = main.open()) {
            passerelle.within(() -> {
                passerelle.ties.refresh();
                var rows = passerelle.day.today.rows(words).stream().filter(row -> !row.done()).toList();
                var errands = passerelle.day.today.errands(words);
                var date = passerelle.almanac.today();
                if (main.options.json) System.out.println(JsonLine.of(json(date, rows, errands)));
                else print(words, date, rows, errands);
                return true;
            });
        }
        return 0;
    }

    private static Map<String, Object> json(LocalDate date, List<Reach> rows, List<Errand> errands) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("date", date.toString());
        answer.put("people", rows.stream().map(TodayCommand::json).toList());
        answer.put("errands", errands.stream().map(TodayCommand::json).toList());
        return answer;
    }

    private static Map<String, @Nullable Object> json(Reach row) {
        var layer = row.person().layer();
        var person = new LinkedHashMap<String, @Nullable Object>();
        person.put("id", row.person().id());
        person.put("name", row.person().name());
        person.put("reason", row.why().plain());
        person.put("layer", layer == Layer.BEYOND ? null : layer.size());
        person.put("objective", row.serves().isEmpty() ? null : row.serves());
        return person;
    }

    private static Map<String, Object> json(Errand errand) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", errand.person().id());
        object.put("name", errand.person().name());
        object.put("words", errand.words().plain());
        object.put("since", errand.since().toString());
        return object;
    }

    private static void print(Words words, LocalDate date, List<Reach> rows, List<Errand> errands) {
        System.out.println(words.dates().weekday(date));
        System.out.println(words.say("today.title", rows.size()));
        for (var row : rows) System.out.printf("%n%s%n  %s%n", row.person().name(), row.why().plain());
        if (!errands.isEmpty()) System.out.println();
        for (var errand : errands) System.out.println(errand.words().plain());
    }
}
