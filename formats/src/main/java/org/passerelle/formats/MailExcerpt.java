package org.passerelle.formats;

/// The beginning of a message as it lies in its file: enough for its headers and its first text.
///
/// @param rank its place in the file, from 1
/// @param separator the `From ` line that opened it in a mailbox; empty elsewhere
@SuppressWarnings("ArrayRecordComponent") // never compared, and never kept longer than it takes to read
record MailExcerpt(long rank, String separator, byte[] bytes) {

    static final int HEADER_BYTES = 256 * 1024;
    private static final int FIRST_LINES_BYTES = 32 * 1024;
    private static final int WHOLE_BYTES = 1024 * 1024;

    /// How much of a body is kept, so that a text may follow a small image or a long style sheet.
    static int bodyBytes(Reading reading) {
        return reading.wholeMessages() ? WHOLE_BYTES : FIRST_LINES_BYTES;
    }
}
