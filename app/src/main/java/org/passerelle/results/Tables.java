package org.passerelle.results;

import static org.passerelle.results.Table.Kind.AMOUNT;
import static org.passerelle.results.Table.Kind.COUNT;
import static org.passerelle.results.Table.Kind.DECIMAL;
import static org.passerelle.results.Table.Kind.SHARE;
import static org.passerelle.results.Table.Kind.WORDS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.returns.Interval;
import org.passerelle.results.Table.Column;
import org.passerelle.results.Table.Row;

/// What a period brought back, as tables.
public final class Tables {

    private final Returns returns;

    public Tables(Returns returns) {
        this.returns = returns;
    }

    public List<Table> all() {
        return List.of(summary(), channels(), models(), activities(), objectives(), people(), said(), waits());
    }

    public Optional<Table> named(String name) {
        return all().stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /// The period, and the one before it where there is one.
    public Table summary() {
        var sums = Stream.of(returns.sum(), returns.before()).flatMap(Stream::ofNullable);
        return new Table(
                "summary",
                List.of(
                        new Column("from", WORDS),
                        new Column("to", WORDS),
                        new Column("mandates", COUNT),
                        new Column("margin", AMOUNT),
                        new Column("hours", DECIMAL),
                        new Column("perHour", AMOUNT),
                        new Column("low", AMOUNT),
                        new Column("high", AMOUNT)),
                sums.map(sum -> row(
                                sum.period().from(),
                                sum.period().to(),
                                sum.mandates(),
                                sum.margin(),
                                sum.hours(),
                                mean(sum.perHour()),
                                low(sum.perHour()),
                                high(sum.perHour())))
                        .toList());
    }

    public Table channels() {
        return new Table(
                "channels",
                List.of(
                        new Column("channel", WORDS),
                        new Column("share", SHARE),
                        new Column("low", SHARE),
                        new Column("high", SHARE),
                        new Column("kept", SHARE),
                        new Column("mandates", DECIMAL),
                        new Column("margin", AMOUNT),
                        new Column("hours", DECIMAL),
                        new Column("perHour", AMOUNT)),
                returns.origins().all().stream()
                        .map(origin -> row(
                                origin.way(),
                                origin.share(),
                                origin.standing().low(),
                                origin.standing().high(),
                                origin.standing().kept(),
                                origin.mandates(),
                                origin.margin(),
                                origin.hours(),
                                origin.meanPerHour()))
                        .toList());
    }

    /// Shares of each way under each model.
    public Table models() {
        var columns = new ArrayList<>(List.of(new Column("channel", WORDS)));
        for (var model : Model.values()) columns.add(new Column(model.word(), SHARE));
        return new Table(
                "models",
                columns,
                returns.origins().all().stream()
                        .map(origin -> {
                            var cells = new ArrayList<@Nullable Object>(List.of(origin.way()));
                            for (var model : Model.values()) cells.add(origin.models().get(model));
                            return new Row(cells);
                        })
                        .toList());
    }

    public Table activities() {
        return efforts("activities", new Column("activity", WORDS), returns.efforts());
    }

    public Table objectives() {
        return efforts("objectives", new Column("objective", WORDS), returns.objectives());
    }

    private static <T> Table efforts(String name, Column what, List<Effort<T>> efforts) {
        return new Table(
                name,
                List.of(what, new Column("hours", DECIMAL), new Column("margin", AMOUNT), new Column("perHour", AMOUNT)),
                efforts.stream()
                        .map(effort -> row(effort.what(), effort.hours(), effort.margin(), number(effort.perHour())))
                        .toList());
    }

    public Table people() {
        return new Table(
                "people",
                List.of(
                        new Column("person", WORDS),
                        new Column("share", SHARE),
                        new Column("mandates", DECIMAL),
                        new Column("margin", AMOUNT),
                        new Column("thanked", WORDS)),
                returns.givers().stream()
                        .map(giver -> row(
                                giver.person().name(),
                                giver.share(),
                                giver.mandates(),
                                giver.margin(),
                                giver.isThanked()))
                        .toList());
    }

    public Table said() {
        return new Table(
                "said",
                List.of(new Column("channel", WORDS), new Column("mandates", COUNT), new Column("words", WORDS)),
                returns.heard().stream()
                        .map(heard -> row(heard.way(), heard.mandates(), String.join(" · ", heard.words())))
                        .toList());
    }

    public Table waits() {
        return new Table(
                "waits",
                List.of(
                        new Column("months", DECIMAL),
                        new Column("atRisk", COUNT),
                        new Column("won", COUNT),
                        new Column("waiting", SHARE),
                        new Column("standardError", SHARE)),
                returns.waits().curve().steps().stream()
                        .map(step -> row(step.months(), step.atRisk(), step.won(), step.waiting(), step.standardError()))
                        .toList());
    }

    private static Row row(@Nullable Object... cells) {
        return new Row(Arrays.asList(cells));
    }

    private static @Nullable Double mean(@Nullable Interval interval) {
        return interval == null ? null : (Double) interval.mean();
    }

    private static @Nullable Double low(@Nullable Interval interval) {
        return interval == null ? null : (Double) interval.low();
    }

    private static @Nullable Double high(@Nullable Interval interval) {
        return interval == null ? null : (Double) interval.high();
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
