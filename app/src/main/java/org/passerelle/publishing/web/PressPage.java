package org.passerelle.publishing.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.manners.Habits;
import org.passerelle.publishing.press.Clippings;
import org.passerelle.publishing.press.Clippings.State;
import org.passerelle.publishing.press.Clippings.Text;
import org.passerelle.publishing.press.Feed;
import org.passerelle.publishing.press.Feeds;
import org.passerelle.publishing.press.Outline;
import org.passerelle.publishing.press.Rhythm;
import org.passerelle.publishing.press.Subscriptions;

/// What is new to read, what was kept to share, and the feeds it comes from.
public final class PressPage {

    private static final String HOME = "/press";
    private static final int TEXTS_SHOWN = 20;
    private static final int LIST_BYTES_MAXIMUM = 5_000_000;

    /// @param more how many new ones there are besides those shown
    /// @param typed the address asked for, where it could not be followed
    public record Model(
            List<Text> fresh, int more, List<Text> kept, List<Feed> feeds, Rhythm rhythm, Almanac almanac, String typed, @Nullable String problem) {

        public LocalDate day(Text text) {
            return almanac.dayOf(text.at());
        }

        /// Where to write a word about it.
        public static String sharing(Text text) {
            return "/publish/new?" + Request.query(Map.of("source", text.link(), "title", text.title()));
        }

        public String remark(Words words, Feed feed) {
            return feed.remark(words, almanac.now());
        }
    }

    private final Feeds feeds;
    private final Clippings clippings;
    private final Subscriptions subscriptions;
    private final Habits habits;
    private final Almanac almanac;
    private final Pages pages;

    public PressPage(
            Feeds feeds, Clippings clippings, Subscriptions subscriptions, Habits habits, Almanac almanac, Pages pages) {
        this.feeds = feeds;
        this.clippings = clippings;
        this.subscriptions = subscriptions;
        this.habits = habits;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "publishing/press", model("", null));
    }

    public void follow(Context context) {
        var typed = Pages.typed(context, "address");
        try {
            Pages.tell(context, Pages.visit(context).say("press.followed", subscriptions.follow(typed).name()));
            Pages.go(context, HOME);
        } catch (Refusal refusal) {
            showAgain(context, typed, refusal);
        }
    }

    public void followList(Context context) {
        try {
            var file = context.uploadedFile("list");
            if (file == null) throw new Refusal("press.opml.none");
            int added = feeds.follow(Outline.read(file.content().readNBytes(LIST_BYTES_MAXIMUM)));
            Pages.tell(context, Pages.visit(context).say("press.followed.list", added));
            Pages.go(context, HOME);
        } catch (Refusal refusal) {
            showAgain(context, "", refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void download(Context context) {
        var lines = feeds.all().stream()
                .map(feed -> new Outline.Line(feed.name(), feed.url(), feed.site()))
                .toList();
        context.header("Content-Disposition", "attachment; filename=\"passerelle.opml\"")
                .contentType("text/x-opml;charset=utf-8")
                .result(Outline.write(Pages.visit(context).say("press.feeds"), lines));
    }

    public void unfollow(Context context) {
        var feed = feed(Pages.number(context.pathParam("id")));
        Pages.tell(context, Pages.visit(context).say("press.unfollowed", feed.name()), feeds.unfollow(feed.id()));
        Pages.go(context, HOME);
    }

    public void mark(Context context) {
        int id = Pages.number(context.pathParam("id"));
        for (var state : State.values())
            if (state.name().toLowerCase(Locale.ROOT).equals(Pages.typed(context, "state"))) clippings.mark(id, state);
        Pages.go(context, HOME);
    }

    private void showAgain(Context context, String typed, Refusal refusal) {
        pages.showAgain(context, "publishing/press", model(typed, refusal.in(Pages.visit(context).words())));
    }

    private Model model(String typed, @Nullable String problem) {
        var fresh = clippings.in(State.NEW, TEXTS_SHOWN);
        return new Model(
                fresh,
                fresh.size() < TEXTS_SHOWN ? 0 : clippings.count(State.NEW) - fresh.size(),
                clippings.in(State.KEPT, TEXTS_SHOWN),
                feeds.all(),
                Rhythm.of(habits, almanac.now(), almanac.zone()),
                almanac,
                typed,
                problem);
    }

    private Feed feed(int id) {
        return feeds.find(id).orElseThrow(NotFoundResponse::new);
    }
}
