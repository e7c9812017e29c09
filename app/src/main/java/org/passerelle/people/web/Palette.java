package org.passerelle.people.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.network.Filters;
import org.passerelle.network.Line;
import org.passerelle.network.Network;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;

/// Whatever one wants, by a few letters: people first, then what can be done, with its key.
public final class Palette {

    private static final int PEOPLE = 8;
    private static final int LOOKED_AT = 40;

    /// @param word of the message files
    /// @param key the shortcut, or empty
    /// @param dialog the dialog it opens instead of its address, or null
    public record Act(String word, String path, String icon, String key, @Nullable String dialog) {}

    public record Model(String q, List<Line> people, List<Act> acts) {}

    private static final List<Act> ACTS = List.of(
            new Act("palette.note", "/capture", "plus", "c", "capture"),
            new Act("palette.add", "/people/new", "people", "n", null),
            new Act("palette.introduce", "/introductions/new", "network", "", null),
            new Act("palette.referred", "/referrals/new", "recommendation", "", null),
            new Act("palette.event", "/events/new", "calendar", "", null),
            new Act("palette.import", "/imports", "upload", "", null),
            new Act("publish.new", "/publish/new", "edit", "", null),
            new Act("manners.title", "/manners", "message", "", null),
            new Act("press.title", "/press", "message", "", null),
            new Act("place.today", "/", "today", "g t", null),
            new Act("place.people", "/people", "network", "g r", null),
            new Act("place.publish", "/publish", "broadcast", "g p", null),
            new Act("nav.map", "/map", "network", "", null),
            new Act("path.title", "/path", "network", "", null),
            new Act("nav.introductions", "/introductions", "network", "", null),
            new Act("nav.referrals", "/referrals", "recommendation", "", null),
            new Act("nav.reciprocity", "/reciprocity", "people", "", null),
            new Act("nav.events", "/events", "calendar", "", null),
            new Act("place.results", "/results", "results", "g s", null),
            new Act("layout.settings", "/settings", "gear", "", null));

    private final Network network;
    private final Pages pages;

    public Palette(Network network, Pages pages) {
        this.network = network;
        this.pages = pages;
    }

    public void show(Context context) {
        var visit = Pages.visit(context);
        var q = requireNonNullElse(context.queryParam("q"), "").strip();
        var model = new Model(q, q.isEmpty() ? List.of() : people(q), acts(q, visit.words()));
        pages.show(context, visit.partial() ? "people/answers" : "people/palette", model);
    }

    /// The closest ties first, those the letters name before those they only describe.
    private List<Line> people(String q) {
        var found = network.page(Filters.search(q).sorted("strength"), null, LOOKED_AT).lines();
        var terms = Filters.search(q).terms();
        return Stream.concat(found.stream().filter(line -> named(line, terms)), found.stream().filter(line -> !named(line, terms)))
                .limit(PEOPLE)
                .toList();
    }

    private static boolean named(Line line, List<String> terms) {
        var words = Fold.of(line.name()).split("[ .]+");
        return terms.stream().allMatch(term -> Arrays.stream(words).anyMatch(word -> word.startsWith(term)));
    }

    /// Those whose words begin with the letters, whatever their order.
    private static List<Act> acts(String q, Words words) {
        var terms = Fold.of(q).split(" ");
        return ACTS.stream()
                .filter(act -> {
                    var said = Fold.of(words.say(act.word())).split(" ");
                    return Arrays.stream(terms).allMatch(term -> Arrays.stream(said).anyMatch(word -> word.startsWith(term)));
                })
                .toList();
    }
}
