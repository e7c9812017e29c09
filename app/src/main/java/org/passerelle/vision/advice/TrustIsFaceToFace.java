package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Vision;

/// Work is entrusted to someone one has seen: what begins on a screen crosses over.
final class TrustIsFaceToFace implements Rule {

    @Override
    public String name() {
        return "face";
    }

    @Override
    public boolean holds(Vision vision) {
        return vision.wants(Purpose.CLIENTS) || vision.wants(Purpose.PARTNERS) || vision.wants(Purpose.PEERS);
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.MEETING, Way.EVENT);
    }
}
