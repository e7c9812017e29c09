package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Vision;

/// People one works with come through people one trusts.
final class TeamsComeThroughPeople implements Rule {

    @Override
    public String name() {
        return "team";
    }

    @Override
    public boolean holds(Vision vision) {
        return vision.wants(Purpose.HIRING) || vision.wants(Purpose.PARTNERS);
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.INTRODUCTION, Way.MEETING);
    }
}
