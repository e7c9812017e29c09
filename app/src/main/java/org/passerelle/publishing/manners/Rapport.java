package org.passerelle.publishing.manners;

import static org.passerelle.exchanges.db.Tables.PARTICIPANT;

import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.sql.Store;

/// Whom one has exchanged with, both ways. What went to many at once counts for nobody.
final class Rapport {

    private final Store store;

    Rapport(Store store) {
        this.store = store;
    }

    /// Whether someone a message is for has never answered, or never been answered.
    boolean isMissing(Intent intent) {
        return !intent.isPublic() && (intent.to().isEmpty() || !intent.to().stream().allMatch(this::isWith));
    }

    boolean isWith(int person) {
        var directions = store.sql()
                .selectDistinct(PARTICIPANT.DIRECTION)
                .from(PARTICIPANT)
                .where(PARTICIPANT.PERSON_ID.eq(person), PARTICIPANT.MEDIUM.ne(Codes.of(Medium.BROADCAST)))
                .fetchSet(row -> Codes.direction(row.value1()));
        return directions.contains(Direction.BOTH) || directions.size() > 1;
    }
}
