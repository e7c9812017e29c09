package org.passerelle.opportunities.web;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.passerelle.channels.Way;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.opportunities.Rates;
import org.passerelle.opportunities.Stage;
import org.passerelle.opportunities.Stages;
import org.passerelle.opportunities.Touches;
import org.passerelle.platform.web.Pages;

/// All opportunities: as a board, a column a stage, or as a list that can be narrowed.
public final class OpportunitiesPage {

    /// @param won what was won this year
    public record Board(List<Column> columns, List<Stage> stages, Sum open, Sum won) {

        public boolean isEmpty() {
            return columns.stream().allMatch(column -> column.shown().isEmpty());
        }
    }

    /// One line of the list.
    public record Line(Opportunity opportunity, Optional<Way> way) {}

    public record Register(Filter filter, List<Line> lines, List<Integer> years, List<Way> ways, Sum sum) {}

    private final Opportunities opportunities;
    private final Stages stages;
    private final Touches touches;
    private final Rates rates;
    private final Pages pages;

    public OpportunitiesPage(Opportunities opportunities, Stages stages, Touches touches, Rates rates, Pages pages) {
        this.opportunities = opportunities;
        this.stages = stages;
        this.touches = touches;
        this.rates = rates;
        this.pages = pages;
    }

    public void show(Context context) {
        if ("list".equals(context.queryParam("view"))) pages.show(context, "opportunities/list", register(context));
        else pages.show(context, "opportunities/board", board(Pages.visit(context).today().getYear()));
    }

    private Board board(int year) {
        var all = opportunities.all();
        var table = rates.table();
        var known = stages.all();
        var columns = known.stream().map(stage -> Column.of(stage, all, table)).toList();
        return new Board(
                columns,
                known,
                Sum.of(all.stream().filter(Opportunity::isOpen).toList(), table),
                Sum.of(all.stream().filter(each -> each.isWon() && Filter.year(each) == year).toList(), table));
    }

    private Register register(Context context) {
        var filter = Filter.of(context);
        var all = opportunities.all();
        var found = touches.of(all);
        var lines = all.stream()
                .filter(each -> filter.keeps(each, found.getOrDefault(each.id(), List.of())))
                .map(each -> new Line(each, Filter.way(each, found.getOrDefault(each.id(), List.of()))))
                .toList();
        return new Register(
                filter,
                lines,
                all.stream().map(Filter::year).distinct().sorted(Comparator.reverseOrder()).toList(),
                all.stream()
                        .flatMap(each -> Filter.way(each, found.getOrDefault(each.id(), List.of())).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Sum.of(lines.stream().map(Line::opportunity).toList(), rates.table()));
    }
}
