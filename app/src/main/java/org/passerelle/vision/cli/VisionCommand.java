package org.passerelle.vision.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Vision;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// What the owner wrote before beginning, and where that suggests to be.
@Command(name = "vision")
public final class VisionCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            passerelle.within(() -> {
                var vision = passerelle.returns.visions.current();
                if (main.options.json) System.out.println(JsonLine.of(Json.vision(vision)));
                else print(vision, main.options.words());
                return true;
            });
        }
        return 0;
    }

    private static void print(Vision vision, Words words) {
        if (vision.isBlank()) System.out.println(words.say("vision.none"));
        line(words, "why", Stream.concat(vision.purposes().stream().map(Purpose::key).map(words::say), vision.ownReasons().stream()).toList());
        line(words, "whom", Stream.of(vision.whom().sectors(), vision.whom().roles(), vision.whom().towns()).flatMap(List::stream).toList());
        line(words, "give", vision.gives());
        line(words, "time", vision.weekMinutes() == null ? List.of() : List.of(words.say("vision.week", words.dates().minutes(vision.weekMinutes()))));
        line(words, "places", vision.ways().stream().map(way -> words.say(way.key())).toList());
        line(words, "line", vision.line().subjects());
    }

    private static void line(Words words, String step, List<String> said) {
        if (!said.isEmpty()) System.out.println(words.say("vision.step." + step) + "\n  " + String.join("\n  ", said));
    }
}
