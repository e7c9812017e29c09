package org.passerelle.formats;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// Every reader on the class path.
public final class Formats {

    private final List<Format> formats =
            ServiceLoader.load(Format.class).stream().map(ServiceLoader.Provider::get).toList();

    private record Recognised(Format format, Format.Recognition how) {}

    public List<Format> all() {
        return formats;
    }

    public Optional<Format> named(String name) {
        return formats.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /// The reader surest of this file: certain before perhaps, in provider order; empty where all say no.
    public Optional<Format> recognise(Head head) {
        return formats.stream()
                .map(format -> new Recognised(format, format.recognise(head)))
                .filter(found -> found.how() != Format.Recognition.NO)
                .max(Comparator.comparing(Recognised::how))
                .map(Recognised::format);
    }
}
