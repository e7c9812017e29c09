package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Vision;

/// Professionals look each other up by trade and by skill.
final class ProfessionalsLookThere implements Rule {

    @Override
    public String name() {
        return "professionals";
    }

    @Override
    public boolean holds(Vision vision) {
        return vision.wants(Purpose.CLIENTS) || vision.wants(Purpose.PARTNERS) || vision.wants(Purpose.HIRING);
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.LINKEDIN);
    }
}
