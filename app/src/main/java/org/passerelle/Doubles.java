package org.passerelle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Role;

/// People of the invented network who stand in it twice, `name|address|title|organisation` a line.
final class Doubles {

    private static final String COUNTRY = "CA";

    private final Passerelle passerelle;

    Doubles(Passerelle passerelle) {
        this.passerelle = passerelle;
    }

    void add() throws IOException {
        try (var in = Objects.requireNonNull(Doubles.class.getResourceAsStream("/demo/doubles.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\\|", -1)).forEach(this::add);
        }
        passerelle.doors.findings.lookAtAll();
    }

    private void add(String[] cells) {
        var address = Address.read(cells[1], COUNTRY).orElseThrow();
        passerelle.edits.add(new Newcomer(cells[0], address, new Role(0, cells[2], cells[3], null, null)));
    }
}
