package org.passerelle.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.platform.Refusal;

class GuestListTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Test
    void readsOnePersonALine() {
        assertThat(read(
                        """
                        - Awa Bâ, avocate, Bâ & Associés
                        2. Léon Gagnon, Imprimerie du Fleuve
                        Inès Benali – architecte – Atelier du Vallon
                        Jean-Noël d’Ormesson
                        """))
                .containsExactly(
                        new Guest("Awa Bâ", "avocate", "Bâ & Associés", ""),
                        new Guest("Léon Gagnon", "", "Imprimerie du Fleuve", ""),
                        new Guest("Inès Benali", "architecte", "Atelier du Vallon", ""),
                        new Guest("Jean-Noël d’Ormesson", "", "", ""));
    }

    @Test
    void readsAddresses() {
        assertThat(read(
                        """
                        "Zoé Lavoie" <Zoe.Lavoie@example.com>; Théo Lefèvre <theo.lefevre@example.com>, fatou.diop@example.org
                        Chloé Nguyen\tLa Rive\tchloe.nguyen@example.org
                        """))
                .containsExactly(
                        new Guest("Zoé Lavoie", "", "", "zoe.lavoie@example.com"),
                        new Guest("Théo Lefèvre", "", "", "theo.lefevre@example.com"),
                        new Guest("fatou.diop@example.org", "", "", "fatou.diop@example.org"),
                        new Guest("Chloé Nguyen", "", "La Rive", "chloe.nguyen@example.org"));
    }

    @Test
    void readsATableByItsHeadings() {
        assertThat(read("Prénom,Nom,Société,Courriel\nÉmile,Côté,Côté Conseil,emile.cote@example.net\n"))
                .containsExactly(new Guest("Émile Côté", "", "Côté Conseil", "emile.cote@example.net"));
    }

    @Test
    void readsAnInvitationAhead() {
        assertThat(read(
                        """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        BEGIN:VEVENT
                        UID:5a7@example.org
                        DTSTART:20261203T220000Z
                        DTEND:20261204T000000Z
                        SUMMARY:5 à 7 de la Chambre
                        ORGANIZER;CN=Mireille Tremblay:mailto:mireille.tremblay@example.org
                        ATTENDEE;CN=Sofia Rossi:mailto:sofia.rossi@example.com
                        END:VEVENT
                        END:VCALENDAR
                        """))
                .extracting(Guest::name, Guest::email)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Mireille Tremblay", "mireille.tremblay@example.org"),
                        org.assertj.core.groups.Tuple.tuple("Sofia Rossi", "sofia.rossi@example.com"));
    }

    @Test
    void namesEachOnce() {
        assertThat(read("Awa Bâ\nAWA BA\nLéon <leon@example.com>\nL. Gagnon <leon@example.com>"))
                .extracting(Guest::name)
                .containsExactly("Awa Bâ", "Léon");
    }

    @Test
    void asksForSomeone() {
        assertThatThrownBy(() -> read(" \n\n-\n")).isInstanceOf(Refusal.class).hasMessage("event.guests.none");
    }

    private static List<Guest> read(String text) {
        return GuestList.read(text, TODAY);
    }
}
