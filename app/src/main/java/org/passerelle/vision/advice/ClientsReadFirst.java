package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Vision;

/// Whoever thinks of buying reads first: one’s own texts speak then, in a place nobody can close.
final class ClientsReadFirst implements Rule {

    @Override
    public String name() {
        return "clients";
    }

    @Override
    public boolean holds(Vision vision) {
        return vision.wants(Purpose.CLIENTS) || vision.wants(Purpose.KNOWN);
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.BLOG);
    }
}
