package org.passerelle.people.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.network.Filters;
import org.passerelle.network.Line;
import org.passerelle.network.Place;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Lists people: all, or those some words find, the strongest ties first.
@Command(name = "people")
public final class PeopleCommand implements Callable<Integer> {

    private static final int PAGE = 500;
    private static final int SHOWN = 50;

    @ParentCommand
    @Nullable Main main;

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(paramLabel = "QUERY", arity = "0..*")
    List<String> words = List.of();

    @Option(names = "--layer", paramLabel = "5|15|50|150|beyond")
    String layer = "";

    @Option(names = "--limit", paramLabel = "N")
    @Nullable Integer limit;

    @Override
    public Integer call() {
        if (!layer.isEmpty() && !Filters.LAYERS.contains(layer) || limit != null && limit < 1)
            throw new CommandLine.ParameterException(requireNonNull(spec).commandLine(), "--layer, --limit");
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> print(passerelle));
        }
    }

    private int print(Passerelle passerelle) {
        passerelle.ties.refresh();
        var filters = Filters.of(name -> switch (name) {
            case "q" -> String.join(" ", words);
            case "layer" -> layer;
            default -> null;
        });
        boolean json = requireNonNull(main).options.json;
        int left = limit != null ? limit : json ? Integer.MAX_VALUE : SHOWN;
        @Nullable Place after = null;
        do {
            var page = passerelle.network.page(filters, after, Math.min(left, PAGE));
            if (json) printJson(passerelle, page.lines());
            else page.lines().forEach(this::printText);
            left -= page.lines().size();
            after = page.next();
        } while (after != null && left > 0);
        return 0;
    }

    private static void printJson(Passerelle passerelle, List<Line> lines) {
        var addresses = passerelle.people.addresses(lines.stream().map(Line::id).toList());
        for (var line : lines)
            System.out.println(JsonLine.of(Json.person(line, addresses.getOrDefault(line.id(), List.of()))));
    }

    private void printText(Line line) {
        var last = line.last();
        System.out.printf("%6d  %-32s %-12s %s%n", line.id(), line.name(), last == null ? "" : last, line.calling());
    }
}
