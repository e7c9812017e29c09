package org.passerelle.vision.advice;

import java.util.List;
import java.util.Optional;
import org.passerelle.channels.Way;
import org.passerelle.vision.Vision;

/// Nothing but screens: ties begun there hold by crossing over.
final class NobodyInPerson implements Caution {

    @Override
    public Optional<Remark> about(Vision vision) {
        boolean onlyScreens = vision.ways().size() > 1 && vision.ways().stream().allMatch(Way::isOnline);
        return onlyScreens ? Optional.of(new Remark("screens", List.of())) : Optional.empty();
    }
}
