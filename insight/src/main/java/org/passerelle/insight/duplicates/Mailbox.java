package org.passerelle.insight.duplicates;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.names.PersonName;

/// What stands before the @ of an address says whose it is: a person’s, a household’s, a firm’s.
///
/// @param letters of it, small
record Mailbox(String letters) {

    private static final int LEAST_LETTERS = 3;
    private static final Set<String> ROLES = Set.of(
            ("info infos information contact contacts contactez admin administration bureau office ventes vente sales support"
                    + " service services comptabilite compta accounting rh hr jobs emplois emploi carrieres careers noreply"
                    + " nepasrepondre postmaster webmaster reception accueil direction secretariat famille family fam les"
                    + " couple maison home hello bonjour allo equipe team marketing communication communications com presse"
                    + " press media medias redaction adjointe adjoint commandes orders commercial facturation billing"
                    + " factures invoices reservations reservation events evenements newsletter infolettre club membres"
                    + " boutique shop store magasin atelier studio general courrier mail email partenariats clients client"
                    + " achats purchasing legal juridique web site abuse security help aide inscription inscriptions cours"
                    + " formation et and")
                    .split(" "));

    /// Of an e-mail’s identity; null of any other.
    static @Nullable Mailbox of(String identity) {
        var at = identity.indexOf('@');
        var isMail = identity.startsWith(Trait.EMAIL + " ") && at > 0;
        return isMail ? new Mailbox(lettersOf(identity.substring(identity.indexOf(' ') + 1, at))) : null;
    }

    /// Whether an address is a firm’s or a household’s by its name.
    static boolean isRole(String address) {
        var at = address.indexOf('@');
        var local = at < 0 ? address : address.substring(0, at);
        for (var word : local.split("[^a-z]+")) if (ROLES.contains(word)) return true;
        return false;
    }

    /// Whether it bears the family name and nothing of the given name: `tremblay@`, `cote.lavoie@`.
    boolean isOfSeveral(PersonName name) {
        if (!bearsFamily(name)) return false;
        var rest = letters;
        for (var part : name.family().parts()) rest = rest.replace(part, "");
        if (rest.isEmpty()) return true;
        var given = name.given().joined();
        return !given.isEmpty() && rest.charAt(0) != given.charAt(0) && !tells(name);
    }

    /// Whether it bears the whole of the given name, or of the family name beside it.
    boolean tells(PersonName name) {
        var given = name.given().joined();
        return given.length() >= LEAST_LETTERS && letters.contains(given) && bearsFamily(name);
    }

    private boolean bearsFamily(PersonName name) {
        return name.family().parts().stream()
                .anyMatch(part -> part.length() >= LEAST_LETTERS && letters.contains(part));
    }

    private static String lettersOf(String local) {
        var letters = new StringBuilder();
        local.chars().filter(Character::isLetter).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }
}
