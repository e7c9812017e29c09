package org.passerelle.results;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.passerelle.channels.Way;

/// How clients say they heard of the owner: their word, beside what was computed and never mixed with it.
///
/// @param mandates whose clients named that way, several ways each perhaps
/// @param words theirs, each once
public record Heard(Way way, int mandates, List<String> words) {

    /// Those of these mandates, the most named first.
    static List<Heard> of(List<Pursuit> won) {
        var all = new EnumMap<Way, Heard>(Way.class);
        for (var mandate : won) {
            var named = mandate.opportunity().said();
            for (var way : named.stream().map(said -> said.way()).distinct().toList()) {
                var words = named.stream()
                        .filter(said -> said.way() == way && !said.words().isBlank())
                        .map(said -> said.words())
                        .toList();
                all.merge(way, new Heard(way, 1, words), Heard::and);
            }
        }
        return all.values().stream().sorted(comparing(Heard::mandates).reversed()).toList();
    }

    private Heard and(Heard other) {
        var both = new ArrayList<>(words);
        both.addAll(other.words);
        return new Heard(way, mandates + other.mandates, both.stream().distinct().toList());
    }
}
