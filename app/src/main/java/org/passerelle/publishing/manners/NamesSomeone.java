package org.passerelle.publishing.manners;

import java.util.Optional;
import org.passerelle.people.Named;

/// Someone of the network, named where everyone can read it.
final class NamesSomeone implements Courtesy {

    private final Mentions mentions;

    NamesSomeone(Mentions mentions) {
        this.mentions = mentions;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        if (!intent.isPublic()) return Optional.empty();
        var named = mentions.in(intent.words()).stream()
                .filter(person -> !intent.to().contains(person.id()))
                .map(Named::name)
                .toList();
        if (named.isEmpty()) return Optional.empty();
        var names = String.join(", ", named);
        return Optional.of(Advice.of(this, Saying.of("manners.names", names), Saying.of("manners.names.better")));
    }
}
