package org.passerelle.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server's imports, one after another behind the pages: they go on while nobody looks.
public final class ImportDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    /// A rehearsal on its way, then its outcome or why there is none.
    public record Look(Answers answers, Watch watch, @Nullable Outcome outcome, @Nullable Refusal refusal) {
        public boolean isReady() {
            return outcome != null || refusal != null;
        }
    }

    private final Store store;
    private final Imports imports;
    private final Intake intake;
    private final Undoing undoing;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("imports").factory());
    private final Map<Integer, Look> looks = new ConcurrentHashMap<>();
    private final Map<Integer, Watch> watches = new ConcurrentHashMap<>();

    public ImportDesk(Store store, Imports imports, Intake intake, Undoing undoing) {
        this.store = store;
        this.imports = imports;
        this.intake = intake;
        this.undoing = undoing;
    }

    /// What an import would bring; begun when first asked for, and again when the answers are others.
    public Look look(Import of) {
        var look = looks.get(of.id());
        if (look != null && look.answers().equals(of.answers())) return look;
        var watch = new Watch();
        var looking = new Look(of.answers(), watch, null, null);
        looks.put(of.id(), looking);
        var workspace = store.workspace();
        Thread.ofVirtual().name("look").start(() -> Store.in(workspace, () -> looks.replace(of.id(), looking, looked(of, watch))));
        return looking;
    }

    /// Forgets what was seen: the next look is a new one.
    public void lookAgain(Import of) {
        looks.remove(of.id());
    }

    private Look looked(Import of, Watch watch) {
        try {
            var outcome = intake.rehearse(java.nio.file.Path.of(of.path()), of.answers(), watch);
            return new Look(of.answers(), watch, outcome, null);
        } catch (Refusal refusal) {
            return new Look(of.answers(), watch, null, refusal);
        } catch (RuntimeException e) {
            LOG.error("Import {} cannot be rehearsed", of.id(), e);
            return new Look(of.answers(), watch, null, new Refusal("import.unreadable", of.label()));
        }
    }

    /// Takes it in, after those before it.
    public void take(Import of) {
        imports.claim(of.id(), ImportState.WAITING, of.answers(), of.path());
        looks.remove(of.id());
        behind(of.id(), watch -> {
            var outcome = intake.goOn(imports.get(of.id()), of.answers(), watch);
            if (!outcome.candidates().isEmpty()) imports.end(of.id(), ImportState.BROUGHT, null);
        });
    }

    public void undo(Import of, boolean alsoChanged) {
        imports.claim(of.id(), ImportState.UNDOING, of.answers(), of.path());
        behind(of.id(), watch -> undoing.undo(of.id(), alsoChanged));
    }

    /// Goes on with what an earlier process left in the midst.
    public void takeUp() {
        behind(0, watch -> intake.takeUp(List.of(), watch));
    }

    /// At its next batch, in whichever process it runs.
    public void stop(int id) {
        var watch = watches.get(id);
        if (watch != null) watch.stop();
        imports.stop(id);
    }

    public Optional<Watch> watch(int id) {
        return Optional.ofNullable(watches.get(id));
    }

    private interface Work {
        void with(Watch watch);
    }

    private void behind(int id, Work work) {
        var workspace = store.workspace();
        var watch = new Watch();
        watches.put(id, watch);
        queue.execute(() -> Store.in(workspace, () -> {
            done(id, watch, work);
            return watches.remove(id, watch);
        }));
    }

    private void done(int id, Watch watch, Work work) {
        try {
            if (watch.goOn()) work.with(watch);
        } catch (Refusal | Overtaken refusal) {
            LOG.info("Import {} does not go on: {}", id, refusal.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Import {} failed", id, e);
            if (id > 0) imports.end(id, ImportState.FAILED, "fault");
        }
    }

    /// Lets go of what runs, to be taken up at the next start.
    @Override
    public void close() {
        watches.values().forEach(Watch::abandon);
        queue.shutdown();
    }
}
