package org.passerelle.time.web;

import io.javalin.http.Context;
import org.passerelle.channels.Way;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.time.Timer;

/// Starts the timer, stops it, or lets go of what it measured.
public final class TimerButtons {

    private final Timer timer;

    public TimerButtons(Timer timer) {
        this.timer = timer;
    }

    public void start(Context context) {
        var visit = Pages.visit(context);
        try {
            timer.start(TimePage.activity(context), Way.of(Pages.typed(context, "way")).orElse(null), null, "");
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(visit.words()));
        }
        Pages.go(context, "/time");
    }

    /// One that ran all night is shown to the owner, who says how long it was.
    public void stop(Context context) {
        var visit = Pages.visit(context);
        try {
            var stopped = timer.stop();
            var said = stopped.forgotten() ? visit.say("timer.forgotten") : TimePage.understood(visit, stopped.given());
            Pages.tell(context, said, stopped.kept().edit());
            Pages.go(context, stopped.forgotten() ? "/time/" + stopped.kept().id() : "/time");
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(visit.words()));
            Pages.go(context, "/time");
        }
    }

    public void drop(Context context) {
        timer.drop();
        Pages.tell(context, Pages.visit(context).say("timer.dropped"));
        Pages.go(context, "/time");
    }
}
