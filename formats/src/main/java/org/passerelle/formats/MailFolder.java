package org.passerelle.formats;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where the owner's mail program keeps a message, as far as the message itself tells: Gmail's labels, which are
/// written in the owner's language, and the marks of Thunderbird, Outlook and Apple Mail.
enum MailFolder {
    SENT("envoyé", "envoyés", "messages envoyés", "sent", "sent mail", "sent messages"),
    DRAFTS("brouillon", "brouillons", "draft", "drafts"),
    SPAM("spam", "indésirables", "courrier indésirable", "junk"),
    TRASH("corbeille", "trash", "bin"),
    OTHER;

    /// Labels between commas; one that holds a comma is quoted.
    private static final Pattern LABEL = Pattern.compile("\"([^\"]*)\"|([^,]+)");
    private static final Pattern STATUS = Pattern.compile("[0-9a-fA-F]{4}");
    private static final int EXPUNGED = 0x8;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<String> labels;

    MailFolder(String... labels) {
        this.labels = Set.of(labels);
    }

    static MailFolder of(MailHeaders headers) {
        if (isDraft(headers)) return DRAFTS;
        if (isExpunged(headers.raw("x-mozilla-status"))) return TRASH;
        var labels = headers.has("x-gmail-labels") ? labels(headers.text("x-gmail-labels")) : Set.<String>of();
        for (var folder : new MailFolder[] {SPAM, TRASH, DRAFTS, SENT})
            if (!Collections.disjoint(folder.labels, labels)) return folder;
        return isSpam(headers) ? SPAM : OTHER;
    }

    private static boolean isDraft(MailHeaders headers) {
        return headers.has("x-mozilla-draft-info")
                || headers.raw("x-unsent").equals("1")
                || headers.raw("x-uniform-type-identifier").equals("com.apple.mail-draft");
    }

    private static boolean isSpam(MailHeaders headers) {
        return startsWithYes(headers.raw("x-spam-flag")) || startsWithYes(headers.raw("x-spam-status"));
    }

    private static boolean startsWithYes(String value) {
        return value.regionMatches(true, 0, "yes", 0, 3);
    }

    /// Thunderbird leaves deleted messages in the mailbox, marked, until it compacts it.
    private static boolean isExpunged(String status) {
        return status.length() == 4 && STATUS.matcher(status).matches() && (Integer.parseInt(status, 16) & EXPUNGED) != 0;
    }

    private static Set<String> labels(String text) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return LABEL.matcher(words)
                .results()
                .map(label -> label.group(1) == null ? label.group(2) : label.group(1))
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}
