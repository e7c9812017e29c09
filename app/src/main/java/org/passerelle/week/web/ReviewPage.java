package org.passerelle.week.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.week.IsoWeek;
import org.passerelle.week.Plan;
import org.passerelle.week.Planned;
import org.passerelle.week.Plans;
import org.passerelle.week.Review;

/// The end of a week: what was done and what came of it; what was not is carried or let go. And the weeks before.
public final class ReviewPage {

    private static final int WEEKS_SHOWN = 26;
    private static final int WORDS_CHARACTERS_MAXIMUM = 2_000;

    public record Model(Plan plan, LocalDate today) {

        public List<Planned.State> verdicts() {
            return List.of(Planned.State.DONE, Planned.State.MOVED, Planned.State.NOT_DONE);
        }

        /// What is proposed for a row: as it stands, and to carry what is still open.
        public boolean isProposed(Planned row, Planned.State verdict) {
            return (row.isOpen() ? Planned.State.MOVED : row.state()) == verdict;
        }
    }

    private final Almanac almanac;
    private final Plans plans;
    private final Review review;
    private final Pages pages;

    public ReviewPage(Almanac almanac, Plans plans, Review review, Pages pages) {
        this.almanac = almanac;
        this.plans = plans;
        this.review = review;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "week/review", new Model(plan(asked(context.queryParam("week"))), almanac.today()));
    }

    public void save(Context context) {
        var plan = plan(asked(context.formParam("week")));
        var verdicts = new LinkedHashMap<Integer, Review.Verdict>();
        for (var row : plan.rows()) {
            var told = context.formParam("state-" + row.id());
            if (told != null) verdicts.put(row.id(), new Review.Verdict(state(told), words(context, "words-" + row.id())));
        }
        var edits = review.look(plan.week(), verdicts, words(context, "words"));
        Pages.tell(context, Pages.visit(context).say("week.reviewed"), edits);
        Pages.go(context, "/week/past");
    }

    public void past(Context context) {
        pages.show(context, "week/past", plans.past(WEEKS_SHOWN));
    }

    private IsoWeek asked(@Nullable String text) {
        return text == null ? plans.toReview().orElseGet(() -> IsoWeek.of(almanac.today())) : IsoWeek.parse(text);
    }

    private Plan plan(IsoWeek week) {
        return plans.find(week).orElseThrow(() -> new Refusal("week.unplanned"));
    }

    private static Planned.State state(String word) {
        return switch (word) {
            case "done" -> Planned.State.DONE;
            case "moved" -> Planned.State.MOVED;
            default -> Planned.State.NOT_DONE;
        };
    }

    private static String words(Context context, String field) {
        var words = Pages.typed(context, field);
        if (words.length() > WORDS_CHARACTERS_MAXIMUM) throw new Refusal("week.long", WORDS_CHARACTERS_MAXIMUM);
        return words;
    }
}
