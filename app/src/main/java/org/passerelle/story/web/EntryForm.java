package org.passerelle.story.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.story.Entries;
import org.passerelle.story.Entry;
import org.passerelle.story.Kind;
import org.passerelle.story.Story;

/// Writes an entry of one’s own, or puts one gathered from facts in one’s own words.
public final class EntryForm {

    /// @param entry null for a new one
    /// @param on a year, a month or a day, as typed
    public record Model(
            @Nullable Entry entry, String on, Kind kind, String title, String words, boolean kept, @Nullable String problem) {

        public boolean isOwn() {
            return entry == null || entry.isOwn();
        }
    }

    private final Story story;
    private final Entries entries;
    private final Almanac almanac;
    private final Pages pages;

    public EntryForm(Story story, Entries entries, Almanac almanac, Pages pages) {
        this.story = story;
        this.entries = entries;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void begin(Context context) {
        pages.show(context, "story/entry", new Model(null, almanac.today().toString(), Kind.OTHER, "", "", true, null));
    }

    public void show(Context context) {
        var entry = entry(context);
        var on = switch (entry.precision()) {
            case YEAR -> entry.on().toString().substring(0, 4);
            case MONTH -> entry.on().toString().substring(0, 7);
            default -> entry.on().toString();
        };
        pages.show(context, "story/entry", new Model(entry, on, entry.kind(), entry.title(), entry.words(), entry.kept(), null));
    }

    public void add(Context context) {
        save(context, null);
    }

    public void change(Context context) {
        save(context, entry(context));
    }

    public void remove(Context context) {
        var entry = entry(context);
        Pages.tell(context, Pages.visit(context).say("story.removed", entry.title()), entries.remove(Pages.number(entry.key())));
        Pages.go(context, "/story");
    }

    private void save(Context context, @Nullable Entry entry) {
        var visit = Pages.visit(context);
        var typed = new Model(
                entry,
                Pages.typed(context, "on"),
                Kind.of(Pages.typed(context, "kind")).orElse(Kind.OTHER),
                Pages.typed(context, "title"),
                Pages.typed(context, "words"),
                entry == null || context.formParam("kept") != null,
                null);
        try {
            int edit = keep(typed);
            if (edit != 0) Pages.tell(context, visit.say("story.kept"), edit);
            Pages.go(context, "/story");
        } catch (Refusal refusal) {
            var problem = refusal.in(visit.words());
            pages.showAgain(context, "story/entry", new Model(
                    entry, typed.on(), typed.kind(), typed.title(), typed.words(), typed.kept(), problem));
        }
    }

    /// What is left as it was gathered follows the facts on.
    private int keep(Model typed) {
        var entry = typed.entry();
        if (entry == null) return entries.add(day(typed.on()), typed.kind(), typed.title(), typed.words());
        if (entry.isOwn())
            return entries.change(
                    Pages.number(entry.key()), day(typed.on()), typed.kind(), typed.title(), typed.words(), typed.kept());
        boolean same = !entry.edited() && typed.title().equals(entry.title());
        boolean sameWords = !entry.edited() && typed.words().equals(entry.words());
        return entries.tell(entry, same ? "" : typed.title(), sameWords ? "" : typed.words(), typed.kept());
    }

    private static PartialDate day(String typed) {
        try {
            return PartialDate.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new Refusal("story.day");
        }
    }

    private Entry entry(Context context) {
        return story.find(context.pathParam("source"), context.pathParam("key"), Pages.visit(context).words())
                .orElseThrow(NotFoundResponse::new);
    }
}
