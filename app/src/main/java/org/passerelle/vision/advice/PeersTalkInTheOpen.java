package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Vision;

/// Peers talk shop in the open, where answering counts more than posting.
final class PeersTalkInTheOpen implements Rule {

    @Override
    public String name() {
        return "peers";
    }

    @Override
    public boolean holds(Vision vision) {
        return vision.wants(Purpose.PEERS);
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.MASTODON, Way.BLUESKY);
    }
}
