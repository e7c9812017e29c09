package org.passerelle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.passerelle.platform.Words;
import org.passerelle.publishing.Delivery.Variant;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Slots.Slot;

/// What the owner of the invented network is about to publish, by hand, so that nothing leaves a demonstration by itself.
final class Postings {

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Passerelle passerelle;
    private final Words words;

    Postings(Passerelle passerelle, Words words) {
        this.passerelle = passerelle;
        this.words = words;
    }

    void plan() throws IOException {
        int x = connect("x");
        var places = Map.of("linkedin-hand", connect("linkedin-hand"), "x", x);
        passerelle.publishing.slots.choose(
                x, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream().map(day -> new Slot(day, MORNING)).toList());
        var file = "/demo/posts_" + words.language() + ".txt";
        try (var in = Objects.requireNonNull(Postings.class.getResourceAsStream(file));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line : lines.lines().filter(each -> !each.startsWith("#")).toList()) plan(line.split("\\|"), places);
        }
    }

    private void plan(String[] cells, Map<String, Integer> places) {
        var text = cells[4].replace("/", "\n\n");
        int id = passerelle.publishing.publications.write(
                new Publication.Words(Publication.Kind.ORIGINAL, cells[3], text, words.language(), ""));
        for (var kind : cells[2].split(",")) {
            int delivery = passerelle.publishing.publications.address(id, Objects.requireNonNull(places.get(kind)), Variant.NONE);
            if (cells[0].isEmpty()) continue;
            var day = passerelle.almanac.today().plusDays(Integer.parseInt(cells[0]));
            passerelle.publishing.queue.schedule(delivery, day.atTime(LocalTime.parse(cells[1])).atZone(passerelle.almanac.zone()));
        }
    }

    private int connect(String kind) {
        var channel = passerelle.publishing.channels.kind(kind).orElseThrow();
        return passerelle.publishing.channels.connect(channel, channel.name(), Map.of());
    }
}
