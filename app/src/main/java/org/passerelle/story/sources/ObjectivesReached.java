package org.passerelle.story.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.passerelle.story.Fact;
import org.passerelle.story.Kind;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Objectives;
import org.passerelle.vision.Progress;

/// Objectives whose target was reached, on the day it was.
public final class ObjectivesReached implements Fact.Gatherer {

    private final Objectives objectives;

    public ObjectivesReached(Objectives objectives) {
        this.objectives = objectives;
    }

    @Override
    public List<Fact> gather() {
        return objectives.all().stream().flatMap(each -> fact(each).stream()).toList();
    }

    private Optional<Fact> fact(Objective objective) {
        return reached(objectives.progress(objective)).map(on -> new Fact(
                "objective",
                Integer.toString(objective.id()),
                on,
                Kind.OBJECTIVE,
                "story.objective",
                List.of(objective.title()),
                "",
                List.of(),
                objective.path()));
    }

    private static Optional<LocalDate> reached(Progress progress) {
        long sum = 0;
        for (var each : progress.counted().reversed()) {
            sum += each.amount();
            if (sum >= progress.objective().target()) return Optional.of(each.on());
        }
        return Optional.empty();
    }
}
