package org.passerelle.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.formats.Formats;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Reading;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in what the owner brings: a file, a folder, a zip. The same thing brought twice is one import: the second time
/// adds nothing, or goes on where the first was interrupted.
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Imports imports;
    private final OwnIdentities own;
    private final Course course;
    private final Undoing undoing;
    private final Uploads uploads;
    private final Almanac almanac;
    private final Settings settings;
    private final Headers headers;
    private final Formats formats = new Formats();

    public Intake(
            Imports imports, OwnIdentities own, Course course, Undoing undoing, Uploads uploads, Almanac almanac,
            Settings settings) {
        this.imports = imports;
        this.own = own;
        this.course = course;
        this.undoing = undoing;
        this.uploads = uploads;
        this.almanac = almanac;
        this.settings = settings;
        this.headers = new Headers(settings);
    }

    /// What taking it in would do: the same reading, with nothing written.
    public Outcome rehearse(Path path, Answers answers, Progress progress) {
        return opened(path, answers, (brought, whose, reading) -> {
            var draft = draft(path, "", brought, answers);
            return whose.candidates().isEmpty()
                    ? course.rehearse(draft, brought, whose, reading, progress)
                    : asking(draft, whose);
        });
    }

    /// Takes it in. Where it is in already, this only counts; where it was interrupted, this goes on; where the owner
    /// cannot be told, nothing is done and the outcome names candidates.
    public Outcome take(Path path, Answers answers, Progress progress) {
        return opened(path, answers, (brought, whose, reading) -> {
            var draft = draft(path, fingerprint(path), brought, answers);
            if (!whose.candidates().isEmpty()) return asking(draft, whose);
            var before = imports.same(draft.fingerprint());
            if (before.isPresent() && before.get().state() == ImportState.DONE)
                return again(before.get(), brought, whose, reading, progress);
            if (draft.parts().stream().noneMatch(Part::isRead))
                return Outcome.nothing(draft.parts());
            var claimed = before.orElseGet(() -> imports.add(draft));
            imports.claim(claimed.id(), ImportState.RUNNING, answers, draft.path());
            var outcome = course.run(imports.get(claimed.id()), brought, whose, reading, progress);
            if (outcome.state() == ImportState.DONE) uploads.discard(claimed);
            return outcome;
        });
    }

    /// Writes down something sent through the browser, for the owner to look at before it is taken in. What was sent
    /// before is the same import again: one that is in needs no second copy, any other goes on with this one. An import
    /// without a number is one that nothing was recognised in, and was not written down.
    public Import bring(Path path) {
        return opened(path, Answers.NONE, (brought, whose, reading) -> {
            var draft = draft(path, fingerprint(path), brought, Answers.NONE).asUpload();
            if (draft.parts().stream().noneMatch(Part::isRead)) return draft;
            var before = imports.same(draft.fingerprint());
            if (before.isEmpty()) return imports.add(draft);
            if (before.get().state().canGoOn() && !imports.isHeld(before.get()))
                imports.relocate(before.get().id(), draft.path());
            return imports.get(before.get().id());
        });
    }

    /// Gives up one that was only looked at.
    public void leave(Import brought) {
        uploads.discard(brought);
        imports.forget(brought.id());
    }

    /// Goes on with one that stopped, whatever stopped it. Empty-handed where its file is gone or changed: it is then
    /// marked interrupted.
    public Outcome goOn(Import stopped, Answers answers, Progress progress) {
        var path = Path.of(stopped.path());
        if (!isSame(stopped, path)) {
            imports.end(stopped.id(), ImportState.INTERRUPTED, null);
            throw new Refusal("import.gone", stopped.label());
        }
        return take(path, answers, progress);
    }

    /// Goes on with whatever a process that died left in the midst, reading or undoing.
    ///
    /// @param about to be taken in next: where they are what was left, that will go on with them
    public void takeUp(Collection<Path> about, Progress progress) {
        var left = imports.left();
        if (left.isEmpty()) return;
        var next = about.stream().filter(Files::exists).map(Intake::fingerprint).toList();
        for (var one : left) {
            if (one.state() == ImportState.UNDOING) undoing.undo(one.id(), false);
            else if (!next.contains(one.fingerprint())) takeUp(one, progress);
        }
    }

    private void takeUp(Import left, Progress progress) {
        try {
            goOn(left, left.answers(), progress);
        } catch (Refusal gone) {
            LOG.info("Import {} waits for its file", left.id());
        }
    }

    private boolean isSame(Import stopped, Path path) {
        return Files.exists(path) && fingerprint(path).equals(stopped.fingerprint());
    }

    private Outcome again(Import before, Brought brought, Whose whose, Reading reading, Progress progress) {
        var rehearsed = course.rehearse(before.fresh(), brought, whose, reading, progress);
        if (!rehearsed.counts().bringsNothing()) {
            imports.reopen(before.id());
            imports.claim(before.id(), ImportState.RUNNING, before.answers(), before.path());
            course.run(imports.get(before.id()), brought, whose, reading, progress);
        }
        return new Outcome(
                before.id(), ImportState.DONE, rehearsed.parts(), rehearsed.questions(), rehearsed.tables(),
                rehearsed.whose(), List.of());
    }

    private Import draft(Path path, String fingerprint, Brought brought, Answers answers) {
        var items = brought.items();
        var parts = IntStream.range(0, items.size()).mapToObj(i -> part(i + 1, items.get(i))).toList();
        var absolute = path.toAbsolutePath().normalize();
        var label = absolute.getFileName() == null ? absolute.toString() : absolute.getFileName().toString();
        return new Import(
                0, absolute.toString(), label, fingerprint, ImportState.BROUGHT, null, null, answers, false,
                almanac.now(), null, null, parts);
    }

    private static Part part(int number, Brought.Item item) {
        var format = item.format() == null ? null : item.format().name();
        long size = item.source() == null ? -1 : item.source().sizeBytes();
        boolean done = format == null || item.refusal() != null;
        return new Part(number, item.file(), format, item.refusal(), size, 0, 0, done, Counts.NONE, List.of());
    }

    private static Outcome asking(Import draft, Whose whose) {
        return new Outcome(
                null, ImportState.BROUGHT, draft.parts(), List.of(), List.of(), List.of(), whose.candidates());
    }

    private static String fingerprint(Path path) {
        try {
            return Fingerprint.of(path);
        } catch (IOException e) {
            throw new Refusal("import.unreadable", path.toString());
        }
    }

    private interface Opened<T> {
        T use(Brought brought, Whose whose, Reading reading);
    }

    private <T> T opened(Path path, Answers answers, Opened<T> use) {
        var reading = reading(answers);
        try (var brought = Brought.open(path, formats, headers, reading)) {
            var known = new HashSet<Identity>(own.all());
            known.addAll(answers.me());
            return use.use(brought, Whose.of(brought, known).saying(answers.me()), reading);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new Refusal("import.missing", path.toString());
        } catch (IOException e) {
            throw new Refusal("import.unreadable", path.toString());
        }
    }

    private Reading reading(Answers answers) {
        var reading = Reading.on(almanac.today()).in(settings.zone(), settings.country());
        return answers.dateOrder() == null ? reading : reading.withDateOrder(answers.dateOrder());
    }
}
