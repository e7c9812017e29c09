package org.passerelle;

import static org.passerelle.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;

/// A year and a half in the life of the cast, so that every page has something to say: ties kept and cooling, a promise
/// due, a message that waits.
public final class Season {

    private final Passerelle passerelle;
    private final Map<Cast, Integer> ids;

    private Season(Passerelle passerelle) {
        this.passerelle = passerelle;
        this.ids = Cast.joinAll(passerelle);
    }

    /// Lived by the network at hand; returns everyone's number.
    public static Map<Cast, Integer> liveThrough(Passerelle passerelle) {
        var season = new Season(passerelle);
        season.live();
        return season.ids;
    }

    private void live() {
        for (int week = 76; week > 8; week -= 3) meet(MIREILLE, week * 7, Medium.CALL, "Appel du trimestre");
        for (int week = 70; week > 0; week -= 2) meet(AWA, week * 7 + 1, Medium.MESSAGE, "Contrat relu");
        for (int week = 60; week > 20; week -= 4) meet(LEON, week * 7, Medium.MEETING, "Visite de l’atelier");
        for (int month = 15; month > 0; month -= 2) meet(INES, month * 30, Medium.MAIL, "");
        meet(THEO, 400, Medium.MAIL, "");
        meet(FATOU, 12, Medium.MEETING, "Rencontrée au colloque");
        note(CHLOE, 5, Medium.MESSAGE, Direction.IN, "Auriez-vous un moment pour une entrevue ?");
        passerelle.promises.make(ids.get(JEAN_NOEL), "envoyer le programme", today().minusDays(1), null);
        passerelle.edits.note(ids.get(MIREILLE), "Préfère le téléphone.\nCherche un atelier pour janvier.");
    }

    private void meet(Cast member, int daysAgo, Medium medium, String words) {
        note(member, daysAgo, medium, Direction.BOTH, words);
    }

    private void note(Cast member, int daysAgo, Medium medium, Direction direction, String words) {
        var day = Moment.on(today().minusDays(daysAgo), passerelle.almanac.zone());
        passerelle.exchanges.note(new Note(List.of(ids.get(member)), day, medium, direction, null, words));
    }

    private LocalDate today() {
        return passerelle.almanac.today();
    }
}
