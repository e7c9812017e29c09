package org.passerelle.vision.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Step;
import org.passerelle.vision.Vision;
import org.passerelle.vision.Visions;
import org.passerelle.vision.advice.Caution;
import org.passerelle.vision.advice.Places;

/// The guided start: a page a question, each kept as one leaves it, whatever button is pressed.
public final class BeginPage {

    private static final String LATER = "later";

    /// @param finished whether it was all written before: each page then stands alone
    /// @param places what suits, as far as is known
    /// @param cautions about the places chosen
    public record Model(
            Step step, Paper paper, boolean finished, Places places, List<Caution.Remark> cautions, @Nullable String problem) {

        public List<Purpose> purposes() {
            return List.of(Purpose.values());
        }

        public List<Step> steps() {
            return List.of(Step.values());
        }

        /// Whether a place is ticked: chosen, or suiting where nothing was chosen yet.
        public boolean isTicked(Way way) {
            if (!paper.ways().isEmpty()) return paper.ways().contains(way.word());
            return problem == null && places.kept().stream().anyMatch(place -> place.way() == way);
        }
    }

    private final Visions visions;
    private final Almanac almanac;
    private final Pages pages;

    public BeginPage(Visions visions, Almanac almanac, Pages pages) {
        this.visions = visions;
        this.almanac = almanac;
        this.pages = pages;
    }

    /// Opens the page one stopped at.
    public void begin(Context context) {
        Pages.go(context, visions.current().next().path());
    }

    public void show(Context context) {
        var vision = visions.current();
        pages.show(context, "vision/begin", model(step(context), Paper.of(vision), vision, null));
    }

    public void save(Context context) {
        var step = step(context);
        var known = visions.current();
        var paper = Paper.typed(context);
        var words = Pages.visit(context).words();
        try {
            var written = paper.over(known, step);
            boolean later = Pages.typed(context, "turn").equals(LATER);
            int edit = visions.keep(turned(written, step, later));
            if (known.isFinished() || later) Pages.tell(context, words.say(later ? "vision.later.told" : "vision.kept"), edit);
            else if (step.next().isEmpty()) Pages.tell(context, words.say("vision.finished"));
            Pages.go(context, known.isFinished() || later ? "/vision" : step.next().map(Step::path).orElse("/vision"));
        } catch (Refusal refusal) {
            pages.showAgain(context, "vision/begin", model(step, paper, known, refusal.in(words)));
        }
    }

    /// Where it is opened next.
    private Vision turned(Vision written, Step step, boolean later) {
        if (written.isFinished()) return written;
        if (later) return written.stoppedAt(step);
        return step.next().map(written::stoppedAt).orElseGet(() -> written.finished(almanac.now()));
    }

    private static Model model(Step step, Paper paper, Vision vision, @Nullable String problem) {
        return new Model(step, paper, vision.isFinished(), Places.suiting(vision), Caution.all(vision), problem);
    }

    private static Step step(Context context) {
        return Step.of(context.pathParam("step")).orElseThrow(NotFoundResponse::new);
    }
}
