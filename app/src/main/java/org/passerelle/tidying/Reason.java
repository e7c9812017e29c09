package org.passerelle.tidying;

import java.util.List;
import org.passerelle.platform.Words;

/// A reason to wonder whether someone still belongs in the network.
public interface Reason {

    /// Every reason there is, the plainest first: someone is shown with the first that holds.
    List<Reason> ALL = List.of(new OnlyPitching(), new LongSilent(), new NeverExchanged(), new Unknown(), new Unplaced());

    /// One word, of addresses and message files: it never changes.
    String name();

    /// Whom it finds, those least missed first. Cost: one query.
    List<Doubt> people(Look look);

    /// In a sentence, with what was found of someone.
    String explain(Words words, Look look, Doubt doubt);
}
