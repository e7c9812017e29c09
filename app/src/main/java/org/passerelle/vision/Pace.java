package org.passerelle.vision;

import java.util.Locale;

/// How many in how long.
public record Pace(double each, Per per) {

    private static final double NEARLY = .9;

    public enum Per {
        WEEK(7),
        MONTH(30.44),
        QUARTER(91.31);

        private final double days;

        Per(double days) {
            this.days = days;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// In the shortest length in which about one is done; a quarter where there is none.
    static Pace of(int number, long days) {
        for (var per : Per.values()) if (number * per.days >= NEARLY * days) return of(number, days, per);
        return of(number, days, Per.QUARTER);
    }

    static Pace of(int number, long days, Per per) {
        return new Pace(number * per.days / Math.max(1, days), per);
    }

    boolean isAtLeast(Pace other) {
        return each / per.days >= other.each / other.per.days;
    }
}
