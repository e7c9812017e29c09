package org.passerelle.vision.web;

import static java.util.stream.Collectors.toMap;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.today.Delay;
import org.passerelle.vision.Decision;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Objectives;
import org.passerelle.vision.Progress;
import org.passerelle.vision.Review;
import org.passerelle.vision.Reviews;

/// Looking back once a quarter: what the facts say of each objective, and what is decided of it.
public final class ReviewPage {

    /// One objective, and what is typed about it.
    public record Row(Progress progress, Decision.Kind kind, String title, String target, String due, String words) {

        static Row of(Progress progress) {
            var objective = progress.objective();
            return new Row(
                    progress,
                    Decision.Kind.KEEP,
                    objective.title(),
                    String.valueOf(objective.target()),
                    objective.due().toString(),
                    "");
        }

        static Row typed(Context context, Progress progress) {
            var mark = "-" + progress.objective().id();
            return new Row(
                    progress,
                    Decision.Kind.of(Pages.typed(context, "kind" + mark)).orElse(Decision.Kind.KEEP),
                    Pages.typed(context, "title" + mark),
                    Pages.typed(context, "target" + mark),
                    Pages.typed(context, "due" + mark),
                    Pages.typed(context, "words" + mark));
        }

        public int id() {
            return progress.objective().id();
        }

        /// Refused where what is typed cannot be.
        Reviews.Verdict verdict() {
            var known = progress.objective();
            var became = kind == Decision.Kind.CHANGE
                    ? known.becoming(title, ObjectiveSheet.number(target), known.scope(), ObjectiveSheet.day(due))
                    : known;
            return new Reviews.Verdict(kind, became, words);
        }
    }

    /// @param known every objective, by number
    /// @param since the day the quarter goes back to where a review is due, or null
    public record Model(
            List<Row> rows,
            String words,
            List<Review> past,
            Map<Integer, Objective> known,
            @Nullable LocalDate since,
            @Nullable String problem) {

        /// Of a decision of the past, ended or not.
        public Objective objective(Decision decision) {
            return Objects.requireNonNull(known.get(decision.objectiveId()));
        }

        public List<Decision.Kind> kinds() {
            return List.of(Decision.Kind.values());
        }
    }

    private final Objectives objectives;
    private final Reviews reviews;
    private final Almanac almanac;
    private final Pages pages;

    public ReviewPage(Objectives objectives, Reviews reviews, Almanac almanac, Pages pages) {
        this.objectives = objectives;
        this.reviews = reviews;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "vision/review", model(progress().map(Row::of).toList(), "", null));
    }

    public void save(Context context) {
        var words = Pages.visit(context).words();
        var rows = progress().map(each -> Row.typed(context, each)).toList();
        var whole = Pages.typed(context, "words");
        try {
            var edits = reviews.keep(whole, rows.stream().map(Row::verdict).toList());
            Pages.tell(context, words.say("review.saved"), edits);
            Pages.go(context, "/vision/review");
        } catch (Refusal refusal) {
            pages.showAgain(context, "vision/review", model(rows, whole, refusal.in(words)));
        }
    }

    public void later(Context context) {
        var until = Pages.typed(context, "until");
        reviews.later(until.equals("never") ? null : Delay.of(until).orElse(Delay.WEEK).from(almanac.today()));
        Pages.tell(context, Pages.visit(context).say("review.put.off"));
        Pages.go(context, Pages.back(context));
    }

    private Stream<Progress> progress() {
        return objectives.open().stream().map(objectives::progress);
    }

    private Model model(List<Row> rows, String words, @Nullable String problem) {
        var known = objectives.all().stream().collect(toMap(Objective::id, Function.identity()));
        return new Model(rows, words, reviews.all(), known, reviews.due().orElse(null), problem);
    }
}
