package org.passerelle.gatherings;

import static org.passerelle.gatherings.db.Tables.GATHERING;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Store;
import org.passerelle.vision.Counted;
import org.passerelle.vision.Measure;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Scope;

/// Events where the owner spoke, as what they went there for says.
public final class TalksGiven implements Measure {

    private static final Scope SPEAKING = new Scope(List.of(
            "donner une conférence", "ma conférence", "mon atelier", "mon exposé", "ma causerie", "je présente", "j anime", "table ronde",
            "prendre la parole", "animer", "intervenir", "intervention", "my talk", "give a talk", "my workshop", "speaking", "keynote",
            "panel", "hosting"));

    private final Store store;

    public TalksGiven(Store store) {
        this.store = store;
    }

    @Override
    public String word() {
        return "talks";
    }

    @Override
    public List<Counted> counted(Objective objective, LocalDate until) {
        return store.sql()
                .selectFrom(GATHERING)
                .where(GATHERING.END_DAY.between((int) objective.begun().toEpochDay(), (int) until.toEpochDay()))
                .orderBy(GATHERING.DAY.desc(), GATHERING.ID.desc())
                .stream()
                .filter(row -> SPEAKING.fits(Fold.of(row.get(GATHERING.PURPOSE))))
                .filter(row -> objective.scope().fits(Fold.of(
                        row.get(GATHERING.NAME) + " " + row.get(GATHERING.PLACE) + " " + row.get(GATHERING.PURPOSE))))
                .map(row -> new Counted(
                        row.get(GATHERING.NAME), LocalDate.ofEpochDay(row.get(GATHERING.DAY)), "/events/" + row.get(GATHERING.ID)))
                .toList();
    }
}
