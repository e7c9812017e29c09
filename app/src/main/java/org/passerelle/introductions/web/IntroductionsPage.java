package org.passerelle.introductions.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Introductions;
import org.passerelle.introductions.State.Stage;
import org.passerelle.platform.web.Pages;

/// Every introduction, by how far it has come and which way it went.
public final class IntroductionsPage {

    private static final List<String> STAGES =
            Stream.of(Stage.values()).map(Stage::word).toList();
    private static final List<String> WAYS = List.of("made", "received");

    /// @param count how many there are if chosen
    public record Choice(String word, String path, boolean chosen, long count) {}

    public record Model(List<Choice> stages, List<Choice> ways, List<Introduction> introductions, boolean any) {}

    private record Filter(String stage, String way) {

        boolean passes(Introduction introduction) {
            return (stage.isEmpty() || introduction.state().stage().word().equals(stage))
                    && (way.isEmpty() || introduction.received() == way.equals("received"));
        }

        String path() {
            if (stage.isEmpty() && way.isEmpty()) return "/introductions";
            if (way.isEmpty()) return "/introductions?stage=" + stage;
            return "/introductions?way=" + way + (stage.isEmpty() ? "" : "&stage=" + stage);
        }

        Choice choice(String word, Filter now, List<Introduction> all) {
            return new Choice(word, path(), equals(now), all.stream().filter(this::passes).count());
        }
    }

    private final Introductions introductions;
    private final Pages pages;

    public IntroductionsPage(Introductions introductions, Pages pages) {
        this.introductions = introductions;
        this.pages = pages;
    }

    public void show(Context context) {
        var filter = new Filter(
                among(STAGES, context.queryParam("stage")),
                among(WAYS, context.queryParam("way")));
        var all = introductions.all();
        var stages = Stream.concat(Stream.of(""), STAGES.stream())
                .map(stage -> new Filter(stage, filter.way()).choice(stage.isEmpty() ? "all" : stage, filter, all))
                .toList();
        var ways = WAYS.stream()
                .map(way -> toggled(filter, way).choice(way, filter, all))
                .toList();
        pages.show(
                context,
                "introductions/list",
                new Model(stages, marked(ways, filter), all.stream().filter(filter::passes).toList(), !all.isEmpty()));
    }

    /// A way chosen already is let go by choosing it again.
    private static Filter toggled(Filter filter, String way) {
        return new Filter(filter.stage(), filter.way().equals(way) ? "" : way);
    }

    private static List<Choice> marked(List<Choice> ways, Filter filter) {
        return ways.stream()
                .map(way -> new Choice(way.word(), way.path(), way.word().equals(filter.way()), way.count()))
                .toList();
    }

    private static String among(List<String> words, @Nullable String word) {
        return word != null && words.contains(word) ? word : "";
    }
}
