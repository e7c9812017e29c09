package org.passerelle.platform.sql;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Identifiers handed out one by one within a transaction and settled at its end, so that a batch of any size leaves no
/// gap. A rehearsal's are below zero and cost nothing.
public final class Allotment {

    private final String name;
    private final boolean rehearsal;
    private int next;
    private int handedOut;
    private @Nullable DSLContext sql;

    public Allotment(String name, boolean rehearsal) {
        this.name = name;
        this.rehearsal = rehearsal;
    }

    /// From now on in this transaction.
    public void begin(DSLContext transaction) {
        sql = transaction;
        handedOut = 0;
    }

    public int next() {
        if (rehearsal) return --next;
        if (sql == null) throw new IllegalStateException("Not within a transaction");
        if (handedOut == 0) next = Ids.reserve(sql, name, 0); // holds the row until the transaction ends
        handedOut++;
        return next++;
    }

    /// Makes what was handed out the caller's.
    public void settle() {
        if (sql != null && handedOut > 0) Ids.reserve(sql, name, handedOut);
        handedOut = 0;
    }
}
