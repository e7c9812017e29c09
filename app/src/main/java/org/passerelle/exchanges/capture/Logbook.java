package org.passerelle.exchanges.capture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.Note;
import org.passerelle.exchanges.PromiseMade;
import org.passerelle.formats.Moment;
import org.passerelle.people.Edits;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.People;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.Refusal;

/// Writes entries down: an exchange where there was one, a note on the person where not, and what was promised.
public final class Logbook {

    /// @param people all those it is about, newcomers included; the first is the one promised to
    /// @param exchangeId null where there was no exchange
    /// @param edit the number to undo it by; 0 for a promise alone
    public record Logged(List<Integer> people, @Nullable Integer exchangeId, int edit) {}

    private final People people;
    private final Edits edits;
    private final Exchanges exchanges;
    private final Almanac almanac;
    private final Events events;

    public Logbook(People people, Edits edits, Exchanges exchanges, Almanac almanac, Events events) {
        this.people = people;
        this.edits = edits;
        this.exchanges = exchanges;
        this.almanac = almanac;
        this.events = events;
    }

    public Logged log(Entry entry) {
        if (entry.people().isEmpty() && entry.newcomers().isEmpty()) throw new Refusal("exchange.alone");
        if (entry.day().isAfter(almanac.today())) throw new Refusal("exchange.ahead");
        if (entry.medium() == null && entry.note().isBlank() && entry.promises().isEmpty()) throw new Refusal("capture.empty");
        var all = new ArrayList<>(entry.people());
        for (var name : entry.newcomers()) all.add(edits.add(Newcomer.named(name)).personId());
        var logged = entry.medium() == null ? noteOn(all, entry.note()) : exchange(all, entry);
        for (var promise : entry.promises())
            events.announce(new PromiseMade(all.getFirst(), promise.words(), promise.due(), promise.owed(), logged.exchangeId()));
        return logged;
    }

    private Logged exchange(List<Integer> all, Entry entry) {
        var medium = java.util.Objects.requireNonNull(entry.medium());
        var time = entry.time();
        var at = time == null
                ? Moment.on(entry.day(), almanac.zone())
                : Moment.exactly(entry.day().atTime(time).atZone(almanac.zone()).toInstant());
        var noted = exchanges.note(new Note(all, at, medium, entry.direction(), entry.duration(), entry.note()));
        return new Logged(all, noted.exchangeId(), noted.edit());
    }

    private Logged noteOn(List<Integer> all, String note) {
        int edit = 0;
        for (int id : all) {
            if (note.isBlank()) continue;
            var before = people.find(id).orElseThrow(() -> new Refusal("person.missing", Integer.toString(id))).note();
            int made = edits.note(id, before.isEmpty() ? note : before + "\n" + note);
            if (edit == 0) edit = made;
        }
        return new Logged(all, null, edit);
    }
}
