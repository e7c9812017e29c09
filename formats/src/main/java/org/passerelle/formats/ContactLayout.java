package org.passerelle.formats;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The contact table of a program we know, told by its headers.
abstract class ContactLayout implements Format {

    private final String name;
    private final Predicate<Columns> signature;

    /// @param signature which headers this program alone writes
    ContactLayout(String name, Predicate<Columns> signature) {
        this.name = name;
        this.signature = signature;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Recognition recognise(Head head) {
        return Header.find(head.text().lines(), signature).isPresent() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public final Stream<Trace> read(Source source, Reading reading) throws IOException {
        var header = Table.header(source, signature);
        if (header == null) return Stream.of(Table.notATable(source.head()));
        boolean french = header.columns().has("prenom");
        return new ContactTable(source, reading, header, ContactColumns.of(header.columns()), french).traces();
    }
}
