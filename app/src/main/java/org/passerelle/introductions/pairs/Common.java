package org.passerelle.introductions.pairs;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that say nothing of what someone cares for: those of grammar, of every title, of the calendar and of a note’s
/// errands.
final class Common {

    private static final int CHARACTERS_MINIMUM = 4;

    private static final Set<String> STEMS = stems("""
            avec sans dans pour chez vers sous entre depuis pendant avant apres contre selon comme aussi bien tres plus moins tout
            toute tous toutes elle elles nous vous leur leurs notre votre cette cela celui celle etre avoir fait faire dit vient
            peut doit sera serait etait ont sont mais donc quand alors encore toujours jamais deja puis quelque autre meme nouveau
            nouvelle grand petit bonne beaucoup peu trop aux des les une
            with without from into over under between since during before after against about also very more less every they them
            their your ours this that these those have been will would could should were does done make made when then still always
            never already some other same good great much many here there what which while
            directeur directrice director responsable chef manager head lead senior junior president presidente vice
            gerant owner proprietaire associe associee partner fondateur fondatrice founder cofondateur cofounder charge chargee
            assistant assistante adjoint adjointe coordonnateur coordinateur coordinator gestionnaire officer chief executive
            general generale independant independante freelance entrepreneur membre member stagiaire intern conseil consultant
            consultante consulting service services groupe group agence agency entreprise company societe cabinet bureau office
            equipe team projet project international national montreal quebec paris canada france
            lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
            janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
            january february march april june july august september october november december
            semaine semaines mois annee jour jours week weeks month year today hier demain prochain prochaine next last
            cherche recherche besoin looking need needs veut voudrait aimerait prefere relancer rappeler appeler ecrire envoyer
            message courriel mail telephone phone appel call cafe coffee lunch diner reunion meeting rencontre rencontree met
            contact linkedin gave given give name names donne donner merci bonjour hello thanks promis interesse interessee interested parle parler discute travail
            travaille work works working""");

    private Common() {}

    static boolean isTelling(Term term) {
        boolean enough = term.written().length() >= CHARACTERS_MINIMUM || isAcronym(term.written());
        return enough && !STEMS.contains(term.stem()) && term.stem().chars().noneMatch(Character::isDigit);
    }

    static boolean isAcronym(String written) {
        return written.length() >= 2 && written.chars().allMatch(Character::isUpperCase);
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.split("\\s+")).map(Term::stem).collect(Collectors.toUnmodifiableSet());
    }
}
