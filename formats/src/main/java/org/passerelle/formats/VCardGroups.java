package org.passerelle.formats;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import ezvcard.VCard;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.formats.VCardTexts.VCardText;

/// The cards that stand for a group of people rather than for a person: a label for their members. vCard 4.0 says
/// `KIND:group` and `MEMBER`; Apple says the same in 3.0 with properties of its own.
final class VCardGroups {

    private static final Pattern GROUP =
            Pattern.compile("(?im)^(?:X-ADDRESSBOOKSERVER-)?KIND(?:;[^:]*)?:\\s*group\\s*$");

    private record Membership(String uid, String label) {}

    private VCardGroups() {}

    /// The labels of each member, by the identifier of the member's card. Cost: one reading of the file, of which only
    /// the groups are kept.
    static Map<String, List<String>> in(Source source) throws IOException {
        try (var texts = VCards.texts(source)) {
            return texts.map(VCardText::text)
                    .filter(text -> GROUP.matcher(text).find())
                    .map(VCards::card)
                    .filter(Objects::nonNull)
                    .flatMap(VCardGroups::memberships)
                    .collect(groupingBy(Membership::uid, mapping(Membership::label, toList())));
        }
    }

    static boolean isGroup(VCard card) {
        var apple = card.getExtendedProperty("X-ADDRESSBOOKSERVER-KIND");
        return card.getKind() != null && card.getKind().isGroup()
                || apple != null && "group".equalsIgnoreCase(apple.getValue());
    }

    private static Stream<Membership> memberships(VCard group) {
        if (group.getFormattedName() == null || group.getFormattedName().getValue() == null) return Stream.empty();
        var label = group.getFormattedName().getValue().strip();
        return Stream.of(
                        group.getMembers().stream().map(member -> member.getUri()),
                        group.getExtendedProperties("X-ADDRESSBOOKSERVER-MEMBER").stream().map(raw -> raw.getValue()))
                .flatMap(identity())
                .map(VCardPerson::bareUid)
                .filter(Objects::nonNull)
                .map(uid -> new Membership(uid, label));
    }
}
