package org.passerelle;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Role;

/// The invented people of all tests.
public enum Cast {
    MIREILLE("Mireille Tremblay", "Directrice", "Chambre de commerce de Rimouski", "mireille.tremblay@example.org"),
    AWA("Awa Bâ", "Avocate en technologies", "Bâ & Associés", "awa.ba@example.org"),
    LEON("Léon Gagnon", "Imprimeur", "Imprimerie du Fleuve", "leon.gagnon@example.com"),
    ZOE("Zoé Lavoie", "Animatrice de communauté", "Le Quai", "zoe.lavoie@example.com"),
    JEAN_NOEL("Jean-Noël d’Ormesson", "Consultant", "", "jn.dormesson@example.net"),
    INES("Inès Benali", "Architecte", "Atelier du Vallon", "ines.benali@example.net"),
    THEO("Théo Lefèvre", "Développeur", "", "theo.lefevre@example.com"),
    FATOU("Fatou Diop", "Formatrice", "Passe-Mot", "fatou.diop@example.org"),
    MARC_ANDRE("Marc-André Saint-Pierre", "Propriétaire", "Spa de la Source", "ma.saint-pierre@example.com"),
    CHLOE("Chloé Nguyen", "Journaliste", "La Rive", "chloe.nguyen@example.org"),
    EMILE("Émile Côté", "Comptable", "Côté Conseil", "emile.cote@example.net"),
    SOFIA("Sofia Rossi", "Organisatrice d’événements", "", "sofia.rossi@example.com");

    public final String fullName;
    public final String title;
    public final String organisation;
    public final String email;

    Cast(String fullName, String title, String organisation, String email) {
        this.fullName = fullName;
        this.title = title;
        this.organisation = organisation;
        this.email = email;
    }

    /// Adds them to the network at hand; returns their number.
    public int join(Passerelle passerelle) {
        var role = new Role(0, title, organisation, null, null);
        return passerelle.edits.add(new Newcomer(fullName, new Address("email", email), role)).personId();
    }

    /// Adds all twelve, in order.
    public static Map<Cast, Integer> joinAll(Passerelle passerelle) {
        var ids = new EnumMap<Cast, Integer>(Cast.class);
        Arrays.stream(values()).forEach(member -> ids.put(member, member.join(passerelle)));
        return ids;
    }
}
