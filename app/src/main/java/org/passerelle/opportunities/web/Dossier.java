package org.passerelle.opportunities.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.opportunities.Chains;
import org.passerelle.opportunities.Money;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.opportunities.Stage;
import org.passerelle.opportunities.Touch;
import org.passerelle.opportunities.Touches;
import org.passerelle.vision.Objective;

/// All that the page of an opportunity tells.
///
/// @param runs what led to it, in order of time
/// @param denied what the owner says did not
/// @param names of everyone the touches speak of
/// @param own what it brings in the workspace’s own currency; null where that is the same, or no rate was entered
/// @param objective what it serves, or null
public record Dossier(
        Opportunity opportunity,
        List<Run> runs,
        List<Touches.Denial> denied,
        boolean neverMet,
        List<Chains.Bearer> chain,
        Map<Integer, String> names,
        List<Stage> stages,
        String ownCurrency,
        @Nullable Money own,
        @Nullable Objective objective,
        int lastEdit,
        @Nullable String problem) {

    private static final int RUNS_FIRST = 3;
    private static final int RUNS_LAST = 5;

    /// Whether the first sign is told to be earlier than anything that passed between them.
    public boolean isEarly() {
        return !runs.isEmpty() && runs.getFirst().first().on().isAfter(opportunity.sign());
    }

    public Optional<String> name(Touch touch) {
        return Optional.ofNullable(touch.personId()).map(names::get);
    }

    /// Those shown at once: the first, and the last before it was decided.
    public List<Run> ends(boolean last) {
        int first = isLong() ? RUNS_FIRST : runs.size();
        return last ? runs.subList(isLong() ? runs.size() - RUNS_LAST : first, runs.size()) : runs.subList(0, first);
    }

    /// Those in between, unfolded where one asks for them.
    public List<Run> middle() {
        return isLong() ? runs.subList(RUNS_FIRST, runs.size() - RUNS_LAST) : List.of();
    }

    private boolean isLong() {
        return runs.size() > RUNS_FIRST + RUNS_LAST + 1;
    }

    public int touchCount() {
        return runs.stream().mapToInt(run -> run.touches().size()).sum();
    }

    /// Whether sums leave it out, for want of a rate.
    public boolean isLeftOut() {
        return own == null && opportunity.brings().isPresent() && !opportunity.currency().equals(ownCurrency);
    }

    public String icon(Touch touch) {
        return switch (touch.way()) {
            case BLOG -> "globe";
            case MAIL -> "mail";
            case PHONE -> "call";
            case MEETING -> "meeting";
            case EVENT -> "calendar";
            case INTRODUCTION -> "people";
            case REFERRAL -> "recommendation";
            case PRESS -> "file";
            case SEARCH -> "search";
            default -> "message";
        };
    }
}
