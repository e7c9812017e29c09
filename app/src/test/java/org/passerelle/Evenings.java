package org.passerelle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.passerelle.gatherings.Gathering;
import org.passerelle.gatherings.Handshake;

/// Two events of the cast: number 1 is today, half noted; number 2 was forty days ago, and someone still waits for a word.
public final class Evenings {

    private Evenings() {}

    public static boolean attend(Passerelle passerelle) {
        var today = passerelle.almanac.today();
        int evening = add(passerelle, "5 à 7 de la Chambre", today, "Trouver un graphiste pour le printemps");
        passerelle.evenings.attendees.expect(
                evening,
                """
                Mireille Tremblay <mireille.tremblay@example.org>
                Awa Bâ, avocate, Bâ & Associés
                Samuel Roy, graphiste, Studio Vague
                Nadia Petit, gérante, Imprimerie Petit
                Paul Martel
                """);
        passerelle.evenings.attendees.want(evening, passerelle.evenings.attendees.of(evening).getLast().id(), true);
        meet(passerelle, evening, "Nadia Petit", "ouvre un second atelier en mars", "envoyer l’adresse de Léon", 0);
        int fair = add(passerelle, "Salon des métiers", today.minusDays(40), "");
        meet(passerelle, fair, "Rose Caron", "cherche une formation", "", 40);
        meet(passerelle, fair, "Léon Gagnon", "", "", 40);
        return true;
    }

    /// An event of today or another day; returns its number.
    public static int add(Passerelle passerelle, String name, LocalDate on, String purpose) {
        return passerelle.evenings.gatherings.add(Gathering.planned(name, on, on, "Rimouski", purpose)).id();
    }

    private static void meet(Passerelle passerelle, int event, String name, String hook, String promise, int daysAgo) {
        Instant at = passerelle.almanac.now().minus(Duration.ofDays(daysAgo));
        passerelle.evenings.handshakes.keep(
                new Handshake(UUID.randomUUID().toString(), event, name, null, hook, promise, null, at));
    }
}
