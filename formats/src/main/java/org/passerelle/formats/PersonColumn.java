package org.passerelle.formats;

import java.util.Arrays;
import java.util.List;

/// The columns of Passerelle's own table of people, in their order, headed in either language. Where a cell holds several
/// things, each has a line of its own.
public enum PersonColumn {
    /// Names the row for good, wherever it is read.
    REFERENCE("Passerelle", "Passerelle"),
    NAME("Name", "Nom"),
    GIVEN("Given name", "Prénom"),
    FAMILY("Family name", "Nom de famille"),
    EMAILS("E-mails", "Courriels"),
    TELEPHONES("Telephones", "Téléphones"),
    /// Each as `kind: value`.
    PROFILES("Profiles and sites", "Profils et sites"),
    /// Each as `title | organisation | from | to`, the last ones left out where unknown.
    ROLES("Roles", "Rôles"),
    BIRTHDAY("Birthday", "Anniversaire"),
    SPHERES("Spheres", "Sphères"),
    LABELS("Labels", "Étiquettes"),
    MET_ON("Met on", "Rencontre le"),
    MET_HOW("Met how", "Rencontre par"),
    NOTE("Note", "Note");

    private final String english;
    private final String french;

    PersonColumn(String english, String french) {
        this.english = english;
        this.french = french;
    }

    public String header(boolean inFrench) {
        return inFrench ? french : english;
    }

    /// The name of that header in a table read.
    String plain(boolean inFrench) {
        return Columns.plain(header(inFrench));
    }

    /// All headers, in order.
    public static List<String> headers(boolean inFrench) {
        return Arrays.stream(values()).map(column -> column.header(inFrench)).toList();
    }

    static boolean areAllIn(Columns columns, boolean inFrench) {
        return Arrays.stream(values()).allMatch(column -> columns.has(column.plain(inFrench)));
    }
}
