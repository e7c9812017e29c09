package org.passerelle.addressbook;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.formats.Trace;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Someone;
import org.passerelle.people.Address;
import org.passerelle.people.Role;
import org.passerelle.people.Telling;
import org.passerelle.people.vcard.CardFacts;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Words;

/// What becomes of a person when a device gives their card back: what the device changed is taken, what the card cannot
/// say stays. Where the same thing was changed here and there, the device's word stands and ours goes into the note; what
/// was added here and the device had not seen is kept.
///
/// @param mine the card as it stood here
/// @param before the same before it was changed here of late; null where it was not
/// @param theirs as the device gives it
record Blend(CardFacts facts, Someone mine, @Nullable Someone before, Someone theirs, Words words, YearMonth now) {

    Telling telling() {
        var clashes = new ArrayList<String>();
        var name = name(clashes);
        var birthday = birthday(clashes);
        var note = Stream.concat(Stream.of(note()), clashes.stream())
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
        return new Telling(name, birthday, note, addresses(), roles(), labels());
    }

    private Name name(List<String> clashes) {
        var known = new Name(facts.name(), facts.given(), facts.family());
        if (theirs.name().equals(mine.name()) || theirs.name().isEmpty()) return known;
        boolean changedHere = before != null && !before.name().display().equals(mine.name().display());
        if (changedHere && !theirs.name().display().equals(facts.name())) clashes.add(words.say("addressbook.clash.name", facts.name()));
        return theirs.name();
    }

    private @Nullable PartialDate birthday(List<String> clashes) {
        if (Objects.equals(theirs.birthday(), mine.birthday())) return facts.birthday();
        boolean changedHere = before != null && !Objects.equals(before.birthday(), mine.birthday());
        if (changedHere && facts.birthday() != null)
            clashes.add(words.say("addressbook.clash.birthday", words.dates().partial(facts.birthday().toString())));
        return theirs.birthday();
    }

    private String note() {
        if (theirs.note().equals(mine.note())) return facts.note();
        boolean changedHere = before != null && !before.note().equals(mine.note());
        if (!changedHere || theirs.note().contains(mine.note())) return theirs.note();
        return mine.note().contains(theirs.note()) ? mine.note() : theirs.note() + "\n\n" + mine.note();
    }

    /// Those the device left, those its card never told, those added here since; then its own.
    private List<Address> addresses() {
        var told = addresses(theirs);
        var known = addresses(mine);
        var seen = before == null ? known : addresses(before);
        var kept = facts.addresses().stream()
                .filter(address -> told.contains(address) || !known.contains(address) || !seen.contains(address));
        return Stream.concat(kept, theirs.identities().stream().map(each -> new Address(each.kind(), each.value())))
                .distinct()
                .toList();
    }

    private static Set<Address> addresses(Someone card) {
        return card.identities().stream().map(each -> new Address(each.kind(), each.value())).collect(toSet());
    }

    private List<String> labels() {
        var seen = before == null ? mine.labels() : before.labels();
        var kept = facts.labels().stream()
                .filter(label -> theirs.labels().contains(label) || !mine.labels().contains(label) || !seen.contains(label));
        var added = theirs.labels().stream().filter(label -> !mine.labels().contains(label));
        return Stream.concat(kept, added).distinct().toList();
    }

    /// A role whose title or organisation stays is corrected; one that gives way to another has ended.
    private List<Role> roles() {
        var seen = lines(before == null ? mine : before);
        var told = lines(theirs);
        var known = lines(mine);
        var left = new ArrayList<>(facts.roles().stream()
                .filter(role -> !told.contains(line(role)) && known.contains(line(role)) && seen.contains(line(role)))
                .toList());
        var changes = new ArrayList<Role>();
        for (var role : theirs.roles()) {
            if (known.contains(line(role.title(), role.organisation()))) continue;
            var same = left.stream().filter(old -> alike(old, role)).findFirst();
            same.ifPresent(left::remove);
            changes.add(same.map(old -> new Role(old.id(), role.title(), role.organisation(), old.started(), null))
                    .orElseGet(() -> new Role(0, role.title(), role.organisation(), null, null)));
        }
        var end = new PartialDate(now.getYear(), now.getMonthValue(), null);
        left.forEach(old -> changes.add(new Role(old.id(), old.title(), old.organisation(), old.started(), end)));
        return changes;
    }

    private static boolean alike(Role old, Trace.Role role) {
        return isSame(old.organisation(), role.organisation()) || isSame(old.title(), role.title());
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && Fold.of(one).equals(Fold.of(other));
    }

    private static Set<String> lines(Someone card) {
        return new HashSet<>(card.roles().stream().map(role -> line(role.title(), role.organisation())).toList());
    }

    static String line(Role role) {
        return line(role.title(), role.organisation());
    }

    private static String line(String title, String organisation) {
        return Fold.of(title) + "\n" + Fold.of(organisation);
    }
}
