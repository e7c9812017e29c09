package org.passerelle;

import java.util.List;
import org.passerelle.gatherings.GatheringDays;
import org.passerelle.platform.calendar.CalendarFeed;
import org.passerelle.platform.mail.Courier;
import org.passerelle.platform.mail.MailAccount;
import org.passerelle.platform.web.Press;
import org.passerelle.tidying.Tidying;
import org.passerelle.today.BirthdayDays;
import org.passerelle.today.Pauses;
import org.passerelle.today.PromiseDays;
import org.passerelle.today.Promises;
import org.passerelle.today.Suggestions;
import org.passerelle.today.Today;
import org.passerelle.today.digest.Digests;
import org.passerelle.today.digest.Links;
import org.passerelle.today.digest.Replies;
import org.passerelle.week.Changes;
import org.passerelle.week.Planner;
import org.passerelle.week.Plans;
import org.passerelle.week.Review;
import org.passerelle.week.WeekDays;

/// The day and the week: whom to reach and why, promises, plans, and the day by e-mail and in a calendar.
public final class DayParts {

    public final Promises promises;
    public final Pauses pauses;
    public final Tidying tidying;
    public final Suggestions suggestions;
    public final Plans plans;
    public final WeekDays weekDays;
    public final Planner planner;
    public final Changes changes;
    public final Review review;
    public final Today today;
    public final MailAccount mailAccount;
    public final Links links;
    public final Digests digests;
    public final Replies replies;
    public final CalendarFeed calendarFeed;

    DayParts(Groundwork on) {
        this.promises = new Promises(on.store, on.almanac, on.journal, on.events);
        this.pauses = new Pauses(on.store, on.almanac, on.journal);
        this.tidying = new Tidying(on.store, on.almanac, on.journal, on.edits, promises);
        this.suggestions = new Suggestions(on.store, on.almanac, on.settings, on.ties);
        this.plans = new Plans(on.store, on.almanac);
        this.weekDays = new WeekDays(on.almanac, plans);
        this.planner = new Planner(on.store, on.almanac, on.settings, on.journal, plans);
        this.changes = new Changes(on.store, on.almanac, on.journal, plans);
        this.review = new Review(on.store, on.almanac, on.exchanges, promises, plans, changes);
        this.today = new Today(on.store, on.almanac, promises, suggestions, plans);
        this.mailAccount = new MailAccount(on.store, on.settings, on.secrets);
        this.links = new Links(on.store, on.almanac, on.secrets);
        var press = new Press();
        this.digests = new Digests(
                on.store,
                on.almanac,
                on.settings,
                on.ties,
                today,
                links,
                mailAccount,
                new Courier(),
                digest -> press.set("letters/digest", digest));
        this.replies = new Replies(on.store, on.almanac, on.settings, on.exchanges, pauses, promises, on.journal);
        this.calendarFeed = new CalendarFeed(
                on.store,
                on.settings,
                on.secrets,
                List.of(new PromiseDays(on.store), weekDays, new GatheringDays(on.store), new BirthdayDays(on.store, on.almanac)));
    }
}
