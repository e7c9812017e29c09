package org.passerelle.exchanges.capture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.exchanges.capture.Sentence.Clause;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;

/// By what means, and which way. A word that tells more than its means, such as « déjeuner », stays in the note.
final class Ways {

    record Way(Medium medium, Direction direction) {}

    /// @param telling whether the words stay in the note
    private record Kind(Medium medium, boolean telling, Pattern words) {
        Kind(Medium medium, boolean telling, String words) {
            this(medium, telling, Pattern.compile("\\b(?:" + words + ")\\b"));
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(Medium.VIDEO, false, "appel video|video ?call|video(?! de)|visio(?:conference)?|videoconference|zoom(?:ed)?|teams|google meet|skype|facetime"),
            new Kind(Medium.CALL, false, "coup de fil|appel(?:e|ee|es)?(?! (?:video|d offres?))|telephone|tel|phone call|phoned|rang|call(?:ed)?|parle au telephone|spoke on the phone"),
            new Kind(Medium.MAIL, false, "courriels?|e ?mail(?:ed)?s?|mails?|mel"),
            new Kind(Medium.MESSAGE, false, "message(?:d|s)?(?: prive)?|textos?|sms|text(?:ed)?|whatsapp|dm|mp|inmail|messenger|ecrit|wrote"),
            new Kind(Medium.COMMENT, false, "commentaires?|commente|comment(?:ed)?"),
            new Kind(Medium.INVITATION, false, "invitation"),
            new Kind(Medium.RECOMMENDATION, false, "recommandation|recommendation"),
            new Kind(Medium.MEETING, true, "cafe|dejeuner|petit dejeuner|dejeune|diner|dine|souper|soupe|lunch|brunch|verre|apero|5 a 7|cinq a sept|coffee|dinner|breakfast|drinks?|beer|visite|entrevue|interview|colloque|atelier|workshop|formation"),
            new Kind(Medium.MEETING, false, "rencontre(?:e|es|s)?|rdv|rendez vous|reunion|vue?s?|revue?s?|croisee?s?|meeting|met|saw|ran into|bumped into|meetup|catch up|caught up"));

    private static final Pattern COMES = Pattern.compile(
            "\\b(?:recu|received|got|from|m a|m ont|me|de la part)\\b|(?:courriels?|mails?|message|texto|sms|commentaire|invitation|recommandation|ecrit) de\\b");
    private static final Pattern BOTH_WAYS = Pattern.compile("\\b(?:avec|with|echange[sz]?|exchanged)\\b");

    private Ways() {}

    /// The first way told in the clause, taken from it.
    static Optional<Way> take(Sentence sentence, Clause clause) {
        var direction = direction(sentence.view(clause));
        for (var kind : KINDS) {
            var found = sentence.find(kind.words(), clause);
            if (found.isEmpty()) continue;
            if (!kind.telling()) sentence.take(found.get().from(), found.get().to());
            else sentence.find(KINDS.getLast().words(), clause).ifPresent(also -> sentence.take(also.from(), also.to()));
            return Optional.of(new Way(kind.medium(), isTogether(kind.medium()) ? Direction.BOTH : direction));
        }
        return Optional.empty();
    }

    private static Direction direction(String clause) {
        if (COMES.matcher(clause).find()) return Direction.IN;
        return BOTH_WAYS.matcher(clause).find() ? Direction.BOTH : Direction.OUT;
    }

    static boolean isTogether(Medium medium) {
        return medium == Medium.MEETING || medium == Medium.CALL || medium == Medium.VIDEO;
    }
}
