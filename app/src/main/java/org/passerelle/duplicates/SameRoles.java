package org.passerelle.duplicates;

import static org.passerelle.duplicates.Tables.column;

import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.passerelle.duplicates.Trail.Row;
import org.passerelle.platform.Fold;

/// Roles both had: one of the two stays. Where two imports said them, the one that stays is remembered as said by both.
final class SameRoles {

    private static final String IMPORT = "import_id";

    private final DSLContext sql;
    private final int kept;
    private final int gone;

    SameRoles(DSLContext sql, int kept, int gone) {
        this.sql = sql;
        this.kept = kept;
        this.gone = gone;
    }

    void putAside(Moves moves) {
        var theirs = Tables.rows(sql, "role", column("person_id").eq(kept));
        for (var role : Tables.rows(sql, "role", column("person_id").eq(gone)))
            theirs.stream().filter(same -> isSame(same, role)).findFirst().ifPresent(same -> putAside(moves, same, role));
    }

    private void putAside(Moves moves, Row stays, Row goes) {
        moves.putAside("role", column("id").eq(Tables.number(goes, "id")));
        if (stays.values().get(IMPORT) == null || goes.values().get(IMPORT) == null) return;
        var echo = Map.<String, Object>of(
                "what", "role", "id", Tables.number(stays, "id"), "word", "", IMPORT, Tables.number(goes, IMPORT));
        boolean known = Objects.equals(stays.values().get(IMPORT), goes.values().get(IMPORT))
                || sql.fetchExists(Tables.of("echo"), Tables.is(echo));
        if (!known) moves.add(new Row("echo", echo));
    }

    private static boolean isSame(Row one, Row other) {
        return Objects.equals(one.values().get("organisation_id"), other.values().get("organisation_id"))
                && Objects.equals(one.values().get("ended"), other.values().get("ended"))
                && Fold.of(title(one)).equals(Fold.of(title(other)));
    }

    private static String title(Row role) {
        return Objects.toString(role.values().get("title"), "");
    }
}
