package org.passerelle.platform.sql;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The database of the workspace at hand: bound once per request, job or command, and followed by every query.
public final class Store {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
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

    /// Does the work beside whoever asks for it, in the same workspace. It may come to nothing, which is logged: whatever
    /// must be done is done by a job of the schedule as well.
    ///
    /// @param name of the work, for the log
    public void aside(String name, Runnable work) {
        var workspace = workspace();
        Thread.ofVirtual().name(name).start(() -> {
            try {
                ScopedValue.where(CURRENT, workspace).run(work);
            } catch (RuntimeException e) {
                LOG.error("{} ended early", name, e);
            }
        });
    }

    /// The same, unless this work is already under way in this process.
    public void asideOnce(String name, Runnable work) {
        AtomicBoolean running = remember("aside " + name, AtomicBoolean::new);
        if (!running.compareAndSet(false, true)) return;
        aside(name, () -> {
            try {
                work.run();
            } finally {
                running.set(false);
            }
        });
    }

    /// Whether the work of that name is under way in this process.
    public boolean isUnderWay(String name) {
        return this.<AtomicBoolean>remember("aside " + name, AtomicBoolean::new).get();
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
