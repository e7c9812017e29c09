package org.passerelle.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The words of a message worth keeping: its writer's own, without what is quoted below, or all of them.
final class MailWords {

    static final int FIRST_LINES_CHARS = 280;

    private static final String QUOTES = "blockquote, .gmail_quote, .gmail_attr, .gmail_signature, .moz-cite-prefix,"
            + " .moz-signature, .yahoo_quoted, .protonmail_quote, #divRplyFwdMsg, #divRplyFwdMsg ~ *,"
            + " #appendonsend ~ *";
    private static final String UNSEEN = "head, style, script, template, [style~=(?i)display:\\s*none]";
    private static final String BLOCKS = "p, div, li, tr, h1, h2, h3, h4, h5, h6, pre, blockquote, table, ul, ol";

    private static final Pattern REPLY_LINE = Pattern.compile("(?iu)"
            + "(?:Le|El|Il|Am|On)\\b.{5,250}(?:a\\s+écrit|wrote|escribió|ha\\s+scritto|schrieb.{0,80})\\s*:");
    private static final Pattern REPLY_LINE_START = Pattern.compile("(?iu)(?:Le|On)\\b.{5,200}");
    private static final Pattern REST_IS_QUOTED = Pattern.compile("(?iu)"
            + "-{2,}\\s*(?:Original Message|Message d[’']origine|Message original|Forwarded message"
            + "|Message transféré|Message transmis|Mail original|E-mail d[’']origine)\\s*-{2,}.*"
            + "|Begin forwarded message\\s*:|Début du message (?:réexpédié|transféré)\\s*:"
            + "|_{20,}");
    private static final Pattern QUOTED_SENDER = Pattern.compile("(?iu)\\*?(?:De|From)\\s*:\\*?\\s.+");
    private static final Pattern QUOTED_DATE = Pattern.compile("(?iu)\\*?(?:Envoyé|Sent|Date)(?:\\s+le)?\\s*:\\*?\\s.+");
    private static final Pattern STUFFED = Pattern.compile("(?m)^>(>*From )");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF\\u00AD\\u034F\\p{Cntrl}]+");

    private MailWords() {}

    /// The subject, then the first lines of the writer's own text, {@value #FIRST_LINES_CHARS} characters in all.
    static String firstLines(String subject, MailText text) {
        var own = own(text.html() ? seen(text.text(), QUOTES) : unstuffed(text.text()));
        return shortened((oneLine(subject) + "\n" + oneLine(own)).strip());
    }

    /// The subject, then the whole text, quotes included.
    static String whole(String subject, MailText text) {
        var body = text.html() ? seen(text.text(), "") : unstuffed(text.text());
        var lines = body.lines().map(String::stripTrailing).toList();
        return (oneLine(subject) + "\n" + String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip()).strip();
    }

    private static String seen(String html, String quotes) {
        var document = Jsoup.parse(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        document.select(UNSEEN).remove();
        if (!quotes.isEmpty()) document.select(quotes).remove();
        document.select("br").before("\n");
        document.select(BLOCKS).before("\n");
        return document.wholeText();
    }

    /// Mailboxes put `>` before the lines of a text that begin with `From `.
    private static String unstuffed(String text) {
        return text.contains(">From ") ? STUFFED.matcher(text).replaceAll("$1") : text;
    }

    private static String own(String text) {
        var lines = text.lines().map(String::strip).toList();
        var own = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.equals("--") || REST_IS_QUOTED.matcher(line).matches() || isQuotedHeader(lines, i)) break;
            int replyLines = replyLines(lines, i);
            if (replyLines > 0) {
                i += replyLines - 1;
                if (!nextSaid(lines, i + 1).startsWith(">")) break;
            } else if (!line.startsWith(">")) own.add(line);
        }
        return String.join("\n", own);
    }

    /// How many lines the « Le … a écrit : » that starts here takes: it may be folded once or twice.
    private static int replyLines(List<String> lines, int at) {
        var line = lines.get(at);
        if (!REPLY_LINE_START.matcher(line).lookingAt()) return 0;
        for (int count = 1; count <= 3 && at + count <= lines.size(); count++)
            if (REPLY_LINE.matcher(String.join(" ", lines.subList(at, at + count))).matches()) return count;
        return 0;
    }

    private static boolean isQuotedHeader(List<String> lines, int at) {
        return QUOTED_SENDER.matcher(lines.get(at)).matches()
                && at + 1 < lines.size()
                && QUOTED_DATE.matcher(lines.get(at + 1)).matches();
    }

    private static String nextSaid(List<String> lines, int from) {
        return lines.stream().skip(from).filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String shortened(String text) {
        if (text.length() <= FIRST_LINES_CHARS) return text;
        int space = text.lastIndexOf(' ', FIRST_LINES_CHARS - 1);
        int end = space > FIRST_LINES_CHARS / 2 ? space : FIRST_LINES_CHARS - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
