package org.passerelle.insight.attribution;

import java.util.Arrays;
import java.util.List;

/// What each channel is credited with.
///
/// @param byChannel in the order of their numbers, in the unit of the journeys’ values
/// @param unknown what was won without any touch: credited to nobody
public record Credit(List<Double> byChannel, double unknown) {

    public Credit {
        byChannel = List.copyOf(byChannel);
    }

    static Credit of(double[] byChannel, Journeys journeys) {
        return new Credit(Arrays.stream(byChannel).boxed().toList(), journeys.unknown());
    }

    /// @throws IndexOutOfBoundsException when there is no such channel
    public double of(int channel) {
        return byChannel.get(channel);
    }

    /// All credits together, without what is unknown.
    public double known() {
        return byChannel.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// All that was won, the unknown included.
    public double total() {
        return known() + unknown;
    }

    /// The part of a channel in all that was won, 0 when nothing was.
    ///
    /// @throws IndexOutOfBoundsException when there is no such channel
    public double share(int channel) {
        var total = total();
        return total == 0 ? 0 : of(channel) / total;
    }
}
