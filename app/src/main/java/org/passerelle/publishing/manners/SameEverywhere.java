package org.passerelle.publishing.manners;

import java.util.Optional;
import org.passerelle.insight.text.Folded;

/// The same text on every channel.
final class SameEverywhere implements Courtesy {

    @Override
    public String name() {
        return "same-everywhere";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        var texts = intent.texts().values().stream().map(text -> Folded.of(text.strip()).plain()).distinct().count();
        if (intent.texts().size() < 2 || texts > 1) return Optional.empty();
        return Optional.of(Advice.of(
                this,
                Saying.of("manners.same-everywhere", intent.texts().size()),
                Saying.of("manners.same-everywhere.better")));
    }
}
