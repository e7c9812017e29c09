package org.passerelle.introductions.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace;
import org.passerelle.introductions.Drafting;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Introductions;
import org.passerelle.introductions.Reply;
import org.passerelle.introductions.Side;
import org.passerelle.introductions.Step;
import org.passerelle.people.Draft;
import org.passerelle.people.Named;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// One introduction: the steps taken, the next one with its message, and what came of it.
public final class IntroductionPage {

    /// @param lastEdit the number to take the latest step back by, or 0
    /// @param outcomeWords what came of it, as typed
    public record Model(
            Introduction introduction,
            @Nullable Draft askFirst,
            @Nullable Draft askSecond,
            @Nullable Draft make,
            List<Draft> closing,
            int lastEdit,
            String outcomeWords,
            @Nullable String problem) {

        public boolean allows(Step step) {
            return introduction.path().allows(step);
        }

        /// The message that asks one of the two, while they have not answered.
        public @Nullable Draft ask(Side side) {
            return side == Side.FIRST ? askFirst : askSecond;
        }
    }

    private final Introductions introductions;
    private final Drafting drafting;
    private final People people;
    private final Exchanges exchanges;
    private final Almanac almanac;
    private final Pages pages;

    public IntroductionPage(
            Introductions introductions,
            Drafting drafting,
            People people,
            Exchanges exchanges,
            Almanac almanac,
            Pages pages) {
        this.introductions = introductions;
        this.drafting = drafting;
        this.people = people;
        this.exchanges = exchanges;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "introductions/introduction", model(introduction(context), null, ""));
    }

    public void step(Context context) {
        var introduction = introduction(context);
        var words = Pages.visit(context).words();
        try {
            var step = StepForm.read(context);
            var on = Typed.day(context, "on", almanac.today());
            int edit = introductions.take(introduction.id(), step, on);
            if (!Pages.typed(context, "log").isEmpty()) log(introduction, step, on);
            Typed.done(context, words.say("introduction.stepped"), edit, path(introduction));
        } catch (Refusal refusal) {
            var model = model(introduction, refusal.in(words), Pages.typed(context, "words"));
            pages.showAgain(context, "introductions/introduction", model);
        }
    }

    public void explain(Context context) {
        var introduction = introduction(context);
        int edit = introductions.explain(introduction.id(), Pages.typed(context, "why"));
        Typed.done(context, Pages.visit(context).say("introduction.explained"), edit, path(introduction));
    }

    public void later(Context context) {
        var until = Typed.until(context, almanac.today());
        putOff(context, introductions.later(introduction(context).id(), until), until);
    }

    public void thankLater(Context context) {
        var until = Typed.until(context, almanac.today());
        putOff(context, introductions.thankLater(introduction(context).id(), until), until);
    }

    public void remove(Context context) {
        int edit = introductions.remove(introduction(context).id());
        Typed.done(context, Pages.visit(context).say("introduction.removed"), edit, "/introductions");
    }

    static void putOff(Context context, int edit, @Nullable LocalDate until) {
        var words = Pages.visit(context).words();
        var told = until == null ? words.say("errand.put.off") : words.say("errand.put.off.until", words.dates().full(until));
        Typed.done(context, told, edit, Pages.back(context));
    }

    private Introduction introduction(Context context) {
        return introductions.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }

    /// The message went out: an exchange with those it was sent to.
    private void log(Introduction introduction, Step step, LocalDate on) {
        var to = switch (step) {
            case Step.Ask ask -> List.of(introduction.side(ask.side()));
            case Step.Thank _ -> Stream.ofNullable(introduction.by()).toList();
            case Step.Make _ -> introduction.people();
            default -> List.<Named>of();
        };
        if (to.isEmpty()) return;
        var ids = to.stream().map(Named::id).toList();
        var at = Moment.on(on, almanac.zone());
        exchanges.note(new Note(ids, at, Trace.Medium.MESSAGE, Trace.Direction.OUT, null, introduction.why()));
    }

    private Model model(Introduction introduction, @Nullable String problem, String outcomeWords) {
        int lastEdit = introductions.lastEdit(introduction.id()).orElse(0);
        var first = person(introduction.first());
        var second = introduction.second() == null ? null : person(introduction.second());
        var by = introduction.by() == null ? null : person(introduction.by());
        var why = introduction.why();
        var path = introduction.path();
        var met = path.made() == null && path.dropped() == null ? second : null;
        return new Model(
                introduction,
                met == null || isAnswered(path.first()) ? null : drafting.ask(first, met, why),
                met == null || isAnswered(path.second()) ? null : drafting.ask(met, first, why),
                met == null ? null : drafting.make(first, met, why),
                closing(introduction, first, second, by),
                lastEdit,
                outcomeWords,
                problem);
    }

    /// What is written once it is made: thanks for one received; else asking for news, then thanking for them.
    private List<Draft> closing(Introduction introduction, Person first, @Nullable Person second, @Nullable Person by) {
        var path = introduction.path();
        if (path.made() == null || path.thanked() != null) return List.of();
        if (by != null) return List.of(drafting.thank(by, first));
        if (second == null) return List.of();
        return path.outcome() == null
                ? List.of(drafting.follow(first, second), drafting.follow(second, first))
                : List.of(drafting.close(first, second), drafting.close(second, first));
    }

    private static boolean isAnswered(Reply reply) {
        return reply instanceof Reply.Agreed || reply instanceof Reply.Declined;
    }

    private Person person(Named named) {
        return people.find(named.id()).orElseThrow(NotFoundResponse::new);
    }

    private static String path(Introduction introduction) {
        return "/introductions/" + introduction.id();
    }
}
