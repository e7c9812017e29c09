package org.passerelle.exports.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Exchange;
import org.passerelle.exchanges.Timelines;
import org.passerelle.exports.PersonFile;
import org.passerelle.exports.PersonFile.Held;
import org.passerelle.people.Drafts;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.people.Statement;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;
import tools.jackson.databind.json.JsonMapper;

/// All that is held on someone, in their own language, to read, print or send them; and as JSON.
public final class FilePage {

    /// One row, in words.
    public record Line(@Nullable LocalDate day, String words) {}

    public record Section(String title, List<Line> lines) {}

    /// @param words of the person's language
    public record Model(Person person, Words words, LocalDate today, List<Exchange> exchanges, List<Section> sections) {}

    private static final int EXCHANGES_AT_ONCE = 500;
    private static final int MILLIS_DIGITS = 9;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Told above, each in its own way.
    private static final Set<String> TOLD = Set.of("person", "identity", "role", "sphere_member", "tag", "participant", "exchange");

    /// Rows of these say what a file said, and what became of it.
    private static final Set<String> STATING = Set.of("statement", "news_item");

    private static final Set<String> STATED = Set.of("value", "against", "was", "became");

    /// Words of the program, not of people.
    private static final Set<String> CODES = Set.of(
            "kind", "state", "rule", "reason", "facts", "owed", "part", "card_key", "way", "deed", "deeds", "claim", "spells", "aspect",
            "field", "source_key", "what", "word", "log", "hash", "outcome", "follow_up", "outcome_kind", "html", "identity");

    private final PersonFile file;
    private final People people;
    private final Timelines timelines;
    private final Drafts drafts;
    private final Almanac almanac;
    private final Pages pages;

    public FilePage(PersonFile file, People people, Timelines timelines, Drafts drafts, Almanac almanac, Pages pages) {
        this.file = file;
        this.people = people;
        this.timelines = timelines;
        this.drafts = drafts;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        var person = person(context);
        var words = drafts.words(person);
        var sections = file.of(person.id()).stream()
                .filter(held -> !TOLD.contains(held.table()))
                .map(held -> section(held, words))
                .toList();
        pages.show(context, "exports/file", new Model(person, words, almanac.today(), exchanges(person.id()), sections));
    }

    public void json(Context context) {
        var person = person(context);
        var tables = file.of(person.id()).stream().collect(Collectors.toMap(Held::table, Held::rows, (one, _) -> one, LinkedHashMap::new));
        context.header("Content-Disposition", "attachment; filename=\"person-" + person.id() + ".json\"");
        context.contentType("application/json").result(JSON.writeValueAsBytes(tables));
    }

    private Person person(Context context) {
        return people.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }

    private List<Exchange> exchanges(int person) {
        var all = new ArrayList<Exchange>();
        Timelines.@Nullable Place after = null;
        do {
            var page = timelines.of(person, after, EXCHANGES_AT_ONCE);
            all.addAll(page.exchanges());
            after = page.next();
        } while (after != null);
        return all;
    }

    private Section section(Held held, Words words) {
        var lines = held.rows().stream().map(row -> line(held.table(), row, words)).distinct().toList();
        var key = "exports.table." + held.table();
        return new Section(words.knows(key) ? words.say(key) : held.table(), lines);
    }

    /// The first date of a row, and what is written in it.
    private Line line(String table, Map<String, @Nullable Object> row, Words words) {
        var texts = row.entrySet().stream()
                .filter(cell -> cell.getValue() instanceof String text && isTold(cell.getKey(), text))
                .map(cell -> STATING.contains(table) && STATED.contains(cell.getKey())
                        ? stated(row, (String) cell.getValue())
                        : told(cell.getKey(), (String) cell.getValue(), words))
                .distinct()
                .collect(Collectors.joining(" · "));
        var day = row.entrySet().stream()
                .filter(cell -> cell.getValue() instanceof Long && isDate(cell.getKey()))
                .map(cell -> day((Long) Objects.requireNonNull(cell.getValue())))
                .findFirst()
                .orElse(null);
        return new Line(day, texts);
    }

    /// Rows kept as JSON are told by the JSON file.
    private static boolean isTold(String column, String text) {
        return !text.isBlank() && !CODES.contains(column) && !text.startsWith("{") && !text.startsWith("[");
    }

    private static String told(String column, String text, Words words) {
        var format = "format." + text;
        return column.equals("source") && words.knows(format) ? words.say(format) : text.replace('\n', ' ').strip();
    }

    private static String stated(Map<String, @Nullable Object> row, String value) {
        var what = Objects.toString(row.get("what"), "");
        return what.isEmpty() ? value : new Statement(Statement.What.of(what), value).shown();
    }

    private static boolean isDate(String column) {
        return column.equals("at") || column.equals("day") || column.endsWith("_at") || column.endsWith("_day");
    }

    private LocalDate day(long value) {
        return Long.toString(Math.abs(value)).length() < MILLIS_DIGITS
                ? LocalDate.ofEpochDay(value)
                : Instant.ofEpochMilli(value).atZone(almanac.zone()).toLocalDate();
    }
}
