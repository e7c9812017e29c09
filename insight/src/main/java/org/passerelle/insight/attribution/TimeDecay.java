package org.passerelle.insight.attribution;

/// More to newer touches: half the weight for each half-life earlier.
///
/// @param halfLifeDays above 0; a quarter of a year suits work won over months
public record TimeDecay(double halfLifeDays) implements Weighing {

    public static final double USUAL_HALF_LIFE_DAYS = 90;

    public TimeDecay() {
        this(USUAL_HALF_LIFE_DAYS);
    }

    /// @throws IllegalArgumentException unless the half-life is above 0
    public TimeDecay {
        if (!(halfLifeDays > 0)) {
            throw new IllegalArgumentException("A half-life of %s days is none.".formatted(halfLifeDays));
        }
    }

    /// Weights count from the newest touch, so that even journeys of centuries leave something above 0.
    @Override
    public double[] weights(Journey journey) {
        var newest = journey.touches().getLast().daysBefore();
        return journey.touches().stream()
                .mapToDouble(touch -> Math.exp(-Math.log(2) * (touch.daysBefore() - newest) / halfLifeDays))
                .toArray();
    }
}
