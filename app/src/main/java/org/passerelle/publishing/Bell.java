package org.passerelle.publishing;

import org.passerelle.platform.sql.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Rings for the postman: a round begins at once, beside whoever rang. Should it come to nothing, the next round of the
/// schedule does the same.
public final class Bell {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

    private final Store store;
    private final Postman postman;

    public Bell(Store store, Postman postman) {
        this.store = store;
        this.postman = postman;
    }

    public void ring() {
        var workspace = store.workspace();
        Thread.ofVirtual().name("postman").start(() -> {
            try {
                Store.in(workspace, postman::round);
            } catch (RuntimeException e) {
                LOG.error("A round ended early", e);
            }
        });
    }
}
