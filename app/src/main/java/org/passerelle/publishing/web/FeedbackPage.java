package org.passerelle.publishing.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passerelle.network.Network;
import org.passerelle.people.Edits;
import org.passerelle.people.web.Who;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.DeliveryLine;
import org.passerelle.publishing.feedback.Answer;
import org.passerelle.publishing.feedback.Decisions;
import org.passerelle.publishing.feedback.Echo;
import org.passerelle.publishing.feedback.FeedbackErrands;
import org.passerelle.publishing.feedback.Listener;
import org.passerelle.publishing.feedback.Respondent;
import org.passerelle.publishing.feedback.Respondents;
import org.passerelle.publishing.feedback.Sequel;
import org.passerelle.publishing.feedback.Voice;
import org.passerelle.today.Delay;

/// « Ce qui en est venu » : who answered, who they are, and what it started.
public final class FeedbackPage {

    /// Someone the owner is asked about.
    ///
    /// @param latest what they said last
    /// @param times how often they said or did something
    /// @param who the field that says whom they are, as typed
    public record Card(Respondent respondent, Line latest, int times, Who who) {}

    /// What someone said, where.
    ///
    /// @param place as the owner calls it
    /// @param about the publication it is about, or null
    public record Line(Voice voice, String place, String icon, @Nullable About about) {}

    public record About(int id, String name) {}

    /// A publication, place by place, and what followed.
    public record Outcome(About about, List<Brought> places, List<Sequel> sequels) {}

    public record Brought(DeliveryLine line, Echo echo) {}

    /// A channel that is listened to.
    ///
    /// @param trouble why nothing is heard there; empty where all is well
    public record Ear(String place, String icon, String heard, String trouble) {}

    /// @param silent those who only pressed a button and are nobody known
    public record Model(
            List<Card> cards,
            List<Line> latest,
            List<Outcome> outcomes,
            List<Respondent> silent,
            List<Respondent> aside,
            List<Ear> ears,
            ZoneId zone,
            @Nullable String problem) {

        public boolean isEmpty() {
            return cards.isEmpty() && latest.isEmpty() && outcomes.isEmpty() && silent.isEmpty() && aside.isEmpty();
        }

        public LocalDate day(Answer answer) {
            return answer.at().atZone(zone).toLocalDate();
        }

        public String at(Words words, Answer answer, LocalDate today) {
            return words.dates().away(day(answer), today);
        }
    }

    private final Readings readings;
    private final Respondents respondents;
    private final Decisions decisions;
    private final Listener listener;
    private final FeedbackErrands errands;
    private final Edits edits;
    private final Network network;
    private final Almanac almanac;
    private final Pages pages;

    public FeedbackPage(
            Readings readings,
            Respondents respondents,
            Decisions decisions,
            Listener listener,
            FeedbackErrands errands,
            Edits edits,
            Network network,
            Almanac almanac,
            Pages pages) {
        this.readings = readings;
        this.respondents = respondents;
        this.decisions = decisions;
        this.listener = listener;
        this.errands = errands;
        this.edits = edits;
        this.network = network;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "publishing/feedback", readings.page(Pages.visit(context).words(), null, null));
    }

    /// Asks every channel now.
    public void listen(Context context) {
        int added = listener.places().stream().mapToInt(listener::listen).sum();
        Pages.tell(context, Pages.visit(context).say("feedback.listened", added));
        Pages.go(context, "/publish/feedback");
    }

    public void welcome(Context context) {
        var respondent = respondent(context);
        answer(context, null, () -> {
            var taken = decisions.welcome(respondent.id(), Pages.visit(context).say("feedback.how", respondent.name()));
            Pages.tell(context, Pages.visit(context).say("feedback.welcomed", respondent.name()), taken.edits());
            return "/people/" + taken.personId();
        });
    }

    /// They are someone of the network.
    public void recognise(Context context) {
        var respondent = respondent(context);
        var who = Who.typed(context, "who-" + respondent.id(), network);
        answer(context, who, () -> {
            var person = who.person(edits).orElseThrow(() -> new Refusal("feedback.who"));
            var taken = decisions.recognise(respondent.id(), person);
            Pages.tell(context, Pages.visit(context).say("feedback.recognised", respondent.name()), taken.edits());
            return "/people/" + taken.personId();
        });
    }

    public void leave(Context context) {
        var respondent = respondent(context);
        Pages.tell(context, Pages.visit(context).say("feedback.left", respondent.name()), decisions.leave(respondent.id()));
        Pages.go(context, "/publish/feedback");
    }

    public void reconsider(Context context) {
        var respondent = respondent(context);
        Pages.tell(context, Pages.visit(context).say("feedback.reconsidered", respondent.name()), decisions.reconsider(respondent.id()));
        Pages.go(context, "/publish/feedback");
    }

    /// Puts off what Today says of an answer.
    public void later(Context context) {
        var typed = Pages.typed(context, "until");
        var until = Delay.of(typed).map(delay -> delay.from(almanac.today())).orElse(null);
        if (until == null && !typed.equals("never")) throw new Refusal("answer.until");
        int edit = errands.later(Pages.number(context.pathParam("id")), until);
        Pages.tell(context, Pages.visit(context).say("feedback.later"), edit);
        Pages.go(context, Pages.back(context));
    }

    private Respondent respondent(Context context) {
        return respondents.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }

    private void answer(Context context, @Nullable Who who, Supplier<String> act) {
        try {
            Pages.go(context, act.get());
        } catch (Refusal refusal) {
            var words = Pages.visit(context).words();
            pages.showAgain(context, "publishing/feedback", readings.page(words, who, refusal.in(words)));
        }
    }
}
