package org.passerelle.insight.attribution;

import static java.util.Comparator.comparingDouble;

import java.util.List;

/// All that was seen before a contract was won, or was not.
///
/// @param touches the oldest first, those of one moment in the order given; none when nothing is known
/// @param won whether it ended in a contract
/// @param value what the contract brought, in any unit, below 0 when it cost more than it brought; 0 unless won
public record Journey(List<Touch> touches, boolean won, double value) {

    /// @throws IllegalArgumentException for an endless value, or one of a journey that was not won
    public Journey {
        if (!Double.isFinite(value) || (!won && value != 0)) {
            throw new IllegalArgumentException("A journey %s is not worth %s.".formatted(won ? "won" : "lost", value));
        }
        touches = touches.stream()
                .sorted(comparingDouble(Touch::daysBefore).reversed())
                .toList();
    }

    public static Journey won(double value, Touch... touches) {
        return new Journey(List.of(touches), true, value);
    }

    /// One that was lost, or is still open: it taught that these touches were not enough so far.
    public static Journey lost(Touch... touches) {
        return new Journey(List.of(touches), false, 0);
    }

    /// Whether there is anybody to credit.
    boolean isCredited() {
        return won && !touches.isEmpty();
    }
}
