package org.passerelle.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened between the owner and one person.
record Timeline(Persona with, List<Fact> facts, @Nullable Series series) {

    int size() {
        return facts.size() + (series == null ? 0 : series.count());
    }
}
