package org.passerelle.week;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.passerelle.insight.plan.Action;

/// What may be done for someone, and what each deed brings beyond a word, in points.
record Options(Map<Deed, Double> gains) {

    Options {
        gains = Collections.unmodifiableMap(new EnumMap<>(gains));
    }

    /// All that could be done for someone: a deed brings each presence it restores, by the silence of that one.
    ///
    /// @param timesAYear the rhythm of words they are held to
    /// @param silences weeks without each presence there ever was
    /// @param known weeks since the first sign of them
    static Options weigh(Budget budget, double timesAYear, double chance, Map<Presence, Double> silences, double known) {
        var gains = new EnumMap<Deed, Double>(Deed.class);
        for (var deed : Deed.values()) gains.put(deed, 0.0);
        for (var presence : Presence.values()) {
            double time = (double) budget.length(presence.shortest()) / budget.length(Deed.MESSAGE);
            double worth = presence.worth(timesAYear, chance, time, silences.get(presence), known);
            gains.replaceAll((deed, gain) -> deed.restores(presence) ? gain + worth : gain);
        }
        return new Options(gains);
    }

    /// In the order of the deeds.
    List<Deed> deeds() {
        return List.copyOf(gains.keySet());
    }

    double gain(Deed deed) {
        return gains.getOrDefault(deed, 0.0);
    }

    /// Only those of these deeds.
    Options among(Collection<Deed> deeds) {
        var left = new EnumMap<>(gains);
        left.keySet().retainAll(Set.copyOf(deeds));
        return new Options(left);
    }

    Options with(Deed deed, double gain) {
        var more = new EnumMap<>(gains);
        more.put(deed, gain);
        return new Options(more);
    }

    /// In their order, as long as the budget makes them.
    List<Action> actions(Budget budget) {
        return gains.entrySet().stream()
                .map(each -> new Action(each.getKey().word(), budget.length(each.getKey()), each.getValue()))
                .toList();
    }

    /// As it is kept: `message,call:0.412,coffee:1.37`.
    String written() {
        return gains.entrySet().stream()
                .map(each -> each.getKey().word() + (each.getValue() == 0 ? "" : ":" + rounded(each.getValue())))
                .collect(joining(","));
    }

    static Options read(String written) {
        var gains = new EnumMap<Deed, Double>(Deed.class);
        Arrays.stream(written.split(",")).map(each -> each.split(":")).forEach(each ->
                gains.put(Deed.of(each[0]), each.length > 1 ? Double.parseDouble(each[1]) : 0));
        return new Options(gains);
    }

    private static String rounded(double points) {
        return String.format(Locale.ROOT, points < .001 || points >= 1000 ? "%.2e" : "%.3g", points);
    }
}
