package org.passerelle.results.web;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Layer;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;
import org.passerelle.results.Choice;
import org.passerelle.results.Finding;
import org.passerelle.results.Origin;
import org.passerelle.results.Results;
import org.passerelle.results.Returns;
import org.passerelle.results.Table;
import org.passerelle.results.Tables;
import org.passerelle.ties.Glance;
import org.passerelle.ties.Ties;

/// What comes back, as a letter: the finding, four numbers, two charts with their tables, the method.
public final class ResultsPage {

    /// @param chosen the period asked for by name, or null
    /// @param from the first day typed, and `to` the last; may be empty
    /// @param query what brings the same period back, at the end of an address
    /// @param problem what is wrong with the period asked for, or null
    public record Model(
            Returns returns,
            Finding finding,
            Tables tables,
            Glance glance,
            @Nullable Choice chosen,
            String from,
            String to,
            String query,
            @Nullable String problem) {

        private static final int FEWEST_TO_DRAW = 3;
        private static final double FIRM = 2 / 3.;

        public Curve curve() {
            return Curve.of(returns.waits());
        }

        /// Whether enough mandates came to draw how long they take.
        public boolean isDrawn() {
            return returns.waits().won() >= FEWEST_TO_DRAW;
        }

        /// Whether enough mandates came to compare ways.
        public boolean isCompared() {
            return returns.sum().mandates() >= FEWEST_TO_DRAW;
        }

        /// The way most credited, where it would be so in most other draws of the same mandates; else null.
        public @Nullable Origin first() {
            var leaders = returns.origins().all().stream()
                    .filter(origin -> origin.standing().rank() == 1 && origin.share() > 0)
                    .toList();
            return leaders.size() == 1 && leaders.getFirst().standing().kept() >= FIRM ? leaders.getFirst() : null;
        }

        /// A table with what an hour brings, once that can be told.
        public Table told(Table table) {
            return returns.verdict().isTellable() ? table : table.without("perHour");
        }

        /// Of 100.
        public int of100(double share) {
            return (int) Math.round(100 * Math.clamp(share, 0, 1));
        }

        public List<Layer> layers() {
            return List.of(Layer.FIVE, Layer.FIFTEEN, Layer.FIFTY, Layer.HUNDRED_FIFTY);
        }

        /// Of 100, how wide the bar of a layer is beside the fullest.
        public int width(Layer layer) {
            int most = layers().stream().mapToInt(glance::in).max().orElse(0);
            return most == 0 ? 0 : 100 * glance.in(layer) / most;
        }
    }

    private final Results results;
    private final Ties ties;
    private final Pages pages;

    public ResultsPage(Results results, Ties ties, Pages pages) {
        this.results = results;
        this.ties = ties;
        this.pages = pages;
    }

    /// A period that cannot be is shown again as typed, above the usual one.
    public void show(Context context) {
        var asked = Asked.of(context);
        var words = Pages.visit(context).words();
        try {
            pages.show(context, "results/results", model(asked, asked.of(results), words, null));
        } catch (Refusal refusal) {
            var usual = Asked.USUAL.of(results);
            pages.showAgain(context, "results/results", model(asked, usual, words, refusal.in(words)));
        }
    }

    private Model model(Asked asked, Returns returns, Words words, @Nullable String problem) {
        return new Model(
                returns,
                Finding.of(returns, words),
                new Tables(returns),
                ties.ensure(),
                asked.choice(),
                asked.from(),
                asked.to(),
                problem == null ? asked.query() : Asked.USUAL.query(),
                problem);
    }
}
