package org.passerelle.links;

import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// Keeps the network at hand in memory, read anew when links or ties change.
final class Meshes {

    private final Store store;
    private final Almanac almanac;
    private final ObservedLinks links;

    Meshes(Store store, Almanac almanac, ObservedLinks links) {
        this.store = store;
        this.almanac = almanac;
        this.links = links;
    }

    Mesh current() {
        return store.remember(Mesh.class, links.built(), () -> Mesh.read(store.sql(), almanac.today()));
    }
}
