package org.passerelle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.passerelle.channels.Way;
import org.passerelle.platform.Words;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Scope;
import org.passerelle.vision.Vision;

/// What the owner of the invented network wrote before beginning, and the objectives they pursue.
final class Intentions {

    private final Passerelle passerelle;
    private final Words words;

    Intentions(Passerelle passerelle, Words words) {
        this.passerelle = passerelle;
        this.words = words;
    }

    void write() throws IOException {
        var said = read();
        passerelle.returns.visions.keep(Vision.NONE
                .because(lines(said, "reasons"))
                .reaching(new Vision.Whom(lines(said, "sectors"), lines(said, "roles"), lines(said, "towns")))
                .giving(lines(said, "gives"))
                .within(number(said, "week"), number(said, "months"))
                .being(lines(said, "ways").stream().map(Way::of).flatMap(Optional::stream).toList())
                .saying(new Vision.Line(lines(said, "subjects"), String.join("\n", lines(said, "tone")), lines(said, "never")))
                .finished(passerelle.almanac.now()));
        said.getOrDefault("objective", List.of()).forEach(this::pursue);
    }

    private void pursue(String[] cells) {
        var today = passerelle.almanac.today();
        passerelle.returns.objectives.add(Objective.begun(
                cells[1],
                passerelle.returns.objectives.measure(cells[2]),
                Integer.parseInt(cells[3]),
                Scope.of(cells[6]),
                today.minusDays(Integer.parseInt(cells[4])),
                today.plusDays(Integer.parseInt(cells[5]))));
    }

    private Map<String, List<String[]>> read() throws IOException {
        var file = "/demo/vision_" + words.language() + ".txt";
        try (var in = Objects.requireNonNull(Intentions.class.getResourceAsStream(file));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .collect(groupingBy(cells -> cells[0]));
        }
    }

    private static List<String> lines(Map<String, List<String[]>> said, String field) {
        var whole = said.getOrDefault(field, List.of()).stream().map(cells -> cells[1]).collect(joining("/"));
        return Arrays.stream(whole.split("/")).filter(line -> !line.isEmpty()).toList();
    }

    private static int number(Map<String, List<String[]>> said, String field) {
        return Integer.parseInt(lines(said, field).getFirst());
    }
}
