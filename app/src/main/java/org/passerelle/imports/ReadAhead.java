package org.passerelle.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.passerelle.formats.Format;
import org.passerelle.formats.Reading;
import org.passerelle.formats.Trace;

/// A file's traces in batches, each read while the one before is written. Never more than one batch ahead.
final class ReadAhead implements Closeable {

    /// @param readBytes of the file, so far
    /// @param last whether the file ends here
    record Batch(List<Trace> traces, long readBytes, boolean last) {}

    private final CountedSource source;
    private final int size;
    private final Stream<Trace> traces;
    private final Iterator<Trace> iterator;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("reader").factory());
    private CompletableFuture<Batch> ahead;

    /// @param skipped how many traces are in already
    ReadAhead(Format format, CountedSource source, Reading reading, int size, long skipped) throws IOException {
        this.source = source;
        this.size = size;
        this.traces = format.read(source, reading);
        this.iterator = traces.iterator();
        this.ahead = CompletableFuture.supplyAsync(() -> first(skipped), reader);
    }

    /// The next batch; empty only where the file holds nothing. Throws what the reader threw.
    Batch next() {
        try {
            var batch = ahead.join();
            if (!batch.last()) ahead = CompletableFuture.supplyAsync(this::read, reader);
            return batch;
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            if (e.getCause() instanceof Error failure) throw failure;
            throw e;
        }
    }

    private Batch first(long skipped) {
        for (long i = 0; i < skipped && iterator.hasNext(); i++) iterator.next();
        return read();
    }

    private Batch read() {
        var batch = new ArrayList<Trace>(size);
        while (batch.size() < size && iterator.hasNext()) batch.add(iterator.next());
        return new Batch(batch, source.readBytes(), !iterator.hasNext());
    }

    /// Waits for the reader to let go of the file.
    @Override
    public void close() {
        ahead.exceptionally(failure -> new Batch(List.of(), 0, true)).join();
        reader.shutdown();
        traces.close();
    }
}
