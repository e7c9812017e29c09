package org.passerelle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.opportunities.Facts;
import org.passerelle.opportunities.Money;
import org.passerelle.opportunities.Said;
import org.passerelle.opportunities.Stage;
import org.passerelle.people.Named;
import org.passerelle.people.web.Who;
import org.passerelle.platform.Words;

/// The work in sight and the mandates of the invented network, one a line.
final class Mandates {

    private static final int CELLS = 10;

    private final Passerelle passerelle;
    private final Words words;

    Mandates(Passerelle passerelle, Words words) {
        this.passerelle = passerelle;
        this.words = words;
    }

    void remember() throws IOException {
        var file = "/demo/opportunities_" + words.language() + ".txt";
        try (var in = Objects.requireNonNull(Mandates.class.getResourceAsStream(file));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line : lines.lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList())
                remember(Arrays.copyOf(line.split("\\|", -1), CELLS));
        }
    }

    private void remember(@Nullable String[] cells) {
        var opportunities = passerelle.returns.opportunities;
        int id = opportunities.add(facts(cells)).id();
        var stage = passerelle.returns.stages.named(cell(cells, 3), words);
        var on = ago(cell(cells, 4));
        if (stage.outcome() == Stage.Outcome.LOST) opportunities.lose(id, on, cell(cells, 9));
        else if (!on.equals(ago(cell(cells, 2)))) opportunities.move(id, stage, on);
    }

    private Facts facts(@Nullable String[] cells) {
        var service = cell(cells, 8);
        return new Facts(
                cell(cells, 0),
                ago(cell(cells, 2)),
                cents(cell(cells, 5)),
                cents(cell(cells, 6)),
                passerelle.returns.rates.own(),
                !service.isEmpty(),
                service,
                "",
                null,
                null,
                Arrays.stream(cell(cells, 1).split(",")).flatMap(this::person).toList(),
                said(cell(cells, 7)));
    }

    private static List<Said> said(String cell) {
        return Arrays.stream(cell.split(";"))
                .filter(each -> !each.isBlank())
                .map(each -> each.split(":", 2))
                .map(each -> new Said(Way.of(each[0]).orElseThrow(), each[1]))
                .toList();
    }

    private static String cell(@Nullable String[] cells, int place) {
        return Objects.requireNonNullElse(cells[place], "").strip();
    }

    private static @Nullable Long cents(String units) {
        return units.isEmpty() ? null : (Long) Money.cents(units);
    }

    private LocalDate ago(String days) {
        return passerelle.almanac.today().minusDays(Integer.parseInt(days));
    }

    private Stream<Integer> person(String name) {
        var meant = Who.named(name.strip(), passerelle.network).meant();
        return meant.size() == 1 ? meant.stream().map(Named::id) : Stream.empty();
    }
}
