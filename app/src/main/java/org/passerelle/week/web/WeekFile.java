package org.passerelle.week.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import org.passerelle.platform.calendar.CalendarFile;
import org.passerelle.platform.web.Pages;
import org.passerelle.week.WeekDays;

/// The planned days, to bring into a calendar once; the calendar under a secret address follows them by itself.
public final class WeekFile {

    private final WeekDays days;

    public WeekFile(WeekDays days) {
        this.days = days;
    }

    public void download(Context context) {
        var words = Pages.visit(context).words();
        var host = requireNonNullElse(context.host(), "passerelle");
        var file = new CalendarFile(host, context.scheme() + "://" + host, words.say("week.place"));
        context.header("Content-Disposition", "attachment; filename=\"passerelle-week.ics\"");
        context.contentType("text/calendar;charset=utf-8").result(file.write(days.entries(words)));
    }
}
