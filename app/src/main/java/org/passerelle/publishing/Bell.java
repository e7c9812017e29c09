package org.passerelle.publishing;

import org.passerelle.platform.sql.Store;

/// Rings for the postman: a round begins at once, beside whoever rang. Should it come to nothing, the next round of the
/// schedule does the same.
public final class Bell {

    private final Store store;
    private final Postman postman;

    public Bell(Store store, Postman postman) {
        this.store = store;
        this.postman = postman;
    }

    public void ring() {
        store.aside("postman", postman::round);
    }
}
