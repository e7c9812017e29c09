package org.passerelle.today.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.calendar.CalendarFeed;
import org.passerelle.platform.web.Guards;
import org.passerelle.platform.web.Pages;

/// The calendar others subscribe to: its address in the settings, and what answers there.
public final class CalendarPage {

    private static final String ENDING = ".ics";

    /// @param address null where it is shut, or can be shown no more
    public record Model(boolean open, @Nullable String address) {}

    private final CalendarFeed feed;
    private final Pages pages;

    public CalendarPage(CalendarFeed feed, Pages pages) {
        this.feed = feed;
        this.pages = pages;
    }

    public void show(Context context) {
        var address = feed.secret().map(secret -> Pages.home(context) + "/calendar/" + secret + ENDING);
        pages.show(context, "today/calendar", new Model(feed.isOpen(), address.orElse(null)));
    }

    /// A new address, which shuts the one before.
    public void open(Context context) {
        boolean renewed = feed.isOpen();
        feed.open(Pages.visit(context).language());
        tell(context, renewed ? "calendar.renewed" : "calendar.opened");
    }

    public void close(Context context) {
        feed.close();
        tell(context, "calendar.closed");
    }

    /// The calendar itself. A program that has it already is told so in a few bytes.
    public void serve(Context context) {
        var file = context.pathParam("file");
        if (!file.endsWith(ENDING) || !feed.admits(file.substring(0, file.length() - ENDING.length())))
            throw new NotFoundResponse();
        var text = feed.write(Pages.home(context));
        var tag = '"' + HexFormat.of().formatHex(Guards.sha256(text), 0, 12) + '"';
        context.header("ETag", tag).header("Cache-Control", "private, no-cache");
        if (tag.equals(context.header("If-None-Match"))) context.status(HttpStatus.NOT_MODIFIED);
        else context.contentType("text/calendar;charset=utf-8").result(text);
    }

    private static void tell(Context context, String key) {
        Pages.tell(context, Pages.visit(context).say(key));
        Pages.go(context, "/settings/calendar");
    }
}
