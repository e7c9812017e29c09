package org.passerelle.vision.measures;

import static org.passerelle.introductions.db.Tables.INTRODUCTION;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.platform.sql.Store;
import org.passerelle.vision.Counted;
import org.passerelle.vision.Descriptions;
import org.passerelle.vision.Measure;
import org.passerelle.vision.Objective;

/// Pairs the owner put in touch; within the scope where one of the two is.
public final class IntroductionsMade implements Measure {

    private final Store store;
    private final Descriptions descriptions;

    public IntroductionsMade(Store store) {
        this.store = store;
        this.descriptions = new Descriptions(store);
    }

    @Override
    public String word() {
        return "introductions";
    }

    @Override
    public List<Counted> counted(Objective objective, LocalDate until) {
        var other = PERSON.as("other");
        var scope = objective.scope();
        var rows = store.sql()
                .select(INTRODUCTION.ID, INTRODUCTION.MADE_DAY, PERSON.ID, PERSON.NAME, other.ID, other.NAME)
                .from(INTRODUCTION)
                .join(PERSON)
                .on(PERSON.ID.eq(INTRODUCTION.FIRST_ID))
                .join(other)
                .on(other.ID.eq(INTRODUCTION.SECOND_ID))
                .where(INTRODUCTION.MADE_DAY.between((int) objective.begun().toEpochDay(), (int) until.toEpochDay()))
                .orderBy(INTRODUCTION.MADE_DAY.desc(), INTRODUCTION.ID)
                .fetch();
        var people = rows.stream().flatMap(row -> List.of(row.value3(), row.value5()).stream()).toList();
        var known = descriptions.of(id -> id.in(scope.isEmpty() ? List.of() : people));
        return rows.stream()
                .filter(row -> scope.fits(known.getOrDefault(row.value3(), "") + " " + known.getOrDefault(row.value5(), "")))
                .map(row -> new Counted(
                        row.value4() + " – " + row.value6(), LocalDate.ofEpochDay(row.value2()), "/introductions/" + row.value1()))
                .toList();
    }
}
