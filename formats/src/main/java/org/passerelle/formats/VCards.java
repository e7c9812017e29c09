package org.passerelle.formats;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Photo;
import org.passerelle.formats.Trace.Someone;
import org.passerelle.formats.VCardTexts.VCardText;

/// Address books as `.vcf`: vCard 2.1, 3.0 and 4.0, as iPhone, Google Contacts, Outlook, Thunderbird, Android and older
/// phones write them.
///
/// Obtained by *Exporter* in Google Contacts, *Exporter vCard* in Apple’s Contacts, or *Enregistrer sous* in Outlook.
/// Each card is one person; a card that names a group is a label on its members, found by a first pass over the file.
/// One card is in memory at a time, its picture hashed as it goes by. ez-vcard reads each card; what it cannot know, because it
/// spans lines or charsets, is repaired before: see {@link VCardLines}, {@link ContentLine} and {@link VCardTexts}.
public final class VCards implements Format {

    private static final int LINES_TO_LOOK_AT = 20;
    private static final int EXCERPT_CHARS = 80;

    @Override
    public String name() {
        return "vcard";
    }

    @Override
    public Recognition recognise(Head head) {
        var lines = head.lines().stream().filter(line -> !line.isBlank()).limit(LINES_TO_LOOK_AT).toList();
        if (lines.isEmpty()) return Recognition.NO;
        if (begins(lines.getFirst())) return Recognition.CERTAIN;
        return lines.stream().anyMatch(VCards::begins) ? Recognition.PERHAPS : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        var groups = VCardGroups.in(source);
        return texts(source).flatMap(text -> traces(text, groups, reading));
    }

    /// The person one card describes; empty where it describes a group, or nobody one could know again.
    ///
    /// @param country of telephone numbers without their prefix, two letters
    public static Optional<Someone> person(VCard card, String country) {
        if (VCardGroups.isGroup(card)) return Optional.empty();
        var someone = new VCardPerson(card, country).someone(1, List.of());
        return Optional.of(someone).filter(found -> !found.name().isEmpty() || !found.identities().isEmpty());
    }

    /// The addresses one card tells, each once.
    public static List<Identity> identities(VCard card, String country) {
        return new VCardIdentities(card, country).all();
    }

    private static boolean begins(String line) {
        return line.strip().equalsIgnoreCase("BEGIN:VCARD");
    }

    /// Every card's text, lazily; closing the stream closes the file.
    static Stream<VCardText> texts(Source source) throws IOException {
        return Pull.stream(new VCardTexts(source));
    }

    private static Stream<Trace> traces(VCardText text, Map<String, List<String>> groups, Reading reading) {
        var fault = fault(text);
        var card = text.fault() == VCardText.Fault.STRAY_END ? null : card(text.text());
        if (card == null) return Stream.of(fault == null ? bad(text, BadLine.Reason.CARD) : fault);
        if (VCardGroups.isGroup(card)) return Stream.ofNullable(fault);
        var uid = VCardPerson.uid(card);
        var someone = new VCardPerson(card, reading.country())
                .someone(text.line(), uid == null ? List.of() : groups.getOrDefault(uid, List.of()));
        boolean nobody = someone.name().isEmpty() && someone.identities().isEmpty();
        if (nobody && fault != null) return Stream.of(fault);
        return Stream.concat(
                Stream.ofNullable(fault),
                nobody ? Stream.of(new LeftOut(text.line(), LeftOut.Reason.NAMELESS)) : withPhoto(someone, text.photo()));
    }

    private static Stream<Trace> withPhoto(Someone someone, @Nullable String hash) {
        return hash == null ? Stream.of(someone) : Stream.of(someone, new Photo(someone.line(), someone.key(), hash));
    }

    private static @Nullable Trace fault(VCardText text) {
        return switch (text.fault()) {
            case null -> null;
            case UNFINISHED, STRAY_END -> bad(text, BadLine.Reason.CARD);
            case TOO_LONG -> bad(text, BadLine.Reason.TOO_LONG);
        };
    }

    private static Trace bad(VCardText text, BadLine.Reason reason) {
        var excerpt = text.text()
                .lines()
                .filter(line -> !line.startsWith("BEGIN:") && !line.startsWith("VERSION:") && !line.startsWith("END:"))
                .findFirst()
                .orElse("");
        return new BadLine(text.line(), reason, excerpt.substring(0, Math.min(EXCERPT_CHARS, excerpt.length())));
    }

    /// Null where even the library gives up.
    static @Nullable VCard card(String text) {
        try {
            return Ezvcard.parse(text).first();
        } catch (RuntimeException e) {
            return null;
        }
    }
}
