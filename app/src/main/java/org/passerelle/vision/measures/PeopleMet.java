package org.passerelle.vision.measures;

import static org.passerelle.ties.db.Tables.TIE;

import org.passerelle.platform.sql.Store;

/// People met in person for the first time.
public final class PeopleMet extends Acquaintance {

    public PeopleMet(Store store) {
        super(store, TIE.FIRST_MEETING_DAY);
    }

    @Override
    public String word() {
        return "met";
    }
}
