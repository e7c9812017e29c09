package org.passerelle.insight;

import static org.passerelle.insight.TieAccumulator.NO_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The {@link Spell}s of the tie being accumulated.
final class Openings {

    private final List<Spell> spells = new ArrayList<>();
    private long opened = NO_DAY;
    private long lapse = NO_DAY;

    /// After a day of contact, given the last day by which both had spoken. A renewal on the very day of the lapse
    /// leaves the tie open: no day passed without it.
    void endDay(long day, long lastTwoWay) {
        var nextLapse = lastTwoWay + Tie.YEAR_DAYS;
        if (opened != NO_DAY && (lapse < day || nextLapse <= day)) {
            close();
        }
        if (opened == NO_DAY && nextLapse > day) {
            opened = day;
        }
        lapse = nextLapse;
    }

    List<Spell> asOf(long day) {
        if (opened != NO_DAY) {
            if (lapse <= day) {
                close();
            } else {
                spells.add(new Spell(LocalDate.ofEpochDay(opened), null));
            }
        }
        return List.copyOf(spells);
    }

    private void close() {
        spells.add(new Spell(LocalDate.ofEpochDay(opened), LocalDate.ofEpochDay(lapse)));
        opened = NO_DAY;
    }

    void clear() {
        spells.clear();
        opened = NO_DAY;
        lapse = NO_DAY;
    }
}
