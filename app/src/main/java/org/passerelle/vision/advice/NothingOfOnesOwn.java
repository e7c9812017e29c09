package org.passerelle.vision.advice;

import java.util.List;
import java.util.Optional;
import org.passerelle.channels.Way;
import org.passerelle.vision.Vision;

/// Everything on networks that others own, and may close.
final class NothingOfOnesOwn implements Caution {

    @Override
    public Optional<Remark> about(Vision vision) {
        boolean rented = !vision.ways().isEmpty() && vision.ways().stream().allMatch(Way::isRented);
        return rented ? Optional.of(new Remark("rented", List.of())) : Optional.empty();
    }
}
