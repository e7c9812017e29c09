package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Vision;

/// A market is listened to before it is spoken to.
final class MarketIsListenedTo implements Rule {

    @Override
    public String name() {
        return "market";
    }

    @Override
    public boolean holds(Vision vision) {
        return vision.wants(Purpose.MARKET);
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.LINKEDIN, Way.MEETING, Way.BLUESKY);
    }
}
