package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Vision;

/// A town is won by being seen in it.
final class TerritoryIsWalked implements Rule {

    @Override
    public String name() {
        return "territory";
    }

    @Override
    public boolean holds(Vision vision) {
        return vision.wants(Purpose.TERRITORY) || !vision.whom().towns().isEmpty();
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.EVENT, Way.MEETING);
    }
}
