package org.passerelle.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing the owner brought, a file, a folder or a zip, and how far it got.
///
/// @param path where it lies, or lay
/// @param label its name, for people
/// @param fingerprint of its content: see {@link Fingerprint}
/// @param runner the process that runs it
/// @param seenAt when its runner was last heard of
/// @param uploaded whether it lies in the data folder, and goes once it is in
/// @param problem why it failed
public record Import(
        int id,
        String path,
        String label,
        String fingerprint,
        ImportState state,
        @Nullable String runner,
        @Nullable Instant seenAt,
        Answers answers,
        boolean uploaded,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problem,
        List<Part> parts) {

    public Counts counts() {
        return parts.stream().map(Part::counts).reduce(Counts.NONE, Counts::plus);
    }

    Import numbered(int number) {
        return new Import(
                number, path, label, fingerprint, state, runner, seenAt, answers, uploaded, startedAt, endedAt, problem,
                parts);
    }

    Import asUpload() {
        return new Import(
                id, path, label, fingerprint, state, runner, seenAt, answers, true, startedAt, endedAt, problem, parts);
    }

    /// As if nothing of it had been read.
    Import fresh() {
        var fresh = parts.stream().map(Part::fresh).toList();
        return new Import(
                id, path, label, fingerprint, state, runner, seenAt, answers, uploaded, startedAt, endedAt, problem,
                fresh);
    }

    public boolean isRunning() {
        return state == ImportState.RUNNING || state == ImportState.WAITING || state == ImportState.UNDOING;
    }
}
