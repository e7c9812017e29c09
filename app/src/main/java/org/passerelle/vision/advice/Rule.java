package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Vision;

/// One reason to be somewhere. Its sentence is `advice.NAME`.
public interface Rule {

    /// In the order their reasons are told.
    List<Rule> ALL = List.of(
            new ClientsReadFirst(),
            new ProfessionalsLookThere(),
            new TrustIsFaceToFace(),
            new TerritoryIsWalked(),
            new PeersTalkInTheOpen(),
            new ShopsAreSeen(),
            new JournalistsFollowNews(),
            new MarketIsListenedTo(),
            new TeamsComeThroughPeople(),
            new LittleTimeGoesToPeople());

    String name();

    boolean holds(Vision vision);

    /// The ways it speaks for, the best first.
    List<Way> ways();

    /// What its sentence is called.
    default String key() {
        return "advice." + name();
    }
}
