package org.passerelle.opportunities.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.passerelle.opportunities.Touch;

/// Touches one after the other by the same way, with the same person, told by the same kind of fact: one line of a page.
public record Run(List<Touch> touches) {

    /// In order of time.
    static List<Run> of(List<Touch> touches) {
        var runs = new ArrayList<List<Touch>>();
        for (var touch : touches) {
            if (runs.isEmpty() || !continues(runs.getLast().getLast(), touch)) runs.add(new ArrayList<>());
            runs.getLast().add(touch);
        }
        return runs.stream().map(List::copyOf).map(Run::new).toList();
    }

    private static boolean continues(Touch one, Touch next) {
        return one.way() == next.way()
                && one.source() == next.source()
                && one.source() == Touch.Source.EXCHANGES
                && Objects.equals(one.personId(), next.personId());
    }

    public Touch first() {
        return touches.getFirst();
    }

    public LocalDate last() {
        return touches.getLast().on();
    }

    public int times() {
        return touches.stream().mapToInt(Touch::times).sum();
    }
}
