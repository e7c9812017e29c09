package org.passerelle.insight.plan;

import static java.lang.Math.sqrt;

import java.util.SplittableRandom;

/// A way of choosing whom to reach next: the highest score first.
public enum Policy {
    /// By {@link Cadence#index}.
    INDEX {
        @Override
        double score(Cadence cadence, double weeks, SplittableRandom random) {
            return cadence.index(weeks);
        }
    },
    /// By weeks over the interval of the square-root rule, as far as an attempt is answered: h·p·√(α/(p·τ)).
    SQUARE_ROOT {
        @Override
        double score(Cadence cadence, double weeks, SplittableRandom random) {
            return weeks * cadence.chance() * sqrt(cadence.value() / (cadence.chance() * cadence.time()));
        }
    },
    /// By what an attempt saves next week: α·p·h/τ.
    LINEAR {
        @Override
        double score(Cadence cadence, double weeks, SplittableRandom random) {
            return cadence.value() * cadence.chance() * weeks / cadence.time();
        }
    },
    /// By weeks alone.
    OLDEST {
        @Override
        double score(Cadence cadence, double weeks, SplittableRandom random) {
            return weeks;
        }
    },
    /// By chance.
    RANDOM {
        @Override
        double score(Cadence cadence, double weeks, SplittableRandom random) {
            return random.nextDouble();
        }
    };

    abstract double score(Cadence cadence, double weeks, SplittableRandom random);
}
