package org.passerelle.exchanges.capture;

import static org.passerelle.exchanges.capture.Lexicon.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.exchanges.capture.Sentence.Clause;
import org.passerelle.exchanges.capture.Sentence.Found;

/// Finds the clauses that promise: those that begin with something to do, or tell what someone will do for the owner.
final class Promising {

    private static final String DUTY = "(?:je dois|dois|il faut|faut|a|penser a|pense a|ne pas oublier de|promis de|j ai promis de|lui ai promis de"
            + "|i ll|i will|will|to|need to|i need to|must|have to|remember to|promised to|i promised to|don t forget to|todo)";
    private static final String FRENCH = "(?:relancer|relance|rappeler|rappel|recontacter|contacter|envoyer|renvoyer|transmettre|presenter"
            + "|mettre en relation|mettre en contact|repondre|inviter|remercier|confirmer|reserver|preparer|proposer|partager"
            + "|demander|verifier|ecrire|telephoner|appeler|revoir|reprendre|prendre des nouvelles|donner des nouvelles|suivi|suivre"
            + "|faire|donner|trouver|organiser|planifier|fixer|signer|payer|facturer|relire|lire|livrer|feliciter|recommander)";
    private static final String ENGLISH = "(?:send|call back|ring back|follow ?up|ping|remind|reminder|introduce|share|reply|answer|thank|say thanks?(?: you)?|book"
            + "|confirm|check|ask|get back|give|reconnect|schedule|arrange|review|sign|pay|invoice|congratulate|recommend|find)";
    /// English words that are French ones too, of someone else’s doing: « prépare un salon ».
    private static final String COGNATE = "(?:prepare|propose|invite)(?= (?:him|her|them|the|an|my|our|to) )";
    /// Words that are something to do only where a day to come, or a comma before, says so.
    private static final String EITHER = "(?:call|email|e mail|mail|text|message|meet|write|ring|phone|see|catch up)";

    private static final String WHOM = "(?:(?:lui|leur|le|la|les|l|y|en) )?";
    private static final String DEED =
            "(?:(?:" + DUTY + " )?" + WHOM + "(?:" + FRENCH + "|" + ENGLISH + "|" + COGNATE + ")|" + DUTY + " " + WHOM + EITHER + ")";

    private static final String OWING = "(?:je (?:(?:lui|leur) )?dois (?:un|une|des|du|le|la|les|l|\\d+)|i owe)";

    private static final Pattern AT_HEAD = whole("^(?:" + DEED + "|" + OWING + ")");
    private static final Pattern EITHER_AT_HEAD = whole("^" + EITHER + "(?! (?:with|from|avec|de))");
    private static final Pattern WITHIN = whole("(?<=[a-z0-9_] )(?:et|puis|and|then) " + DEED);
    private static final Pattern LINK = whole("^(?:et|puis|and|then)");

    private Promising() {}

    /// The clauses of the sentence that promise, cut from what comes before them in the same breath.
    static List<Clause> clauses(Sentence sentence) {
        var promising = new ArrayList<Clause>();
        for (var clause : sentence.clauses()) {
            if (promises(sentence, clause, clause.from() > 0)) promising.add(clause);
            else Owing.find(sentence, clause).or(() -> sentence.find(WITHIN, clause)).ifPresent(found -> {
                promising.add(cut(sentence, clause, found));
            });
        }
        for (var clause : promising) sentence.find(LINK, clause).ifPresent(link -> sentence.take(link.from(), link.to()));
        return promising;
    }

    /// The words found and what follows, as a clause of their own.
    private static Clause cut(Sentence sentence, Clause clause, Found found) {
        if (found.from() == clause.from()) return clause;
        sentence.cut(clause, found.from());
        return new Clause(found.from(), clause.to());
    }

    private static boolean promises(Sentence sentence, Clause clause, boolean later) {
        if (sentence.find(AT_HEAD, clause).isPresent()) return true;
        return sentence.find(EITHER_AT_HEAD, clause).isPresent() && (later || Future.isIn(sentence, clause));
    }
}
