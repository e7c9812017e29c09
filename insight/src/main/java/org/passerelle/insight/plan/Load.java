package org.passerelle.insight.plan;

import java.util.Map;
import org.passerelle.insight.Layer;

/// How many contacts the layers ask, to be held against the time there is.
///
/// ```java
/// Load.ofFullLayers();   // 5×52 + 10×12 + 35×2 + 100×1 = 550 a year, 10.6 a week
/// ```
///
/// @param contactsAYear 0 or more
public record Load(int contactsAYear) {

    private static final double WEEKS_A_YEAR = 52;

    /// The load of people kept up at the rhythm of their layer; {@link Layer#BEYOND} asks nothing.
    ///
    /// @param people how many in each layer, those of the inner ones not included
    public static Load of(Map<Layer, Integer> people) {
        return new Load(people.entrySet().stream()
                .mapToInt(entry -> entry.getValue() * entry.getKey().twoWayDays())
                .sum());
    }

    /// The load of a network whose layers are all full.
    public static Load ofFullLayers() {
        var contacts = 0;
        var within = 0;
        for (var layer : Layer.values()) {
            if (layer != Layer.BEYOND) {
                contacts += (layer.size() - within) * layer.twoWayDays();
                within = layer.size();
            }
        }
        return new Load(contacts);
    }

    public double contactsAWeek() {
        return contactsAYear / WEEKS_A_YEAR;
    }

    /// What the load takes a week, in minutes.
    ///
    /// @param minutesAContact on average, 0 or more
    public double minutesAWeek(double minutesAContact) {
        return contactsAWeek() * minutesAContact;
    }
}
