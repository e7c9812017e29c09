package org.passerelle.vision.measures;

import static org.passerelle.ties.db.Tables.TIE;

import org.passerelle.platform.sql.Store;

/// People with whom something went both ways, however often.
public final class RealExchanges extends Acquaintance {

    public RealExchanges(Store store) {
        super(store, TIE.LAST_TWO_WAY_DAY);
    }

    @Override
    public String word() {
        return "exchanges";
    }
}
