package org.passerelle.exchanges.capture;

import static org.passerelle.exchanges.capture.Lexicon.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.exchanges.capture.Sentence.Clause;

/// Finds the clauses that promise: those that begin with something to do.
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

    private static final Pattern AT_HEAD = whole("^" + DEED);
    private static final Pattern EITHER_AT_HEAD = whole("^" + EITHER + "(?! (?:with|from|avec|de))");
    private static final Pattern WITHIN = whole("(?<=[a-z0-9_] )(?:et|puis|and|then) " + DEED);
    private static final Pattern LINK = whole("^(?:et|puis|and|then)");

    private Promising() {}

    /// The clauses of the sentence that promise, cut from what comes before them in the same breath.
    static List<Clause> clauses(Sentence sentence) {
        var promising = new ArrayList<Clause>();
        for (var clause : sentence.clauses()) {
            if (promises(sentence, clause, clause.from() > 0)) promising.add(clause);
            else sentence.find(WITHIN, clause).ifPresent(found -> {
                sentence.cut(clause, found.from());
                promising.add(new Clause(found.from(), clause.to()));
            });
        }
        for (var clause : promising) sentence.find(LINK, clause).ifPresent(link -> sentence.take(link.from(), link.to()));
        return promising;
    }

    private static boolean promises(Sentence sentence, Clause clause, boolean later) {
        if (sentence.find(AT_HEAD, clause).isPresent()) return true;
        return sentence.find(EITHER_AT_HEAD, clause).isPresent() && (later || Future.isIn(sentence, clause));
    }
}
