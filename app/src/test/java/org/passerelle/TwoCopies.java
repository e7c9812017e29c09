package org.passerelle;

import static org.passerelle.Cast.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.passerelle.formats.Identities;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Progress;

/// Two copies of the owner’s connections, a season apart: one of the cast moved, one was promoted, one came and one left,
/// and one is not called by the file as the owner calls them.
public final class TwoCopies {

    private static final String HEADERS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

    private TwoCopies() {}

    public static void bring(Passerelle passerelle) {
        take(passerelle, List.of(
                line(FATOU, "Le Préau", "Formatrice"), line(CHLOE, "La Rive", "Pigiste"), line(EMILE, "Côté Conseil", "Comptable"),
                line(SOFIA, "Rossi", "Organisatrice")));
        var sofia = passerelle.people.find(12).orElseThrow();
        passerelle.edits.employ(sofia.id(), sofia.roles().stream().filter(role -> role.organisation().isEmpty()).toList());
        take(passerelle, List.of(
                line(FATOU, "Passe-Mot", "Formatrice"), line(CHLOE, "La Rive", "Journaliste"), line(ZOE, "Le Quai", "Animatrice"),
                line(SOFIA, "Rossi", "Organisatrice")));
    }

    private static String line(Cast member, String company, String position) {
        var names = member.fullName.split(" ", 2);
        return String.join(",", names[0], names[1], "", member.email, company, position, "05 Nov 2021");
    }

    private static void take(Passerelle passerelle, List<String> people) {
        try {
            var folder = Files.createTempDirectory("passerelle-copy");
            var file = Files.writeString(folder.resolve("Connections.csv"), HEADERS + "\n" + String.join("\n", people) + "\n");
            var me = Set.of(Identities.email("camille.roy@example.org").orElseThrow());
            passerelle.doors.intake.take(file, Answers.iAm(me), Progress.NONE);
            Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
