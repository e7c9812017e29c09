package org.passerelle.opportunities.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.opportunities.Rates;
import org.passerelle.opportunities.Stage;
import org.passerelle.opportunities.Stages;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// The stages an opportunity goes through, the workspace’s currency, and what others are worth in it.
public final class StagesPage {

    public record Model(List<Stage> stages, String own, List<Rates.Rate> rates, @Nullable String problem) {}

    private final Stages stages;
    private final Rates rates;
    private final Pages pages;

    public StagesPage(Stages stages, Rates rates, Pages pages) {
        this.stages = stages;
        this.rates = rates;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "opportunities/stages", model(null));
    }

    public void add(Context context) {
        change(context, () -> stages.add(Pages.typed(context, "name")));
    }

    /// Renamed, brought before the one it follows, or taken away: as the button says.
    public void change(Context context) {
        int id = Pages.number(context.pathParam("id"));
        change(context, () -> switch (Pages.typed(context, "act")) {
            case "advance" -> stages.advance(id);
            case "remove" -> stages.remove(id);
            default -> stages.rename(id, Pages.typed(context, "name"));
        });
    }

    public void choose(Context context) {
        change(context, () -> {
            rates.choose(Pages.typed(context, "currency").toUpperCase(Locale.ROOT));
            return 0;
        });
    }

    public void enter(Context context) {
        change(context, () -> {
            rates.enter(Pages.typed(context, "currency").toUpperCase(Locale.ROOT), rate(Pages.typed(context, "rate")));
            return 0;
        });
    }

    public void forget(Context context) {
        change(context, () -> {
            rates.remove(context.pathParam("currency"));
            return 0;
        });
    }

    private static double rate(String typed) {
        try {
            return Double.parseDouble(typed.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new Refusal("rate.absurd");
        }
    }

    private interface Change {
        int make();
    }

    private void change(Context context, Change change) {
        var visit = Pages.visit(context);
        try {
            int edit = change.make();
            Pages.tell(context, visit.say("stages.kept"), edit);
            Pages.go(context, "/opportunities/stages");
        } catch (Refusal refusal) {
            pages.showAgain(context, "opportunities/stages", model(refusal.in(visit.words())));
        }
    }

    private Model model(@Nullable String problem) {
        return new Model(stages.all(), rates.own(), rates.all(), problem);
    }
}
