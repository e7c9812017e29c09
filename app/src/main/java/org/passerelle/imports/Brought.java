package org.passerelle.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    /// @param columns what its columns hold, where only the owner can tell for sure: header to field; else empty
    record Item(
            String file,
            @Nullable Source source,
            @Nullable Format format,
            @Nullable String refusal,
            Map<String, String> columns,
            Glance glance) {

        static Item refused(String file, @Nullable Source source, @Nullable Format format, @Nullable String refusal) {
            return new Item(file, source, format, refusal, Map.of(), Glance.NONE);
        }

        Item seen(Glance at) {
            return new Item(file, source, format, refusal, columns, at);
        }

        /// With what is known of its columns.
        Reading of(Reading reading) {
            return columns.isEmpty() ? reading : reading.withColumns(columns);
        }
    }

    private final Parcel parcel;
    private final List<Item> items;

    private Brought(Parcel parcel, List<Item> items) {
        this.parcel = parcel;
        this.items = items;
    }

    static Brought open(Path path, Formats formats, Headers headers, Reading reading) throws IOException {
        var parcel = Parcel.open(path);
        var items = new ArrayList<Item>();
        try (var found = parcel.items()) {
            found.forEach(item -> items.add(item(item, formats, headers, reading)));
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

    private static Item item(Parcel.Item item, Formats formats, Headers headers, Reading reading) {
        return switch (item) {
            case Parcel.Refused(var name, var reason) -> Item.refused(name, null, null, Tally.word(reason));
            case Parcel.Found(var source) -> recognised(source, formats, headers, reading);
        };
    }

    private static Item recognised(Source source, Formats formats, Headers headers, Reading reading) {
        Format format = null;
        try {
            var head = source.head();
            format = formats.recognise(head).orElse(null);
            if (format == null) return Item.refused(source.name(), source, null, null);
            var item = new Item(source.name(), source, format, null, headers.of(format.name(), head), Glance.NONE);
            return item.seen(Glance.at(format, source, item.of(reading)));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} cannot be read", source.name(), e);
            return Item.refused(source.name(), source, format, refusal(e));
        } catch (RuntimeException e) {
            LOG.error("The reader of {} failed", source.name(), e);
            return Item.refused(source.name(), source, format, BROKEN);
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
