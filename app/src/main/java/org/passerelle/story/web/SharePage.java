package org.passerelle.story.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Press;
import org.passerelle.story.Entry;
import org.passerelle.story.Letter;
import org.passerelle.story.Mask;
import org.passerelle.story.Story;

/// Gives the story away as one page: entries are chosen, and names are masked unless the owner says otherwise.
public final class SharePage {

    /// The page is opened from a disk, far from us; while it is ours, nothing of it runs or asks anything of anyone.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    public record Model(List<Entry> entries, Set<String> chosen, String title, boolean masked, @Nullable String problem) {}

    private final Story story;
    private final Store store;
    private final Press press;
    private final Pages pages;

    public SharePage(Story story, Store store, Press press, Pages pages) {
        this.story = story;
        this.store = store;
        this.press = press;
        this.pages = pages;
    }

    public void show(Context context) {
        var visit = Pages.visit(context);
        var entries = story.told(visit.words());
        pages.show(context, "story/share", new Model(entries, names(entries), visit.say("story.share.titled"), true, null));
    }

    public void give(Context context) {
        var visit = Pages.visit(context);
        var chosen = Set.copyOf(context.formParams("entry"));
        var told = story.told(visit.words());
        var entries = told.stream().filter(entry -> chosen.contains(entry.name())).toList();
        var title = Pages.typed(context, "title").isEmpty() ? visit.say("story.share.titled") : Pages.typed(context, "title");
        boolean masked = context.formParam("named") == null;
        if (entries.isEmpty()) {
            var problem = new Refusal("story.share.nothing").in(visit.words());
            pages.showAgain(context, "story/share", new Model(told, chosen, title, masked, problem));
            return;
        }
        var mask = masked ? Mask.of(store, told, visit.words()) : null;
        context.header("Content-Security-Policy", POLICY)
                .header("Content-Disposition", "attachment; filename=\"" + visit.say("story.share.file") + ".html\"")
                .contentType("text/html;charset=utf-8")
                .result(press.set(Letter.TEMPLATE, Letter.of(visit.words(), title, entries, mask)));
    }

    private static Set<String> names(List<Entry> entries) {
        return Set.copyOf(entries.stream().map(Entry::name).toList());
    }
}
