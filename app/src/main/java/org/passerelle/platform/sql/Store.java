package org.passerelle.platform.sql;

import java.sql.Connection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The database of the workspace at hand: bound once per request, job or command, and followed by every query.
public final class Store {

    private static final ScopedValue<Workspace> CURRENT = ScopedValue.newInstance();

    /// Runs the work in this workspace.
    public static <T, X extends Throwable> T in(Workspace workspace, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, workspace).call(work);
    }

    public DSLContext sql() {
        return database().sql();
    }

    /// The same, on a connection already at hand.
    public DSLContext sql(Connection connection) {
        return DSL.using(connection, sql().dialect(), sql().settings());
    }

    public Database database() {
        return workspace().database();
    }

    public Dialect dialect() {
        return database().dialect();
    }

    public <T> T transaction(Function<DSLContext, T> work) {
        return database().transaction(work);
    }

    /// A transaction that is on the disk when this returns.
    public <T> T durably(Function<DSLContext, T> work) {
        return database().durably(work);
    }

    public Workspace workspace() {
        return CURRENT.get();
    }

    /// Keeps a small value of this workspace in memory until it is forgotten; it must be rebuilt from the database alone.
    @SuppressWarnings("unchecked")
    public <T> T remember(Object name, Supplier<T> value) {
        var memory = workspace().memory();
        var known = memory.get(name);
        if (known == null) memory.put(name, known = value.get());
        return (T) known;
    }

    /// The same, as long as its edition stays: what it follows from, or a text that changes whenever that does.
    @SuppressWarnings("unchecked")
    public <T> T remember(Object name, Object edition, Supplier<T> value) {
        var known = (Remembered<?>) workspace().memory().get(name);
        if (known == null || !known.edition().equals(edition))
            workspace().memory().put(name, known = new Remembered<>(edition, value.get()));
        return ((Remembered<T>) known).value();
    }

    private record Remembered<T>(Object edition, T value) {}

    public void forget(Object name) {
        workspace().memory().remove(name);
    }
}
