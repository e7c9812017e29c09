package org.passerelle.network;

import java.util.Arrays;
import java.util.List;
import org.passerelle.exchanges.capture.Directory;
import org.passerelle.people.Named;
import org.passerelle.platform.Fold;

/// The names of the network, for whoever is meant when a line names someone: the closest ties first.
public final class Acquaintances implements Directory {

    private static final int LOOKED_AT = 60;
    private static final int OFFERED = 8;

    private final Network network;

    public Acquaintances(Network network) {
        this.network = network;
    }

    @Override
    public List<Named> beginning(String letters) {
        return network.page(Filters.search(letters).sorted("strength"), null, LOOKED_AT).lines().stream()
                .filter(line -> bears(line, letters))
                .limit(OFFERED)
                .map(Line::named)
                .toList();
    }

    private static boolean bears(Line line, String letters) {
        return Arrays.stream(Fold.of(line.name()).split("[ .]+")).anyMatch(word -> word.startsWith(letters));
    }
}
