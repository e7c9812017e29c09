package org.passerelle.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Something read one value at a time.
interface Pull<T> extends Closeable {

    /// Null at the end.
    @Nullable T next() throws IOException;

    /// Its values, lazily; closing the stream closes it.
    static <T> Stream<T> stream(Pull<T> pull) {
        int shape = Spliterator.ORDERED | Spliterator.NONNULL;
        var spliterator = new AbstractSpliterator<T>(Long.MAX_VALUE, shape) {
            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                try {
                    var value = pull.next();
                    if (value != null) action.accept(value);
                    return value != null;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        return StreamSupport.stream(spliterator, false).onClose(() -> close(pull));
    }

    private static void close(Pull<?> pull) {
        try {
            pull.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
