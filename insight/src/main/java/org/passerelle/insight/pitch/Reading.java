package org.passerelle.insight.pitch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to say of one message.
///
/// @param chance that it would be taken for a pitch, 0 to 1
/// @param clues every sign found, those that warn first, the weightiest first
public record Reading(double chance, List<Clue> clues) {

    /// From this chance on, it reads as a pitch.
    public static final double PITCH_FROM = .5;

    public Reading {
        clues = clues.stream()
                .sorted((one, other) -> Integer.compare(other.sign().points(), one.sign().points()))
                .toList();
    }

    public boolean isPitch() {
        return chance >= PITCH_FROM;
    }

    /// The clues that speak for a pitch, weightiest first; may be empty even for a pitch, when only its words betray it.
    public List<Clue> reasons() {
        return clues.stream().filter(clue -> clue.sign().warns()).toList();
    }

    /// What a first word to someone has and this one has not, among a reason, common ground and a question.
    public List<Sign> missing() {
        var there = signs();
        return Stream.of(Sign.REASON, Sign.COMMON_GROUND, Sign.QUESTION)
                .filter(sign -> !there.contains(sign))
                .toList();
    }

    /// The score of the rules alone, without a model: the points of all signs found. Above 2, rather a pitch.
    public int points() {
        return signs().stream().mapToInt(Sign::points).sum();
    }

    private Set<Sign> signs() {
        return clues.stream().map(Clue::sign).collect(Collectors.toSet());
    }
}
