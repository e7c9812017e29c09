package org.passerelle.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.Words;
import org.passerelle.ties.Facts;

@OnBothDatabases
class RulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Ground ground;
    private final Passerelle passerelle;
    private final Facts facts;

    RulesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        facts = new Facts(passerelle);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void warnsWhenATieCools() {
        passerelle.within(() -> {
            int awa = facts.person("Awa Bâ");
            for (int week = 7; week < 49; week += 3) meet(awa, TODAY.minusWeeks(week));

            assertThat(why()).containsExactly("Lien proche qui refroidit : 7 semaines sans nouvelles, d’habitude 3 semaines.");
            return true;
        });
    }

    @Test
    void leavesATieThatKeepsItsHabitAlone() {
        passerelle.within(() -> {
            int awa = facts.person("Awa Bâ");
            for (int week = 2; week < 49; week += 3) meet(awa, TODAY.minusWeeks(week));

            assertThat(why()).isEmpty();
            return true;
        });
    }

    @Test
    void remindsOfWhomOneMeantToHearFromSooner() {
        passerelle.within(() -> {
            int fatou = facts.person("Fatou Diop");
            meet(fatou, TODAY.minusDays(40));
            passerelle.edits.pace(fatou, 30);

            assertThat(why()).containsExactly("Voilà 6 semaines sans échange ; vous ne vouliez pas laisser passer plus de 4 semaines.");
            return true;
        });
    }

    @Test
    void leavesWhomOneMeansToHearFromLaterInPeace() {
        passerelle.within(() -> {
            int awa = facts.person("Awa Bâ");
            for (int week = 7; week < 49; week += 3) meet(awa, TODAY.minusWeeks(week));
            passerelle.edits.pace(awa, 60);

            assertThat(why()).isEmpty();
            return true;
        });
    }

    @Test
    void letsThoseOneNeverWantsToBeRemindedOfSleep() {
        passerelle.within(() -> {
            int awa = facts.person("Awa Bâ");
            for (int week = 7; week < 49; week += 3) meet(awa, TODAY.minusWeeks(week));
            int theo = facts.person("Théo Lefèvre");
            for (int year = 4; year < 14; year++) meet(theo, TODAY.minusYears(year));
            passerelle.edits.pace(awa, 0);
            passerelle.edits.pace(theo, 0);

            assertThat(why()).isEmpty();
            return true;
        });
    }

    @Test
    void remindsOfAnAnswerOwed() {
        passerelle.within(() -> {
            int zoe = facts.person("Zoé Lavoie");
            facts.exchange(zoe, TODAY.minusDays(9), Direction.OUT, Medium.MAIL);
            facts.exchange(zoe, TODAY.minusDays(5), Direction.IN, Medium.MAIL);

            assertThat(why()).containsExactly("Son dernier message, il y a 5 jours, attend votre réponse.");
            return true;
        });
    }

    @Test
    void asksNothingOfWhoeverWroteYesterday() {
        passerelle.within(() -> {
            int zoe = facts.person("Zoé Lavoie");
            facts.exchange(zoe, TODAY.minusDays(1), Direction.IN, Medium.MAIL);

            assertThat(why()).isEmpty();
            return true;
        });
    }

    @Test
    void followsUpAFirstMeeting() {
        passerelle.within(() -> {
            int leon = facts.person("Léon Gagnon");
            meet(leon, TODAY.minusDays(3));

            assertThat(why()).containsExactly("Première rencontre il y a 3 jours, et pas encore de suite.");
            return true;
        });
    }

    @Test
    void wishesABirthdayWhoseYearIsUnknown() {
        passerelle.within(() -> {
            int ines = facts.person("Inès Benali");
            facts.exchange(ines, TODAY.minusDays(40), Direction.OUT, Medium.MESSAGE);
            set(ines, "--11-23", null);

            assertThat(why()).containsExactly("Son anniversaire est dans 2 jours, lundi 23 novembre.");
            return true;
        });
    }

    @Test
    void welcomesANewContact() {
        passerelle.within(() -> {
            set(facts.person("Théo Lefèvre"), null, "2026-11-12");

            assertThat(why()).containsExactly("Contact accepté il y a 9 jours : pas encore un mot entre vous.");
            return true;
        });
    }

    @Test
    void wakesATieThatOnceMeantMuch() {
        passerelle.within(() -> {
            int fatou = facts.person("Fatou Diop");
            for (int month = 0; month < 8; month++) meet(fatou, TODAY.minusYears(4).minusMonths(month));

            assertThat(why()).singleElement().asString().contains("endormi depuis 4 ans après 8 jours");
            return true;
        });
    }

    @Test
    void remembersAContactNeverSpokenTo() {
        passerelle.within(() -> {
            int sofia = facts.person("Sofia Rossi");
            set(sofia, null, "2025-11-20");
            passerelle.store.transaction(sql -> sql.insertInto(ROLE)
                    .set(ROLE.ID, 1)
                    .set(ROLE.PERSON_ID, sofia)
                    .set(ROLE.TITLE, "Organisatrice")
                    .execute());

            assertThat(why()).containsExactly("En contact il y a 12 mois, sans un mot depuis.");
            return true;
        });
    }

    @Test
    void neverProposesWhoeverIsPausedOrPutAside() {
        passerelle.within(() -> {
            int leon = facts.person("Léon Gagnon");
            int emile = facts.person("Émile Côté");
            meet(leon, TODAY.minusDays(3));
            meet(emile, TODAY.minusDays(3));

            passerelle.day.pauses.pause(leon, null);
            facts.archive(emile);

            assertThat(why()).isEmpty();
            return true;
        });
    }

    private void meet(int person, LocalDate day) {
        facts.exchange(person, day, Direction.BOTH, Medium.MEETING);
    }

    @SuppressWarnings("NullAway") // no birthday, no date
    private void set(int person, String birthday, String metOn) {
        passerelle.store.transaction(sql -> sql.update(PERSON)
                .set(PERSON.BIRTHDAY, birthday)
                .set(PERSON.MET_ON, metOn)
                .where(PERSON.ID.eq(person))
                .execute());
    }

    /// Today's reasons, with plain spaces.
    private List<String> why() {
        passerelle.ties.refresh();
        return passerelle.day.today.rows(Words.FRENCH).stream()
                .map(row -> row.why().plain().replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }
}
