package org.passerelle.introductions.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.passerelle.introductions.pairs.Pair;
import org.passerelle.introductions.pairs.Pairs;
import org.passerelle.introductions.pairs.Told;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;
import org.passerelle.ties.Ties;
import org.passerelle.today.Sentence;

/// Who might be put in touch with whom, and why; each can be passed over.
public final class PairsPage {

    private static final int PAIRS = 12;

    /// @param from what shows it
    public record Shown(Sentence words, String from) {}

    /// @param path of the form that puts them in touch, the reason in it
    public record Line(Pair pair, List<Shown> reasons, String path) {}

    public record Model(List<Line> pairs) {}

    private final Pairs pairs;
    private final Ties ties;
    private final Pages pages;

    public PairsPage(Pairs pairs, Ties ties, Pages pages) {
        this.pairs = pairs;
        this.ties = ties;
        this.pages = pages;
    }

    public void show(Context context) {
        ties.ensure();
        var words = Pages.visit(context).words();
        var lines = pairs.suggest(PAIRS).stream().map(pair -> line(words, pair)).toList();
        pages.show(context, "introductions/pairs", new Model(lines));
    }

    public void pass(Context context) {
        int edit = pairs.pass(Pages.number(context.formParam("one")), Pages.number(context.formParam("other")));
        Typed.done(context, Pages.visit(context).say("pair.passed"), edit, "/introductions/ideas");
    }

    private static Line line(Words words, Pair pair) {
        var reasons = pair.reasons().stream()
                .map(reason -> new Shown(Told.of(words, reason), Told.from(words, pair, reason)))
                .toList();
        var why = URLEncoder.encode(Told.toBoth(words, pair.reasons().getFirst()), StandardCharsets.UTF_8);
        var path = "/introductions/new?one=%d&other=%d&why=%s".formatted(pair.first().id(), pair.second().id(), why);
        return new Line(pair, reasons, path);
    }
}
