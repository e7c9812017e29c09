package org.passerelle.links;

import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// Keeps the network at hand in memory, read anew when links or ties change.
final class Meshes {

    private record Kept(String edition, Mesh mesh) {}

    private final Store store;
    private final Almanac almanac;
    private final ObservedLinks links;

    Meshes(Store store, Almanac almanac, ObservedLinks links) {
        this.store = store;
        this.almanac = almanac;
        this.links = links;
    }

    Mesh current() {
        var edition = links.built();
        Kept kept = store.remember(Mesh.class, () -> read(edition));
        if (kept.edition().equals(edition)) return kept.mesh();
        store.forget(Mesh.class);
        return store.<Kept>remember(Mesh.class, () -> read(edition)).mesh();
    }

    private Kept read(String edition) {
        return new Kept(edition, Mesh.read(store.sql(), almanac.today()));
    }
}
