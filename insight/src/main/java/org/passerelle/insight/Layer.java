package org.passerelle.insight;

import java.util.Optional;
import java.util.OptionalInt;

/// How many relations of a kind a person can hold: 5, 15, 50, 150, and everyone beyond. The sizes hold online too
/// (Dunbar 2016), with contact at least weekly, monthly, half-yearly and yearly (Sutcliffe et al. 2012).
public enum Layer {
    FIVE(5, 52, 7),
    FIFTEEN(15, 12, 30),
    FIFTY(50, 2, 182),
    HUNDRED_FIFTY(150, 1, 365),
    BEYOND(Integer.MAX_VALUE, 0, 0);

    private final int size;
    private final int twoWayDays;
    private final int targetDays;

    Layer(int size, int twoWayDays, int targetDays) {
        this.size = size;
        this.twoWayDays = twoWayDays;
        this.targetDays = targetDays;
    }

    /// The smallest layer whose size holds the rank and whose rhythm the two-way days keep.
    ///
    /// @param rank by strength, 1 for the strongest tie
    /// @param twoWayDays days of contact both ways in the last 365, see {@link Tie#twoWayDays()}
    public static Layer of(int rank, int twoWayDays) {
        for (var layer : values()) {
            if (rank <= layer.size && twoWayDays >= layer.twoWayDays) {
                return layer;
            }
        }
        return BEYOND;
    }

    /// How many it holds, those of the inner layers included; for {@link #BEYOND}, as many as an `int` can say.
    public int size() {
        return size;
    }

    /// The days of contact both ways it asks within 365.
    public int twoWayDays() {
        return twoWayDays;
    }

    /// The longest interval between two exchanges it allows, in days; empty for {@link #BEYOND}, which asks nothing.
    public OptionalInt targetDays() {
        return this == BEYOND ? OptionalInt.empty() : OptionalInt.of(targetDays);
    }

    /// The layer just inside; empty for {@link #FIVE}.
    public Optional<Layer> inner() {
        return this == FIVE ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
