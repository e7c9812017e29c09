package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Scope;
import org.passerelle.vision.Vision;

/// What is looked at before it is bought is shown where people look.
final class ShopsAreSeen implements Rule {

    private static final Scope SEEN = new Scope(List.of(
            "restaurant", "boutique", "commerce", "spa", "coiffure", "photo", "mode", "décoration", "artisan", "tourisme", "hôtel",
            "beauté", "gastronomie", "design", "shop", "retail", "hair", "fashion", "craft", "tourism", "hotel", "beauty", "food"));

    @Override
    public String name() {
        return "seen";
    }

    @Override
    public boolean holds(Vision vision) {
        return Words.in(vision.whom().sectors(), SEEN);
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.INSTAGRAM, Way.FACEBOOK);
    }
}
