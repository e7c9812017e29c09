package org.passerelle.exchanges.capture;

import static org.passerelle.exchanges.capture.Lexicon.whole;

import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.exchanges.Owed;
import org.passerelle.exchanges.capture.Sentence.Clause;
import org.passerelle.exchanges.capture.Sentence.Found;

/// What someone says they will do for the owner: « elle m’envoie le devis », « Awa me doit un café », “he owes me lunch”.
final class Owing {

    private static final String THEY = "(?:(?:il|elle|on|ils|elles|he|she|they) )";
    private static final String OWE_ME = "(?:me doi(?:t|vent)|m a promis|m ont promis|owes? me|promised me)";
    private static final String GIVE_ME = "(?:(?:doit|doivent|va|vont|devrait|promet de|promettent de|a promis de|ont promis de) )?me? "
            + "(?:env(?:oie|oient|erra|erront|oyer)|r?appel(?:le|lent|lera|leront|er)|present(?:e|ent|era|eront|er)"
            + "|transmet(?:tent|tra|tront|tre)?|donn(?:e|ent|era|eront|er)|repond(?:ent|ra|ront|re)?|confirm(?:e|ent|era|eront|er)"
            + "|prepar(?:e|ent|era|eront|er)|rev(?:ient|iennent|iendra|iendront|enir)|(?:re)?contact(?:e|ent|era|eront|er)"
            + "|(?:fait|font|fera|feront|faire) (?:suivre|parvenir|signe)|met(?:tent|tra|tront|tre)? en (?:contact|relation)"
            + "|relanc(?:e|ent|era|eront|er)|propos(?:e|ent|era|eront|er)|rembours(?:e|ent|era|eront|er)|pret(?:e|ent|era|eront|er)"
            + "|ren(?:d|dent|dra|dront|dre)|t(?:ient|iennent|iendra|iendront|enir) au courant)";
    private static final String WILL_ME = "(?:will|ll|is going to|are going to|has to|have to|is to|are to|must|should|promised to) "
            + "(?:send|give|call|ring|introduce|share|e ?mail|write|text|get|reply|confirm|tell|bring|lend|pay|forward|ping|update|let)"
            + "(?: back)?(?: (?:it|them|this|that|the \\w+))?(?: (?:to|for))? me";
    private static final String THEIRS = "(?:" + OWE_ME + "|" + GIVE_ME + "|" + WILL_ME + ")";
    /// Words before what someone owes: their name.
    private static final int NAME_WORDS_MAXIMUM = 4;

    private static final Pattern ANYWHERE = whole("(?:(?:et|puis|and|then) )?" + THEY + "?" + THEIRS);
    private static final Pattern AT_HEAD = whole("^(?:(?:et|puis|and|then|_) )?" + THEY + "?" + THEIRS);
    private static final Pattern BARELY = whole("^(?:(?:et|puis|and|then|_) )?" + THEY + "?" + OWE_ME + "(?: de)?");

    private Owing() {}

    /// Which way the promise of a clause goes; what only says who owes is taken.
    static Owed owed(Sentence sentence, Clause clause) {
        if (sentence.find(AT_HEAD, clause).isEmpty()) return Owed.MINE;
        sentence.find(BARELY, clause).ifPresent(found -> sentence.take(found.from(), found.to()));
        return Owed.THEIRS;
    }

    /// What they owe, in a clause that begins with it or with their name.
    static Optional<Found> find(Sentence sentence, Clause clause) {
        return sentence.find(ANYWHERE, clause)
                .filter(found -> found.from() - clause.from() <= NAME_WORDS_MAXIMUM);
    }
}
