package org.passerelle.exchanges.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Owed;
import org.passerelle.exchanges.capture.Captured;
import org.passerelle.exchanges.capture.Captured.Promise;
import org.passerelle.exchanges.capture.Entry;
import org.passerelle.exchanges.capture.Party;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// What was understood of a line, each part to be corrected before it is saved. All fields are as typed.
///
/// @param read the line all this was read from: where the line has changed since, it is read again
/// @param medium `meeting`, `call`…; `note` where there was no exchange
/// @param unsure the names of fields that were guessed
public record CaptureForm(
        String read,
        List<Who> who,
        String medium,
        String direction,
        String day,
        String time,
        String minutes,
        String note,
        List<Todo> todo,
        List<String> unsure) {

    static final String NEW = "new";

    /// Someone the line names.
    ///
    /// @param chosen the number of a person, `new` to add them, or empty until chosen
    public record Who(Party party, String chosen) {}

    /// @param due an ISO date
    /// @param owed `mine` or `theirs`
    public record Todo(String words, String due, boolean told, String owed) {}

    static CaptureForm of(String text, Captured captured) {
        var unsure = new ArrayList<String>();
        if (!captured.dayTold()) unsure.add("day");
        var medium = captured.medium();
        var time = captured.time();
        var duration = captured.duration();
        return new CaptureForm(
                text,
                captured.parties().stream().map(party -> new Who(party, choice(party))).toList(),
                medium == null ? "note" : word(medium),
                word(captured.direction()),
                captured.day().toString(),
                time == null ? "" : time.toString(),
                duration == null ? "" : Long.toString(duration.toMinutes()),
                captured.note(),
                captured.promises().stream().map(p -> new Todo(p.words(), p.due().toString(), p.dueTold(), p.owed().word())).toList(),
                unsure);
    }

    /// The form as it was corrected.
    ///
    /// @param captured the same line read again: who it may mean is never taken from the browser
    static CaptureForm typed(Context context, String text, Captured captured) {
        var who = new ArrayList<Who>();
        for (int i = 0; i < captured.parties().size(); i++)
            who.add(new Who(captured.parties().get(i), Pages.typed(context, "who-" + i)));
        var todo = new ArrayList<Todo>();
        var words = context.formParams("todo");
        var dues = context.formParams("due");
        var owed = context.formParams("owed");
        for (int i = 0; i < Math.min(words.size(), dues.size()); i++)
            todo.add(new Todo(words.get(i), dues.get(i), true, i < owed.size() ? owed.get(i) : Owed.MINE.word()));
        return new CaptureForm(
                text,
                who,
                Pages.typed(context, "medium"),
                Pages.typed(context, "direction"),
                Pages.typed(context, "day"),
                Pages.typed(context, "time"),
                Pages.typed(context, "minutes"),
                Pages.typed(context, "note"),
                todo,
                List.of());
    }

    public boolean isExchange() {
        return !medium.equals("note");
    }

    /// Everything settled; refused where someone is not, or a field makes no sense.
    Entry entry() {
        var people = new ArrayList<Integer>();
        var newcomers = new ArrayList<String>();
        for (var each : who) {
            if (each.chosen().equals(NEW)) newcomers.add(each.party().words());
            else if (each.party().candidates().stream().anyMatch(c -> Integer.toString(c.id()).equals(each.chosen())))
                people.add(Integer.valueOf(each.chosen()));
            else if (!each.chosen().equals("nobody")) throw new Refusal("capture.choose", each.party().words());
        }
        try {
            return new Entry(
                    people,
                    newcomers,
                    isExchange() ? Medium.valueOf(medium.toUpperCase(Locale.ROOT)) : null,
                    Direction.valueOf(direction.toUpperCase(Locale.ROOT)),
                    LocalDate.parse(day),
                    time.isEmpty() ? null : LocalTime.parse(time),
                    duration(),
                    note,
                    todo.stream()
                            .filter(each -> !each.words().isBlank())
                            .map(each -> new Promise(each.words(), LocalDate.parse(each.due()), true, Owed.of(each.owed())))
                            .toList());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refusal("capture.wrong");
        }
    }

    private @Nullable Duration duration() {
        int length = Pages.number(minutes);
        return length == 0 ? null : Duration.ofMinutes(length);
    }

    private static String choice(Party party) {
        if (!party.whole()) return NEW;
        var certain = party.certain();
        return certain == null ? "" : Integer.toString(certain.id());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
