package org.passerelle.vision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;
import org.passerelle.time.Entry;
import org.passerelle.time.Times;
import org.passerelle.vision.Objective;

/// What the owner said serves an objective: time given, publications, opportunities.
///
/// @param publications the latest first
public record Contributions(int minutes, List<Publication> publications, List<Opportunity> opportunities) {

    /// Where it is asked of.
    public record Sources(Times times, Publications publications, Opportunities opportunities) {

        Contributions of(Objective objective, LocalDate today) {
            var id = (Integer) objective.id();
            return new Contributions(
                    times.between(objective.begun(), today).stream()
                            .filter(each -> id.equals(each.objectiveId()))
                            .mapToInt(Entry::minutes)
                            .sum(),
                    publications.serving(objective.id()),
                    opportunities.all().stream().filter(each -> Objects.equals(each.objectiveId(), id)).toList());
        }
    }

    public boolean isNothing() {
        return minutes == 0 && publications.isEmpty() && opportunities.isEmpty();
    }
}
