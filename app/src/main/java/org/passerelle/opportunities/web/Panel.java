package org.passerelle.opportunities.web;

import java.util.List;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Opportunity;

/// What a person’s page tells of opportunities: the latest.
public record Panel(int personId, List<Opportunity> latest) {

    private static final int LINES = 4;

    public static Panel of(int personId, Opportunities opportunities) {
        return new Panel(personId, opportunities.of(personId).stream().limit(LINES).toList());
    }
}
