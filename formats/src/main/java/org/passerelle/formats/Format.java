package org.passerelle.formats;

import java.io.IOException;
import java.util.stream.Stream;

/// One kind of file that people bring.
public interface Format {

    /// How sure a reader is that a file is its own, from the first bytes alone.
    enum Recognition {
        NO,
        PERHAPS,
        CERTAIN
    }

    /// A stable lower-case name shown to the user and kept with each fact, such as `linkedin-connections`.
    String name();

    /// Looks at the content of the first bytes, never at the file name alone. Cheap, and never throws.
    Recognition recognise(Head head);

    /// Reads the source lazily, in file order; the caller closes the stream. What cannot be understood comes as a
    /// {@link Trace.BadLine}, not as an exception: only a broken disk throws. Memory does not grow with the file.
    Stream<Trace> read(Source source, Reading reading) throws IOException;
}
