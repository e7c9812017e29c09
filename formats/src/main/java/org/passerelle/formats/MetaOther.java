package org.passerelle.formats;

import java.util.stream.Stream;

/// The rest of an archive of these networks, known and passed over: it says nothing of the owner's relations.
abstract class MetaOther extends MetaFormat {

    MetaOther(String name) {
        super(name);
    }

    @Override
    final boolean isItem(String path) {
        return false;
    }

    @Override
    final Stream<Trace> traces(JsonItem item) {
        return Stream.empty();
    }

    @Override
    public final Stream<Trace> read(Source source, Reading reading) {
        return Stream.empty();
    }
}
