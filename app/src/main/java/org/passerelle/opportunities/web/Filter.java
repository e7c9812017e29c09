package org.passerelle.opportunities.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.passerelle.channels.Way;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.opportunities.Said;
import org.passerelle.opportunities.Stage.Outcome;
import org.passerelle.opportunities.Touch;
import org.passerelle.platform.web.Pages;

/// What the list is asked for.
///
/// @param state `open`, `won`, `lost` or empty for all
/// @param way a way they named, or the first touch; empty for all
/// @param year of the decision, or of the first sign of what is open; 0 for all
public record Filter(String state, String way, int year) {

    static Filter of(Context context) {
        return new Filter(
                Objects.requireNonNullElse(context.queryParam("state"), ""),
                Objects.requireNonNullElse(context.queryParam("way"), ""),
                Pages.number(context.queryParam("year")));
    }

    boolean keeps(Opportunity opportunity, List<Touch> touches) {
        return (state.isEmpty() || opportunity.stage().outcome().word().equals(state))
                && (year == 0 || year(opportunity) == year)
                && (way.isEmpty() || way(opportunity, touches).filter(each -> each.word().equals(way)).isPresent());
    }

    public static List<String> states() {
        return List.of(Outcome.OPEN.word(), Outcome.WON.word(), Outcome.LOST.word());
    }

    static int year(Opportunity opportunity) {
        var decided = opportunity.decided();
        return (decided == null ? opportunity.sign() : decided).getYear();
    }

    /// The way it came by: what they said first, else the first touch; empty where it is unknown.
    static Optional<Way> way(Opportunity opportunity, List<Touch> touches) {
        return opportunity.said().stream()
                .map(Said::way)
                .findFirst()
                .or(() -> touches.stream().map(Touch::way).findFirst());
    }
}
