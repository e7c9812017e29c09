package org.passerelle.week.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import org.passerelle.platform.web.Pages;
import org.passerelle.week.WeekCalendar;

/// The planned days, to bring into a calendar.
public final class WeekFile {

    private final WeekCalendar calendar;

    public WeekFile(WeekCalendar calendar) {
        this.calendar = calendar;
    }

    public void download(Context context) {
        context.header("Content-Disposition", "attachment; filename=\"passerelle-week.ics\"");
        context.contentType("text/calendar;charset=utf-8").result(calendar.write(Pages.visit(context).words(), requireNonNullElse(context.host(), "passerelle")));
    }
}
