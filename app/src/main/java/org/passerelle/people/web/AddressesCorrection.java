package org.passerelle.people.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.people.Address;
import org.passerelle.people.Edits;
import org.passerelle.people.Person;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;

/// Addresses, one a line; an emptied line is taken away.
public record AddressesCorrection(Edits edits, Settings settings) implements Correction<AddressesCorrection.Form> {

    private static final int NEW_LINES = 2;

    /// @param lines those kept and typed, then empty ones to add some
    public record Form(List<String> lines) {}

    @Override
    public String part() {
        return "addresses";
    }

    @Override
    public Form now(Person person) {
        return withRoom(person.addresses().stream().map(AddressesCorrection::line));
    }

    @Override
    public Form typed(Person person, Context context) {
        return withRoom(context.formParams("address").stream().map(String::strip).filter(line -> !line.isEmpty()));
    }

    @Override
    public int save(Person person, Form form) {
        var lines = form.lines().stream().filter(line -> !line.isEmpty());
        return edits.address(person.id(), lines.map(line -> read(person, line)).distinct().toList());
    }

    /// A line left as it was means the same address, whatever kind a fresh reading would tell.
    private Address read(Person person, String line) {
        return person.addresses().stream()
                .filter(address -> line(address).equals(line))
                .findFirst()
                .or(() -> Address.read(line, settings.country()))
                .orElseThrow(() -> new Refusal("address.wrong", line));
    }

    private static String line(Address address) {
        return address.shown().replace('\u00A0', ' ');
    }

    private static Form withRoom(Stream<String> lines) {
        return new Form(Stream.concat(lines, Stream.generate(() -> "").limit(NEW_LINES)).toList());
    }
}
