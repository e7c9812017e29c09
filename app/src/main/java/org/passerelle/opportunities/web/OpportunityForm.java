package org.passerelle.opportunities.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.introductions.Referrals;
import org.passerelle.network.Network;
import org.passerelle.opportunities.Facts;
import org.passerelle.opportunities.Money;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.opportunities.Rates;
import org.passerelle.opportunities.Said;
import org.passerelle.opportunities.Stages;
import org.passerelle.people.Edits;
import org.passerelle.people.Named;
import org.passerelle.people.People;
import org.passerelle.people.web.Who;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// Writes an opportunity, new or known.
public final class OpportunityForm {

    private static final int SAID_MAXIMUM = 6;

    private final Opportunities opportunities;
    private final Stages stages;
    private final Rates rates;
    private final Referrals referrals;
    private final Supplier<List<Named>> objectives;
    private final People people;
    private final Edits edits;
    private final Network network;
    private final Almanac almanac;
    private final Pages pages;

    public OpportunityForm(
            Opportunities opportunities,
            Stages stages,
            Rates rates,
            Referrals referrals,
            Supplier<List<Named>> objectives,
            People people,
            Edits edits,
            Network network,
            Almanac almanac,
            Pages pages) {
        this.opportunities = opportunities;
        this.stages = stages;
        this.rates = rates;
        this.referrals = referrals;
        this.objectives = objectives;
        this.people = people;
        this.edits = edits;
        this.network = network;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void begin(Context context) {
        var who = Who.of("who-0", people.named(Pages.number(context.queryParam("person"))));
        var choices = choices();
        pages.show(
                context,
                "opportunities/form",
                new Sheet(
                        0, "", List.of(who), almanac.today().toString(), "", "", rates.own(),
                        choices.stages().getFirst().id(), List.of(new Sheet.Heard("", "")), false, "", 0,
                        Pages.number(context.queryParam("referral")), "", choices, null));
    }

    public void show(Context context) {
        pages.show(context, "opportunities/form", known(opportunity(context)));
    }

    public void add(Context context) {
        save(context, 0);
    }

    public void change(Context context) {
        save(context, opportunity(context).id());
    }

    private void save(Context context, int id) {
        var visit = Pages.visit(context);
        var typed = typed(context, id);
        if (context.formParam("more") != null) {
            pages.show(context, "opportunities/form", typed.longer());
            return;
        }
        try {
            int kept = keep(context, typed);
            Pages.go(context, "/opportunities/" + kept);
        } catch (Refusal refusal) {
            pages.showAgain(context, "opportunities/form", typed.wrong(refusal.in(visit.words())));
        }
    }

    private int keep(Context context, Sheet typed) {
        var visit = Pages.visit(context);
        var facts = facts(context, typed);
        if (typed.id() != 0) {
            int edit = opportunities.change(typed.id(), facts);
            if (edit != 0) Pages.tell(context, visit.say("opportunity.changed"), edit);
            return typed.id();
        }
        var stage = stages.find(typed.stage()).orElseThrow(() -> new Refusal("stage.missing"));
        var kept = opportunities.add(facts, stage);
        Pages.tell(context, visit.say("opportunity.added"), kept.edit());
        return kept.id();
    }

    /// Nobody is added to the network before everything else is known to be right.
    private Facts facts(Context context, Sheet typed) {
        var said = typed.said().stream()
                .flatMap(heard -> Way.of(heard.way()).map(way -> new Said(way, heard.words())).stream())
                .toList();
        var facts = new Facts(
                typed.title(),
                Written.day(context, "sign", almanac.today()),
                Written.cents(context, "value"),
                Written.cents(context, "margin"),
                typed.currency().toUpperCase(java.util.Locale.ROOT),
                typed.unplanned(),
                typed.service(),
                typed.words(),
                typed.objective() == 0 ? null : (Integer) typed.objective(),
                typed.referral() == 0 ? null : (Integer) typed.referral(),
                List.of(),
                said);
        return facts.concerning(typed.people().stream().flatMap(who -> who.person(edits).stream()).toList());
    }

    private Sheet typed(Context context, int id) {
        var who = IntStream.range(0, Sheet.PEOPLE_MAXIMUM)
                .filter(i -> context.formParam("who-" + i) != null)
                .mapToObj(i -> Who.typed(context, "who-" + i, network))
                .toList();
        return new Sheet(
                id,
                Pages.typed(context, "title"),
                who,
                Pages.typed(context, "sign"),
                Pages.typed(context, "value"),
                Pages.typed(context, "margin"),
                Pages.typed(context, "currency"),
                Pages.number(context.formParam("stage")),
                heard(context),
                context.formParam("unplanned") != null,
                Pages.typed(context, "service"),
                Pages.number(context.formParam("objective")),
                Pages.number(context.formParam("referral")),
                Pages.typed(context, "words"),
                choices(),
                null);
    }

    private static List<Sheet.Heard> heard(Context context) {
        var ways = context.formParams("said");
        var words = context.formParams("said-words");
        return IntStream.range(0, Math.min(ways.size(), SAID_MAXIMUM))
                .mapToObj(i -> new Sheet.Heard(ways.get(i), i < words.size() ? words.get(i).strip() : ""))
                .toList();
    }

    private Sheet known(Opportunity opportunity) {
        var who = new ArrayList<Who>();
        for (var person : opportunity.people()) who.add(Who.of("who-" + who.size(), Optional.of(person)));
        if (who.isEmpty()) who.add(Who.nobody("who-0"));
        var said = new ArrayList<>(opportunity.said().stream().map(each -> new Sheet.Heard(each.way().word(), each.words())).toList());
        if (said.size() < SAID_MAXIMUM) said.add(new Sheet.Heard("", ""));
        return new Sheet(
                opportunity.id(),
                opportunity.title(),
                who,
                opportunity.sign().toString(),
                typed(opportunity.value()),
                typed(opportunity.margin()),
                opportunity.currency(),
                opportunity.stage().id(),
                said,
                opportunity.unplanned(),
                opportunity.service(),
                requireNonNullElse(opportunity.objectiveId(), 0),
                requireNonNullElse(opportunity.referralId(), 0),
                opportunity.words(),
                choices(),
                null);
    }

    private static String typed(@Nullable Money money) {
        return money == null ? "" : money.typed();
    }

    private Sheet.Choices choices() {
        var received = referrals.all().stream().filter(each -> !each.given()).toList();
        return new Sheet.Choices(stages.all(), opportunities.services(), objectives.get(), received);
    }

    private Opportunity opportunity(Context context) {
        return opportunities.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }
}
