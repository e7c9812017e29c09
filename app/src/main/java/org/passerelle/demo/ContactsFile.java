package org.passerelle.demo;

import static org.passerelle.demo.FoldedLines.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The address book: a vCard 3.0 for everyone the owner has an address of.
final class ContactsFile {

    private final DemoNetwork network;

    ContactsFile(DemoNetwork network) {
        this.network = network;
    }

    void writeTo(Path file) throws IOException {
        var cards = network.people.stream()
                .filter(Persona::hasCard)
                .sorted(Comparator.comparing((Persona p) -> Slug.of(p.family())).thenComparingInt(Persona::rank))
                .toList();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var lines = new FoldedLines(out);
            for (var person : cards) write(person, lines);
        }
    }

    private static void write(Persona person, FoldedLines lines) throws IOException {
        lines.line("BEGIN:VCARD").line("VERSION:3.0");
        lines.line("UID:%08d@contacts.example.org".formatted(person.rank()));
        lines.line("N:%s;%s;;;".formatted(text(person.family()), text(person.given())));
        lines.line("FN:" + text(person.name()));
        lines.line("ORG:" + text(person.organisation().name()));
        lines.line("TITLE:" + text(person.role()));
        lines.line("EMAIL;TYPE=INTERNET,WORK:" + person.email());
        if (person.phone() != null) lines.line("TEL;TYPE=CELL:" + person.phone());
        if (person.isConnected()) lines.line("URL:" + person.profile());
        lines.line("ADR;TYPE=WORK:;;;%s;;;%s".formatted(text(person.town().name()), person.town().country()));
        if (person.birthday() != null) lines.line("BDAY:" + person.birthday());
        lines.line("CATEGORIES:" + text(person.sphere()));
        lines.line("END:VCARD");
    }
}
