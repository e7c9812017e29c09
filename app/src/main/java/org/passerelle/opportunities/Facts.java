package org.passerelle.opportunities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;

/// What the owner writes of an opportunity, apart from its course.
///
/// @param valueCents null where not told
/// @param marginCents null where not told
/// @param people their numbers
public record Facts(
        String title,
        LocalDate sign,
        @Nullable Long valueCents,
        @Nullable Long marginCents,
        String currency,
        boolean unplanned,
        String service,
        String words,
        @Nullable Integer objectiveId,
        @Nullable Integer referralId,
        List<Integer> people,
        List<Said> said) {

    private static final int TITLE_CHARACTERS_MAXIMUM = 200;
    private static final int WORDS_CHARACTERS_MAXIMUM = 4_000;
    private static final int PEOPLE_MAXIMUM = 40;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public Facts {
        title = title.strip();
        service = service.strip();
        words = words.strip();
        if (title.isEmpty()) throw new Refusal("opportunity.untitled");
        if (title.length() > TITLE_CHARACTERS_MAXIMUM || service.length() > TITLE_CHARACTERS_MAXIMUM)
            throw new Refusal("opportunity.long", TITLE_CHARACTERS_MAXIMUM);
        if (words.length() > WORDS_CHARACTERS_MAXIMUM) throw new Refusal("opportunity.long", WORDS_CHARACTERS_MAXIMUM);
        if (people.size() > PEOPLE_MAXIMUM) throw new Refusal("opportunity.crowd", PEOPLE_MAXIMUM);
        if (sign.isBefore(EARLIEST)) throw new Refusal("opportunity.early", sign.toString());
        requireMargin(valueCents, marginCents);
        currency = Money.requireKnown(currency);
        people = people.stream().distinct().toList();
        said = List.copyOf(said);
    }

    /// Something in sight, of which nothing more is known.
    public static Facts of(String title, LocalDate sign, String currency) {
        return new Facts(title, sign, null, null, currency, false, "", "", null, null, List.of(), List.of());
    }

    /// As it was written last.
    public static Facts of(Opportunity opportunity) {
        var value = opportunity.value();
        var margin = opportunity.margin();
        return new Facts(
                opportunity.title(),
                opportunity.sign(),
                value == null ? null : (Long) value.cents(),
                margin == null ? null : (Long) margin.cents(),
                opportunity.currency(),
                opportunity.unplanned(),
                opportunity.service(),
                opportunity.words(),
                opportunity.objectiveId(),
                opportunity.referralId(),
                opportunity.people().stream().map(org.passerelle.people.Named::id).toList(),
                opportunity.said());
    }

    /// The same, worth something else.
    public Facts worth(@Nullable Long value, @Nullable Long margin) {
        return new Facts(
                title, sign, value, margin, currency, unplanned, service, words, objectiveId, referralId, people, said);
    }

    /// The same, of these people.
    public Facts concerning(List<Integer> people) {
        return new Facts(
                title, sign, valueCents, marginCents, currency, unplanned, service, words, objectiveId, referralId, people, said);
    }

    private static void requireMargin(@Nullable Long value, @Nullable Long margin) {
        if (value != null && margin != null && margin > value) throw new Refusal("money.margin");
    }
}
