package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/// Tells the `From ` line that opens a message from a sentence that begins with the word.
///
/// A separator names its sender, or `-` in Thunderbird, then a date with a time and a year; or `-` alone, or an address
/// alone; and a header follows. Between two messages there is an empty line; some writers forget it, so without one the
/// header that follows must be one that mail is known to begin with.
final class MboxSeparator {

    static final byte[] MARK = "From ".getBytes(ISO_8859_1);

    private static final Pattern LINE = Pattern.compile("From (?:-|[^\\s@]+@[^\\s@]+)?\\s*"
            + "|From \\S.*\\b\\d{1,2}:\\d{2}\\b.*\\b(?:19|20)\\d{2}\\b.*"
            + "|From \\S.*\\b(?:19|20)\\d{2}\\b.*\\b\\d{1,2}:\\d{2}\\b.*");
    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,80}[ \\t]*:.*|>From .*");
    private static final Pattern FIRST_HEADER = Pattern.compile(
            "(?i)(?:Return-Path|Received|Delivered-To|X-[\\w-]+|From|Date|Message-ID|MIME-Version|Subject|To"
                    + "|Reply-To|Status|Envelope-To|Content-[\\w-]+|DKIM-[\\w-]+|ARC-[\\w-]+|Authentication-Results)"
                    + "[ \\t]*:.*|>From .*");

    private MboxSeparator() {}

    static boolean is(String line, String next, boolean afterEmptyLine) {
        return line.startsWith("From ")
                && LINE.matcher(line.stripTrailing()).matches()
                && (afterEmptyLine ? HEADER : FIRST_HEADER).matcher(next.stripTrailing()).matches();
    }
}
