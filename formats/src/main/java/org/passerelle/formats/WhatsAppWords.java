package org.passerelle.formats;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Medium;

/// What WhatsApp itself writes into a chat, in English and in French: notices, the place of a picture, calls.
final class WhatsAppWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern NOTICE = Pattern.compile(
            """
            .*(?:end-to-end encrypted|chiffrés de bout en bout|security code (?:with|changed)|code de sécurité\
            |created (?:this )?group|créé (?:le|ce) groupe|created group|invite link|lien d[’']invitation\
            |added (?:you|to the group)|you (?:were added|added|removed|joined|left)\\b|changed (?:the|this) (?:subject|group)\
            |changed (?:their|to) |changed the group|a (?:ajouté|retiré|supprimé|exclu|quitté|rejoint|épinglé|activé|désactivé)\\b\
            |a (?:changé|modifié) |vous (?:avez (?:créé|ajouté|retiré|rejoint|quitté|changé|modifié|activé|désactivé|bloqué|débloqué)|avez été|êtes maintenant)\
            |(?:est|êtes) parti|now an admin|disappearing messages|messages éphémères|pinned a message|message épinglé\
            |business account|compte professionnel|waiting for this message|en attente de ce message\
            |\\bblocked this contact|you blocked|you unblocked|default timer|minuteur).*\
            |.*\\b(?:added|removed|left|joined)\\b[^.?!]*""",
            FLAGS | Pattern.DOTALL);
    private static final Pattern SURE = Pattern.compile(
            "(?:messages and calls|messages to this (?:chat|group)|les messages(?: et les appels| envoyés)?).{0,60}"
                    + "(?:encrypted|chiffrés|secured|sécurisés).*|waiting for this message.*|en attente de ce message.*",
            FLAGS | Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile(
            ".*(?:created (?:this )?group|créé (?:le|ce) groupe|(?:subject|objet|nom) (?:of the group|du groupe)|joined using).*",
            FLAGS | Pattern.DOTALL);
    private static final Pattern DELETED = Pattern.compile(
            "(?:this message was deleted|you deleted this message|ce message a été (?:supprimé|effacé)"
                    + "|vous avez (?:supprimé|effacé) ce message|message supprimé)\\.?",
            FLAGS);
    private static final Pattern MEDIA = Pattern.compile(
            "<[^<>]{0,40}(?:omitted|omis|omise|absente?s?)>|<(?:attached|pièce jointe|fichier joint)[\\s\\u00A0\\u202F]?:[^<>]{0,200}>"
                    + "|\\u200E?(?:image|photo|vidéo|video|audio|gif|sticker|document|contact card|fiche contact|autocollant)"
                    + "[\\s\\u00A0](?:omitted|absente?|omise?)"
                    + "|[^\\s/]{1,120}\\.\\w{2,5}[\\s\\u00A0]\\((?:file attached|fichier joint)\\)"
                    + "|<[^<>]{0,20}(?:message was edited|message a été modifié)>",
            FLAGS);
    private static final Pattern CALL = Pattern.compile(
            "(?:(?:missed|silenced) )?(?:group )?(voice|video) call\\b(.{0,60})|appel (vocal|vidéo)(?: de groupe)?\\b(.{0,60})",
            FLAGS | Pattern.DOTALL);
    private static final Pattern LASTED =
            Pattern.compile("(\\d{1,4})[\\s\\u00A0\\u202F]?(h(?:r|eure)?s?|min(?:ute)?s?|s(?:ec(?:onde?)?s?)?)\\b", FLAGS);
    private static final Pattern MISSED = Pattern.compile("missed|manqué|no answer|sans réponse|tap to call", FLAGS);

    private WhatsAppWords() {}

    /// A call as a chat tells of it; one that nobody answered lasted no time.
    record Call(Medium medium, Duration duration) {}

    /// Whether a line that names no sender is WhatsApp’s own.
    static boolean isNotice(String text) {
        return NOTICE.matcher(text).matches() || CALL.matcher(text).lookingAt();
    }

    /// Whether WhatsApp wrote it, though under a sender’s name, as on iPhones.
    static boolean isSurelyNotice(String text) {
        return SURE.matcher(WhatsAppLine.withoutMarks(text)).matches();
    }

    static boolean tellsOfGroup(String text) {
        return GROUP.matcher(text).matches();
    }

    static boolean isDeleted(String text) {
        return DELETED.matcher(text).matches();
    }

    /// Without the places of pictures and the marks of later edits.
    static String spoken(String text) {
        return MEDIA.matcher(text).replaceAll("").replaceAll("[\\u200E\\u200F]", "").strip();
    }

    /// The call a message tells of; null where it is of something else.
    static @Nullable Call call(String text) {
        var call = CALL.matcher(text);
        if (!call.matches()) return null;
        boolean video = "video".equalsIgnoreCase(call.group(1)) || "vidéo".equalsIgnoreCase(call.group(3));
        var rest = call.group(2) == null ? call.group(4) : call.group(2);
        if (!rest.isBlank() && !LASTED.matcher(rest).find() && !MISSED.matcher(rest).find()) return null;
        return new Call(video ? Medium.VIDEO : Medium.CALL, lasted(rest));
    }

    private static Duration lasted(String text) {
        return LASTED.matcher(text)
                .results()
                .map(match -> {
                    long count = Long.parseLong(match.group(1));
                    return switch (Character.toLowerCase(match.group(2).charAt(0))) {
                        case 'h' -> Duration.ofHours(count);
                        case 'm' -> Duration.ofMinutes(count);
                        default -> Duration.ofSeconds(count);
                    };
                })
                .reduce(Duration.ZERO, Duration::plus);
    }
}
