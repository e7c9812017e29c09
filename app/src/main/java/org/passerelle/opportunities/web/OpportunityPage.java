package org.passerelle.opportunities.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.opportunities.Chains;
import org.passerelle.opportunities.Money;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.opportunities.Rates;
import org.passerelle.opportunities.Stages;
import org.passerelle.opportunities.Touch;
import org.passerelle.opportunities.Touches;
import org.passerelle.opportunities.TrustStep;
import org.passerelle.people.Named;
import org.passerelle.people.People;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.vision.Objective;

/// One opportunity: where it stands, whom it concerns, and where it came from.
public final class OpportunityPage {

    private final Opportunities opportunities;
    private final Stages stages;
    private final Touches touches;
    private final Chains chains;
    private final Rates rates;
    private final People people;
    private final Almanac almanac;
    private final IntFunction<Optional<Objective>> objectives;
    private final Pages pages;

    public OpportunityPage(
            Opportunities opportunities,
            Stages stages,
            Touches touches,
            Chains chains,
            Rates rates,
            People people,
            Almanac almanac,
            IntFunction<Optional<Objective>> objectives,
            Pages pages) {
        this.opportunities = opportunities;
        this.stages = stages;
        this.touches = touches;
        this.chains = chains;
        this.rates = rates;
        this.people = people;
        this.almanac = almanac;
        this.objectives = objectives;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "opportunities/opportunity", model(opportunity(context), null));
    }

    /// To the stage chosen; the board sends it too, and goes back there.
    public void move(Context context) {
        var stage = stages.find(Pages.number(context.formParam("stage"))).orElseThrow(NotFoundResponse::new);
        var words = Pages.visit(context).words();
        var told = words.say("opportunity.moved", stage.label(words));
        change(context, told, each -> opportunities.move(each.id(), stage, day(context, "on")));
    }

    public void win(Context context) {
        var told = Pages.visit(context).say("opportunity.won.told");
        change(context, told, each -> opportunities.win(
                each.id(), day(context, "on"), Written.cents(context, "value"), Written.cents(context, "margin")));
    }

    public void lose(Context context) {
        var told = Pages.visit(context).say("opportunity.lost.told");
        change(context, told, each -> opportunities.lose(each.id(), day(context, "on"), Pages.typed(context, "reason")));
    }

    public void trust(Context context) {
        var step = TrustStep.of(Pages.typed(context, "step")).orElseThrow(NotFoundResponse::new);
        boolean taken = !"no".equals(context.formParam("taken"));
        change(context, Pages.visit(context).say("trust.told"), each ->
                opportunities.trust(each.id(), step, taken ? day(context, "on") : null));
    }

    public void addTouch(Context context) {
        change(context, Pages.visit(context).say("touch.added"), each -> {
            var way = Way.of(Pages.typed(context, "way")).orElseThrow(() -> new Refusal("touch.way"));
            int person = Pages.number(context.formParam("person"));
            var with = each.people().stream().map(Named::id).filter(id -> id == person).findFirst().orElse(null);
            var words = Pages.typed(context, "words");
            return opportunities.addTouch(
                    each.id(), new Touch(way, with, day(context, "on"), Touch.Source.OWNER, 0, 1, false, words));
        });
    }

    /// That touch, or all in a row with it, were none.
    public void denyTouches(Context context) {
        change(context, Pages.visit(context).say("touch.denied"), each -> {
            var from = day(context, "from");
            var runs = Run.of(touches.of(List.of(each)).getOrDefault(each.id(), List.of()));
            int person = Pages.number(context.formParam("person"));
            var run = runs.stream()
                    .filter(one -> one.first().way().word().equals(Pages.typed(context, "way")))
                    .filter(one -> one.first().on().equals(from) && Integer.valueOf(person).equals(one.first().personId()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("touch.gone"));
            return opportunities.denyTouches(each.id(), run.first(), run.last());
        });
    }

    public void removeTouch(Context context) {
        change(context, Pages.visit(context).say("touch.removed"), each ->
                opportunities.removeTouch(each.id(), Pages.number(context.pathParam("touch"))));
    }

    public void remove(Context context) {
        var opportunity = opportunity(context);
        Pages.tell(context, Pages.visit(context).say("opportunity.removed", opportunity.title()), opportunities.remove(opportunity.id()));
        Pages.go(context, "/opportunities");
    }

    private interface Change {
        int make(Opportunity opportunity);
    }

    private void change(Context context, String told, Change change) {
        var opportunity = opportunity(context);
        try {
            int edit = change.make(opportunity);
            if (edit != 0) Pages.tell(context, told, edit);
            Pages.go(context, "board".equals(context.formParam("from-page")) ? "/opportunities" : "/opportunities/" + opportunity.id());
        } catch (Refusal refusal) {
            var problem = refusal.in(Pages.visit(context).words());
            pages.showAgain(context, "opportunities/opportunity", model(opportunity, problem));
        }
    }

    private Dossier model(Opportunity opportunity, @Nullable String problem) {
        var one = List.of(opportunity);
        var found = touches.of(one);
        var runs = Run.of(found.getOrDefault(opportunity.id(), List.of()));
        var denied = touches.denied(opportunity.id());
        var table = rates.table();
        return new Dossier(
                opportunity,
                runs,
                denied,
                touches.neverMet(one, found).contains(opportunity.id()),
                chains.of(one).getOrDefault(opportunity.id(), List.of()),
                names(runs, denied),
                stages.all(),
                table.own(),
                own(opportunity, table),
                Optional.ofNullable(opportunity.objectiveId()).flatMap(objectives::apply).orElse(null),
                opportunities.lastEdit(opportunity.id()).orElse(0),
                problem);
    }

    private static @Nullable Money own(Opportunity opportunity, Rates.Table table) {
        var brings = opportunity.brings().filter(money -> !money.currency().equals(table.own()));
        if (brings.isEmpty()) return null;
        var cents = table.inOwn(brings.get());
        return cents.isEmpty() ? null : new Money(cents.getAsLong(), table.own());
    }

    private Map<Integer, String> names(List<Run> runs, List<Touches.Denial> denied) {
        var names = new HashMap<Integer, String>();
        Stream.concat(
                        runs.stream().map(run -> run.first().personId()).flatMap(Stream::ofNullable),
                        denied.stream().map(Touches.Denial::personId))
                .distinct()
                .forEach(id -> people.name(id).ifPresent(name -> names.put(id, name)));
        return names;
    }

    private LocalDate day(Context context, String field) {
        return Written.day(context, field, almanac.today());
    }

    private Opportunity opportunity(Context context) {
        return opportunities.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }
}
