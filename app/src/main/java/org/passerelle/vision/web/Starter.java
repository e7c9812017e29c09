package org.passerelle.vision.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passerelle.vision.Objectives;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Vision;

/// An objective to begin with, that follows from a reason. Its title is `starter.PURPOSE`.
///
/// @param target in a year
public record Starter(Purpose purpose, String measure, int target) {

    private static final List<Starter> ALL = List.of(
            new Starter(Purpose.CLIENTS, "clients", 3),
            new Starter(Purpose.CLIENTS, "exchanges", 12),
            new Starter(Purpose.PARTNERS, "introductions", 6),
            new Starter(Purpose.HIRING, "exchanges", 6),
            new Starter(Purpose.PEERS, "met", 12),
            new Starter(Purpose.MARKET, "exchanges", 10),
            new Starter(Purpose.KNOWN, "publications", 24),
            new Starter(Purpose.TERRITORY, "met", 20));

    /// One for each reason, by a measure there is.
    static List<Starter> of(Vision vision, Objectives objectives) {
        return vision.purposes().stream().map(purpose -> of(purpose, objectives)).filter(Objects::nonNull).toList();
    }

    static @Nullable Starter of(Purpose purpose, Objectives objectives) {
        return ALL.stream()
                .filter(each -> each.purpose == purpose && isTold(each.measure, objectives))
                .findFirst()
                .orElse(null);
    }

    public String key() {
        return "starter." + purpose.word();
    }

    public String path() {
        return "/vision/objectives/new?for=" + purpose.word();
    }

    private static boolean isTold(String measure, Objectives objectives) {
        return objectives.measures().stream().anyMatch(each -> each.word().equals(measure));
    }
}
