package org.passerelle.news;

import static java.util.Objects.requireNonNull;
import static org.passerelle.news.db.Tables.NEWS_ITEM;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.exchanges.Owed;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Address;
import org.passerelle.people.Aspect;
import org.passerelle.people.Edits;
import org.passerelle.people.Journal;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.people.Role;
import org.passerelle.people.Sphere;
import org.passerelle.people.Statement;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.Pledge;
import org.passerelle.today.Promises;

/// Deals with news as the owner answers; each answer returns the numbers to undo it by, and undone it is news again.
public final class Settlement {

    private static final Aspect ITEM = new Aspect(
            "news", List.of(Aspect.columns(NEWS_ITEM, NEWS_ITEM.ID, NEWS_ITEM.SETTLED_AT, NEWS_ITEM.OUTCOME)));

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;
    private final Edits edits;
    private final People people;
    private final Promises promises;

    public Settlement(
            Store store, Almanac almanac, Journal journal, Edits edits, People people, Promises promises) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        this.edits = edits;
        this.people = people;
        this.promises = promises;
        journal.keep(ITEM, _ -> {});
    }

    /// @param words in which a promise is made
    public List<Integer> settle(NewsItem item, Answer answer, Words words) {
        if (!item.kind().answers().contains(answer) && answer != Answer.SEEN) throw new Refusal("news.answer.wrong");
        var made = new ArrayList<Integer>();
        switch (answer) {
            case RIGHT -> made.add(move(item));
            case CONGRATULATE -> {
                made.add(move(item));
                made.add(promise(item, words.say("news.congratulate.words")));
            }
            case NO -> made.add(takeAway(item));
            case THEIRS -> made.add(take(item));
            case WELCOME -> made.add(promise(item, words.say("news.welcome.words")));
            case ARCHIVE -> made.add(edits.archive(person(item).id()));
            case SEEN, BOTH, MINE -> {}
        }
        made.add(close(item, answer));
        return List.copyOf(made);
    }

    private int close(NewsItem item, Answer answer) {
        var now = almanac.now();
        return store.transaction(sql -> journal.edit(sql, ITEM, item.id(), () -> sql.update(NEWS_ITEM)
                .set(NEWS_ITEM.SETTLED_AT, now)
                .set(NEWS_ITEM.OUTCOME, answer.name())
                .where(NEWS_ITEM.ID.eq(item.id()))
                .execute()));
    }

    /// The former role ends in the month of the copy that no longer tells it; the new one holds.
    private int move(NewsItem item) {
        var person = person(item);
        var month = PartialDate.parse(YearMonth.from(item.found()).toString());
        return edits.employ(person.id(), person.roles().stream()
                .map(role -> says(role, item.was()) && role.holds() ? ending(role, month) : role)
                .map(role -> says(role, item.became()) && !role.holds() ? ending(role, null) : role)
                .toList());
    }

    private int takeAway(NewsItem item) {
        var person = person(item);
        return edits.employ(
                person.id(), person.roles().stream().filter(role -> !says(role, item.became())).toList());
    }

    private int promise(NewsItem item, String words) {
        var pledge = new Pledge(person(item).id(), words, almanac.today(), Owed.MINE, false, false);
        return promises.make(pledge, null).edit();
    }

    /// What the file says takes the place of what the owner wrote.
    private int take(NewsItem item) {
        var person = person(item);
        var theirs = new Statement(requireNonNull(item.what()), item.became());
        return switch (theirs.what()) {
            case NAME -> edits.rename(person.id(), theirs.value(), person.headline(), person.birthday());
            case BIRTHDAY -> edits.rename(person.id(), person.name(), person.headline(), PartialDate.parse(theirs.value()));
            case NOTE -> edits.note(person.id(), theirs.value());
            case TAG -> edits.group(
                    person.id(), person.spheres().stream().map(Sphere::id).toList(), "",
                    Stream.concat(person.tags().stream(), Stream.of(theirs.value())).toList());
            case ADDRESS -> edits.address(
                    person.id(),
                    Stream.concat(person.addresses().stream(), Stream.of(new Address(theirs.first(), theirs.second()))).toList());
            case ROLE -> edits.employ(person.id(), roles(person, item.was(), theirs));
        };
    }

    private static List<Role> roles(Person person, String mine, Statement theirs) {
        var roles = new ArrayList<Role>();
        for (var role : person.roles())
            roles.add(says(role, mine) ? new Role(role.id(), theirs.first(), theirs.second(), role.started(), role.ended()) : role);
        if (person.roles().stream().noneMatch(role -> says(role, mine)))
            roles.add(new Role(0, theirs.first(), theirs.second(), null, null));
        return roles;
    }

    private static boolean says(Role role, String value) {
        return !value.isEmpty()
                && Statement.role(role.title(), role.organisation())
                        .word()
                        .equals(new Statement(Statement.What.ROLE, value).word());
    }

    private static Role ending(Role role, @org.jspecify.annotations.Nullable PartialDate end) {
        return new Role(role.id(), role.title(), role.organisation(), role.started(), end);
    }

    private Person person(NewsItem item) {
        var named = item.person();
        return (named == null ? java.util.Optional.<Person>empty() : people.find(named.id()))
                .orElseThrow(() -> new Refusal("news.gone"));
    }
}
