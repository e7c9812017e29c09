package org.passerelle.insight.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Words of organisations' names that say little, or the same as another.
final class OrganisationWords {

    private static final Set<String> LEGAL = words("inc incorporated incorporee ltee ltd limitee limited corp corporation llc"
            + " llp lp gmbh ag kg sa sas sasu sarl eurl sci snc scop scrl sencrl senc srl scp selarl enr enrg co cie plc bv nv"
            + " spa ulc asbl obnl osbl oy ab coop cooperative pty");
    private static final Set<String> SMALL =
            words("de du des d la le les l of the et and e a au aux en pour for sur in at un une");
    private static final Set<String> WHOLE = words("groupe mouvement holding");
    private static final Set<String> COUNTRIES =
            words("canada quebec france belgique suisse international europe amerique monde global worldwide");
    private static final Set<String> GENERAL = words(
            "air radio hydro banque assurance service conseil solution studio agence centre institut universite ecole college"
                    + " cegep chambre association federation fondation ministere ville hopital societe compagnie production"
                    + " communication technologie marketing design media immobilier restaurant clinique cabinet avocat"
                    + " notaire consultant design construction transport tele poste loto via bell sante action");
    private static final Map<String, String> SAME = same(
            "universite=univ university u, centre=center ctre ctr, association=assoc assn asso, departement=dept, ministere=min"
                    + " ministry, compagnie=company cy, international=intl internationale internationaux, national=nationale nat natl nationaux,"
                    + " quebec=qc, montreal=mtl, technologie=tech technology technologies, ingenierie=ing engineering,"
                    + " communication=comm comms, service=serv svc, college=coll, ecole=school, banque=bank,"
                    + " institut=institute inst, societe=society soc, chambre=chamber, hopital=hospital,"
                    + " groupe=group grp grpe, conseil=council, federation=fed, royal=royale, recherche=research rech,"
                    + " scientifique=scientific, canadien=canadian canadienne, francais=francaise french,"
                    + " fondation=foundation, gouvernement=government govt gouv, ville=city, st=saint, ste=sainte,"
                    + " regional=regionale, general=generale, local=locale, professionnel=professionnelle professional,"
                    + " etude=study, alcool=alcohol, industrie=industry ind, developpement=development dev,"
                    + " commercial=commerciale, publique=public, affaire=business, cooperative=coop");

    private OrganisationWords() {}

    static boolean isLegal(String word) {
        return LEGAL.contains(word);
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /// *Groupe* before a name.
    static boolean isWhole(String word) {
        return WHOLE.contains(word);
    }

    /// *Canada* after a name.
    static boolean isCountry(String word) {
        return COUNTRIES.contains(word);
    }

    /// A word that names a kind of organisation, not one of them.
    static boolean isGeneral(String word) {
        return GENERAL.contains(word) || COUNTRIES.contains(word);
    }

    /// The one word for its plural, its feminine, its abbreviation and its English: `universite` for *Univ.*
    static String standard(String word) {
        var known = SAME.get(word);
        if (known != null) return known;
        var bare = singular(word);
        return SAME.getOrDefault(bare, bare);
    }

    private static String singular(String word) {
        var isPlural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is");
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }

    private static Set<String> words(String line) {
        return Set.of(Arrays.stream(line.split(" ")).distinct().toArray(String[]::new));
    }

    private static Map<String, String> same(String lines) {
        var same = new HashMap<String, String>();
        for (var line : lines.split(", ")) {
            var sides = line.split("=");
            for (var word : sides[1].split(" ")) same.putIfAbsent(word, sides[0]);
        }
        return Map.copyOf(same);
    }
}
