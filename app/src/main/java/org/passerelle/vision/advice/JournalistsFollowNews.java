package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Scope;
import org.passerelle.vision.Vision;

/// Journalists and those who decide in public follow the news hour by hour.
final class JournalistsFollowNews implements Rule {

    private static final Scope PUBLIC = new Scope(List.of(
            "journaliste", "média", "presse", "radio", "élu", "député", "politique", "journalist", "media", "press", "politics"));

    @Override
    public String name() {
        return "news";
    }

    @Override
    public boolean holds(Vision vision) {
        return Words.in(vision.whom().roles(), PUBLIC) || Words.in(vision.whom().sectors(), PUBLIC);
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.BLUESKY, Way.X);
    }
}
