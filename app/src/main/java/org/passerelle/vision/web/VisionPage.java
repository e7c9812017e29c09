package org.passerelle.vision.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.web.Pages;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Objectives;
import org.passerelle.vision.Progress;
import org.passerelle.vision.Reviews;
import org.passerelle.vision.Vision;
import org.passerelle.vision.Visions;
import org.passerelle.vision.advice.Caution;

/// The vision as one keeps it, objectives first; and the blank sheet, to be filled by hand.
public final class VisionPage {

    /// @param aims objectives pursued, the soonest due first
    /// @param ended the latest first
    /// @param starters to begin with, where there is no objective yet
    /// @param reviewSince the day the quarter goes back to where a review is due, or null
    public record Model(
            Vision vision,
            List<Progress> aims,
            List<Objective> ended,
            List<Starter> starters,
            List<Caution.Remark> cautions,
            @Nullable LocalDate reviewSince) {

        public boolean isNothingYet() {
            return vision.isBlank() && aims.isEmpty() && ended.isEmpty();
        }
    }

    private final Visions visions;
    private final Objectives objectives;
    private final Reviews reviews;
    private final Pages pages;

    public VisionPage(Visions visions, Objectives objectives, Reviews reviews, Pages pages) {
        this.visions = visions;
        this.objectives = objectives;
        this.reviews = reviews;
        this.pages = pages;
    }

    public void show(Context context) {
        var vision = visions.current();
        var all = objectives.all();
        var model = new Model(
                vision,
                all.stream().filter(Objective::isOpen).map(objectives::progress).toList(),
                all.stream().filter(each -> !each.isOpen()).toList(),
                all.isEmpty() ? Starter.of(vision, objectives) : List.of(),
                Caution.all(vision),
                reviews.due().orElse(null));
        pages.show(context, "vision/vision", model);
    }

    public void blank(Context context) {
        pages.show(context, "vision/blank", Vision.NONE);
    }
}
