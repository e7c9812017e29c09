package org.passerelle.vision.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.vision.Decision;
import org.passerelle.vision.Lines;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Objectives;
import org.passerelle.vision.Progress;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Visions;

/// One objective: how far it came, what counted, what it was; and the form it is told in.
public final class ObjectivesPage {

    private static final int HORIZON_MONTHS = 12;

    /// @param history the latest first
    public record Model(Progress progress, Contributions served, List<Decision> history) {}

    private final Objectives objectives;
    private final Visions visions;
    private final Contributions.Sources sources;
    private final Almanac almanac;
    private final Pages pages;

    public ObjectivesPage(
            Objectives objectives, Visions visions, Contributions.Sources sources, Almanac almanac, Pages pages) {
        this.objectives = objectives;
        this.visions = visions;
        this.sources = sources;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        var objective = objective(context);
        var served = sources.of(objective, almanac.today());
        var model = new Model(objectives.progress(objective), served, objectives.decisions(objective.id()));
        pages.show(context, "vision/objective", model);
    }

    /// A new one, due when the owner means to judge, about those they want to reach.
    public void begin(Context context) {
        var vision = visions.current();
        var whom = vision.whom();
        var months = requireNonNullElse(vision.horizonMonths(), HORIZON_MONTHS);
        var starter = Purpose.of(requireNonNullElse(context.queryParam("for"), ""))
                .flatMap(purpose -> Optional.ofNullable(Starter.of(purpose, objectives)));
        var scope = Stream.of(whom.roles(), whom.sectors()).flatMap(List::stream).toList();
        pages.show(
                context,
                "vision/objective-form",
                new ObjectiveSheet(
                        0,
                        starter.map(each -> Pages.visit(context).say(each.key())).orElse(""),
                        starter.map(Starter::measure).orElseGet(() -> objectives.measures().getFirst().word()),
                        starter.map(each -> String.valueOf(each.target())).orElse(""),
                        Lines.text(scope),
                        almanac.today().toString(),
                        almanac.today().plusMonths(months).toString(),
                        "",
                        objectives.measures(),
                        null));
    }

    public void add(Context context) {
        var words = Pages.visit(context).words();
        try {
            var typed = ObjectiveSheet.typed(context, 0, objectives.measures(), null);
            var added = objectives.add(typed.objective(objectives, almanac.today()));
            Pages.tell(context, words.say("objective.added"), added.edit());
            Pages.go(context, "/vision/objectives/" + added.id());
        } catch (Refusal refusal) {
            showAgain(context, 0, refusal);
        }
    }

    public void correct(Context context) {
        pages.show(context, "vision/objective-form", ObjectiveSheet.of(objective(context), objectives.measures()));
    }

    public void change(Context context) {
        var known = objective(context);
        try {
            var typed = ObjectiveSheet.typed(context, known.id(), objectives.measures(), null);
            int edit = objectives.decide(Decision.Kind.CHANGE, typed.over(known), typed.words());
            done(context, "objective.changed", edit, known);
        } catch (Refusal refusal) {
            showAgain(context, known.id(), refusal);
        }
    }

    public void end(Context context) {
        var known = objective(context);
        done(context, "objective.ended", objectives.decide(Decision.Kind.END, known, Pages.typed(context, "words")), known);
    }

    private static void done(Context context, String key, int edit, Objective objective) {
        Pages.tell(context, Pages.visit(context).say(key), edit);
        Pages.go(context, objective.path());
    }

    private void showAgain(Context context, int id, Refusal refusal) {
        var problem = refusal.in(Pages.visit(context).words());
        pages.showAgain(context, "vision/objective-form", ObjectiveSheet.typed(context, id, objectives.measures(), problem));
    }

    private Objective objective(Context context) {
        return objectives.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }
}
