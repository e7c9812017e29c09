package org.passerelle.formats;

import static org.passerelle.formats.Trace.LeftOut.Reason.AUTOMATIC;
import static org.passerelle.formats.Trace.LeftOut.Reason.DELETED;
import static org.passerelle.formats.Trace.LeftOut.Reason.DRAFT;
import static org.passerelle.formats.Trace.LeftOut.Reason.MAILING_LIST;
import static org.passerelle.formats.Trace.LeftOut.Reason.SPAM;

import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.formats.Trace.LeftOut.Reason;

/// Why a message says nothing about a relation: nobody sent it, or nobody in particular wrote it.
final class MailExclusion {

    private static final Pattern MACHINE = Pattern.compile("(?iu)(?:.*[-_.+])?"
            + "(?:no-?_?\\.?reply|do-?_?\\.?not-?_?\\.?reply|ne-?_?\\.?pas-?_?\\.?r[eé]pondre|mailer-daemon|postmaster"
            + "|notifications?|bounces?)(?:[-_.+].*)?@.*");
    private static final Pattern LIST = Pattern.compile("(?i)(?:list|bulk|junk)\\b.*");
    private static final Pattern CALENDAR_REPLY =
            Pattern.compile("(?is)text/calendar\\b[^\\r\\n]{0,200}(?:\\r?\\n[ \\t][^\\r\\n]{0,200}){0,4}");
    private static final Pattern REPLY_METHOD = Pattern.compile("(?i)method\\s*=\\s*\"?(?:reply|counter|refresh)\\b");

    private MailExclusion() {}

    static Optional<Reason> of(MailMessage message, String sender) {
        var folder = message.folder();
        if (folder == MailFolder.DRAFTS) return Optional.of(DRAFT);
        if (folder == MailFolder.SPAM) return Optional.of(SPAM);
        if (folder == MailFolder.TRASH) return Optional.of(DELETED);
        if (isAutomatic(message, sender)) return Optional.of(AUTOMATIC);
        return isForAList(message.headers()) ? Optional.of(MAILING_LIST) : Optional.empty();
    }

    private static boolean isAutomatic(MailMessage message, String sender) {
        var headers = message.headers();
        var submitted = headers.raw("auto-submitted");
        return (!submitted.isEmpty() && !submitted.regionMatches(true, 0, "no", 0, 2))
                || headers.has("x-auto-response-suppress")
                || headers.has("x-autoreply")
                || headers.has("x-autorespond")
                || headers.raw("precedence").regionMatches(true, 0, "auto", 0, 4)
                || headers.raw("content-type").regionMatches(true, 0, "multipart/report", 0, 16)
                || MACHINE.matcher(sender.contains("@") ? sender : sender + "@").matches()
                || isCalendarReply(message);
    }

    private static boolean isForAList(MailHeaders headers) {
        return headers.has("list-id")
                || headers.has("list-unsubscribe")
                || headers.has("list-post")
                || LIST.matcher(headers.raw("precedence")).matches();
    }

    private static boolean isCalendarReply(MailMessage message) {
        var bytes = message.bytes();
        if (!bytes.contains("text/calendar")) return false;
        return CALENDAR_REPLY.matcher(bytes).results().anyMatch(part -> REPLY_METHOD.matcher(part.group()).find());
    }
}
