package org.passerelle.vision.measures;

import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.passerelle.platform.sql.Store;
import org.passerelle.vision.Counted;
import org.passerelle.vision.Descriptions;
import org.passerelle.vision.Measure;
import org.passerelle.vision.Objective;

/// People, by a day their tie keeps.
abstract class Acquaintance implements Measure {

    private final Store store;
    private final Descriptions descriptions;
    private final Field<Integer> day;

    Acquaintance(Store store, TableField<?, Integer> day) {
        this.store = store;
        this.descriptions = new Descriptions(store);
        this.day = day;
    }

    @Override
    public List<Counted> counted(Objective objective, LocalDate until) {
        var within = day.between((int) objective.begun().toEpochDay(), (int) until.toEpochDay());
        var scope = objective.scope();
        Map<Integer, String> known = scope.isEmpty()
                ? Map.of()
                : descriptions.of(id -> id.in(DSL.select(TIE.PERSON_ID).from(TIE).where(within)));
        return store.sql()
                .select(PERSON.ID, PERSON.NAME, day)
                .from(TIE)
                .join(PERSON)
                .on(PERSON.ID.eq(TIE.PERSON_ID))
                .where(within)
                .orderBy(day.desc(), PERSON.ID)
                .stream()
                .filter(row -> scope.fits(known.getOrDefault(row.value1(), "")))
                .map(row -> new Counted(row.value2(), LocalDate.ofEpochDay(row.value3()), "/people/" + row.value1()))
                .toList();
    }

    @Override
    public boolean isOfPeople() {
        return true;
    }
}
