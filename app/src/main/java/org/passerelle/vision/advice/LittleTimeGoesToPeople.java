package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Vision;

/// Under two hours a week, writing to those one knows brings more than one more profile.
final class LittleTimeGoesToPeople implements Rule {

    private static final int LITTLE_MINUTES = 120;

    @Override
    public String name() {
        return "little";
    }

    @Override
    public boolean holds(Vision vision) {
        var minutes = vision.weekMinutes();
        return minutes != null && minutes < LITTLE_MINUTES;
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.MAIL, Way.INTRODUCTION);
    }
}
