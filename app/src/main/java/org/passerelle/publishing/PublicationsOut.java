package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.PUBLICATION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Store;
import org.passerelle.vision.Counted;
import org.passerelle.vision.Measure;
import org.passerelle.vision.Objective;

/// Publications that went out, once each wherever they went; within the scope by their subject and title, or where they are
/// said to serve the objective.
public final class PublicationsOut implements Measure {

    private final Store store;
    private final Almanac almanac;

    public PublicationsOut(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    @Override
    public String word() {
        return "publications";
    }

    @Override
    public List<Counted> counted(Objective objective, LocalDate until) {
        var zone = almanac.zone();
        var out = DSL.min(DELIVERY.PUBLISHED_AT);
        var serves = PUBLICATION.OBJECTIVE_ID;
        return store.sql()
                .select(PUBLICATION.ID, PUBLICATION.TITLE, PUBLICATION.TEXT, PUBLICATION.SUBJECT, serves, out)
                .from(PUBLICATION)
                .join(DELIVERY)
                .on(DELIVERY.PUBLICATION_ID.eq(PUBLICATION.ID))
                .where(DELIVERY.STATE.eq(Delivery.State.PUBLISHED.name()))
                .groupBy(PUBLICATION.ID, PUBLICATION.TITLE, PUBLICATION.TEXT, PUBLICATION.SUBJECT, serves)
                .having(out.ge(objective.begun().atStartOfDay(zone).toInstant()), out.lt(until.plusDays(1).atStartOfDay(zone).toInstant()))
                .orderBy(out.desc())
                .stream()
                .filter(row -> isOf(objective, row.value5(), row.value4() + " " + row.value2()))
                .map(row -> new Counted(
                        Publication.name(row.value2(), row.value3()), almanac.dayOf(row.value6()), "/publish/" + row.value1()))
                .toList();
    }

    private static boolean isOf(Objective objective, @Nullable Integer serves, String about) {
        return serves != null && serves == objective.id() || objective.scope().fits(Fold.of(about));
    }
}
