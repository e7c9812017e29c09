package org.passerelle.vision.advice;

import java.util.List;
import java.util.Optional;
import org.passerelle.vision.Vision;

/// More places than the hours allow: two well kept are worth more than ten open.
final class TooManyPlaces implements Caution {

    @Override
    public Optional<Remark> about(Vision vision) {
        var minutes = vision.weekMinutes();
        int asked = vision.ways().stream().mapToInt(Places::minutes).sum();
        int profiles = Places.profiles(vision.ways());
        if (minutes != null && asked > minutes && vision.ways().size() > 1)
            return Optional.of(new Remark("time", List.of(vision.ways().size(), hours(asked), hours(minutes))));
        return profiles > Places.most(vision)
                ? Optional.of(new Remark("profiles", List.of(profiles, Places.most(vision))))
                : Optional.empty();
    }

    /// To the half hour.
    private static double hours(int minutes) {
        return Math.round(minutes / 30.0) / 2.0;
    }
}
