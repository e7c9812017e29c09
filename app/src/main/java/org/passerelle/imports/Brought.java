package org.passerelle.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Format;
import org.passerelle.formats.Formats;
import org.passerelle.formats.Parcel;
import org.passerelle.formats.Reading;
import org.passerelle.formats.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the owner brought, opened, each file recognised by its content and looked at, in the order of reading.
final class Brought implements Closeable {

    static final String BROKEN = "broken";

    private static final Logger LOG = LoggerFactory.getLogger(Brought.class);

    /// A file in it.
    ///
    /// @param source null where it was refused
    /// @param format null where nothing knows it
    /// @param refusal why it was not let in, or null
    record Item(
            String file,
            @Nullable Source source,
            @Nullable Format format,
            @Nullable String refusal,
            Glance glance) {}

    private final Parcel parcel;
    private final List<Item> items;

    private Brought(Parcel parcel, List<Item> items) {
        this.parcel = parcel;
        this.items = items;
    }

    static Brought open(Path path, Formats formats, Reading reading) throws IOException {
        var parcel = Parcel.open(path);
        var items = new ArrayList<Item>();
        try (var found = parcel.items()) {
            found.forEach(item -> items.add(item(item, formats, reading)));
        } catch (RuntimeException e) {
            parcel.close();
            throw e;
        }
        items.sort(Comparator.comparingInt(item -> item.glance().rank()));
        return new Brought(parcel, List.copyOf(items));
    }

    List<Item> items() {
        return items;
    }

    private static Item item(Parcel.Item item, Formats formats, Reading reading) {
        return switch (item) {
            case Parcel.Refused(var name, var reason) -> new Item(name, null, null, Tally.word(reason), Glance.NONE);
            case Parcel.Found(var source) -> recognised(source, formats, reading);
        };
    }

    private static Item recognised(Source source, Formats formats, Reading reading) {
        Format format = null;
        try {
            format = formats.recognise(source.head()).orElse(null);
            var glance = format == null ? Glance.NONE : Glance.at(format, source, reading);
            return new Item(source.name(), source, format, null, glance);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} cannot be read", source.name(), e);
            return new Item(source.name(), source, format, refusal(e), Glance.NONE);
        } catch (RuntimeException e) {
            LOG.error("The reader of {} failed", source.name(), e);
            return new Item(source.name(), source, format, BROKEN, Glance.NONE);
        }
    }

    static String refusal(Exception failure) {
        var cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        return cause instanceof org.passerelle.formats.ParcelException parcel ? Tally.word(parcel.reason()) : BROKEN;
    }

    @Override
    public void close() throws IOException {
        parcel.close();
    }
}
