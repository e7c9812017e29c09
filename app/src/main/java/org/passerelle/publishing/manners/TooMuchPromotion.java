package org.passerelle.publishing.manners;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.passerelle.insight.pitch.Clue;
import org.passerelle.insight.pitch.PitchModel;
import org.passerelle.insight.pitch.Sign;

/// More than three of the last ten posts that sell, this one among them.
final class TooMuchPromotion implements Courtesy {

    private static final Duration BACK = Duration.ofDays(60);
    private static final int LAST = 10;
    private static final int SELLING_MAXIMUM = 3;
    private static final Set<Sign> SELLING = EnumSet.of(Sign.OFFER, Sign.PRICE, Sign.RATE, Sign.LINK, Sign.URGENCY, Sign.BAIT);

    private final Habits habits;

    TooMuchPromotion(Habits habits) {
        this.habits = habits;
    }

    @Override
    public String name() {
        return "promotion";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        if (!intent.isPublic() || !sells(intent.words())) return Optional.empty();
        var last = habits.between(intent.at().minus(BACK), intent.at()).stream().limit(LAST - 1).toList();
        int selling = 1 + (int) last.stream().filter(post -> sells(post.text())).count();
        if (selling <= SELLING_MAXIMUM) return Optional.empty();
        return Optional.of(Advice.of(
                this, Saying.of("manners.promotion", selling, last.size() + 1), Saying.of("manners.promotion.better")));
    }

    private static boolean sells(String text) {
        var reading = PitchModel.standard().read(text);
        return reading.isPitch() && reading.reasons().stream().map(Clue::sign).anyMatch(SELLING::contains);
    }
}
