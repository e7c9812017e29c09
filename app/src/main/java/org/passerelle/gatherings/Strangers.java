package org.passerelle.gatherings;

import static org.passerelle.gatherings.db.Tables.ATTENDEE;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Address;
import org.passerelle.people.Edits;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Encounter;
import org.passerelle.people.Role;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;

/// Whom a note names: someone of the network where that is certain, else someone new, who was met there.
public final class Strangers {

    /// @param addition the edit that added them, or null for someone known
    record Who(int personId, String name, @Nullable Integer addition) {}

    private final Edits edits;

    public Strangers(Edits edits) {
        this.edits = edits;
    }

    /// The person chosen; else whom the list of the event says; else the only one who bears the name; else someone new.
    Who recognise(DSLContext sql, Gathering gathering, Handshake note, LocalDate day) {
        var chosen = note.personId();
        if (chosen != null) return known(sql, chosen).orElseThrow(() -> new Refusal("event.stranger"));
        var folded = Fold.of(note.name());
        var expected = Attendees.of(sql, gathering.id()).stream()
                .filter(attendee -> Fold.of(attendee.name()).equals(folded))
                .findFirst();
        return expected.map(Attendee::personId)
                .or(() -> namesake(sql, folded))
                .flatMap(id -> known(sql, id))
                .orElseGet(() -> meet(sql, gathering, note.name(), expected.orElse(null), day));
    }

    private static Optional<Integer> namesake(DSLContext sql, String folded) {
        var same = Recognised.named(sql, List.of(folded)).getOrDefault(folded, List.of());
        return same.size() == 1 ? Optional.of(same.getFirst().id()) : Optional.empty();
    }

    private static Optional<Who> known(DSLContext sql, int id) {
        return sql.select(PERSON.NAME)
                .from(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchOptional(row -> new Who(id, row.value1(), null));
    }

    private Who meet(DSLContext sql, Gathering gathering, String name, @Nullable Attendee expected, LocalDate day) {
        var met = new Encounter(gathering.name(), gathering.place(), PartialDate.of(day), null, true);
        var addition = edits.add(sql, newcomer(name, expected), met);
        if (expected != null)
            sql.update(ATTENDEE)
                    .set(ATTENDEE.PERSON_ID, addition.personId())
                    .where(ATTENDEE.ID.eq(expected.id()))
                    .execute();
        return new Who(addition.personId(), name, addition.edit());
    }

    /// What the list told of them comes along.
    private static Newcomer newcomer(String name, @Nullable Attendee expected) {
        if (expected == null) return Newcomer.named(name);
        var address = expected.email().isEmpty() ? null : new Address(Identity.EMAIL, expected.email());
        return new Newcomer(name, address, new Role(0, expected.title(), expected.organisation(), null, null));
    }
}
