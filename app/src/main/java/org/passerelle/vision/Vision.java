package org.passerelle.vision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.platform.Refusal;

/// What the owner wrote before beginning, on paper first. Every part may be missing.
///
/// @param reasons words of `Purpose`, or the owner’s own
/// @param whom they want to reach
/// @param gives what they will give
/// @param ways where they chose to be
/// @param weekMinutes planned, each week; null where they did not say
/// @param horizonMonths to wait before judging; null where they did not say
/// @param line what they speak of, and how
/// @param at the page to open next; null where none waits
/// @param finishedAt null until the last page was turned
public record Vision(
        List<String> reasons,
        Whom whom,
        List<String> gives,
        List<Way> ways,
        @Nullable Integer weekMinutes,
        @Nullable Integer horizonMonths,
        Line line,
        @Nullable Step at,
        @Nullable Instant finishedAt) {

    public static final int WEEK_HOURS_MAXIMUM = 60;
    public static final int HORIZON_MONTHS_MAXIMUM = 120;
    public static final Vision NONE =
            new Vision(List.of(), Whom.ANYONE, List.of(), List.of(), null, null, Line.NONE, null, null);

    private static final int WEEK_MINUTES_MINIMUM = 10;
    private static final int TONE_CHARACTERS_MAXIMUM = 1_000;

    /// Whom to reach, in the owner’s words.
    public record Whom(List<String> sectors, List<String> roles, List<String> towns) {

        public static final Whom ANYONE = new Whom(List.of(), List.of(), List.of());

        public boolean isEmpty() {
            return equals(ANYONE);
        }
    }

    /// The editorial line.
    ///
    /// @param tone free; may be empty
    /// @param never what they never do
    public record Line(List<String> subjects, String tone, List<String> never) {

        public static final Line NONE = new Line(List.of(), "", List.of());

        public Line {
            tone = tone.strip();
            if (tone.length() > TONE_CHARACTERS_MAXIMUM) throw new Refusal("vision.long", TONE_CHARACTERS_MAXIMUM);
        }

        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /// Refuses a week or a horizon nobody has, with a sentence.
    public Vision {
        if (weekMinutes != null && (weekMinutes < WEEK_MINUTES_MINIMUM || weekMinutes > WEEK_HOURS_MAXIMUM * 60))
            throw new Refusal("vision.hours", WEEK_MINUTES_MINIMUM, WEEK_HOURS_MAXIMUM);
        if (horizonMonths != null && (horizonMonths < 1 || horizonMonths > HORIZON_MONTHS_MAXIMUM))
            throw new Refusal("vision.horizon", HORIZON_MONTHS_MAXIMUM);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /// Whether nothing was written yet.
    public boolean isBlank() {
        return equals(NONE);
    }

    /// Where to take up again: the page that waits, or the first.
    public Step next() {
        return at == null ? Step.WHY : at;
    }

    public List<Purpose> purposes() {
        return reasons.stream().map(Purpose::of).flatMap(Optional::stream).toList();
    }

    public List<String> ownReasons() {
        return reasons.stream().filter(reason -> Purpose.of(reason).isEmpty()).toList();
    }

    public boolean wants(Purpose purpose) {
        return reasons.contains(purpose.word());
    }

    public Vision because(List<String> why) {
        return new Vision(why, whom, gives, ways, weekMinutes, horizonMonths, line, at, finishedAt);
    }

    public Vision reaching(Whom people) {
        return new Vision(reasons, people, gives, ways, weekMinutes, horizonMonths, line, at, finishedAt);
    }

    public Vision giving(List<String> what) {
        return new Vision(reasons, whom, what, ways, weekMinutes, horizonMonths, line, at, finishedAt);
    }

    public Vision within(@Nullable Integer minutes, @Nullable Integer months) {
        return new Vision(reasons, whom, gives, ways, minutes, months, line, at, finishedAt);
    }

    public Vision being(List<Way> there) {
        return new Vision(reasons, whom, gives, there, weekMinutes, horizonMonths, line, at, finishedAt);
    }

    public Vision saying(Line said) {
        return new Vision(reasons, whom, gives, ways, weekMinutes, horizonMonths, said, at, finishedAt);
    }

    /// Stopped at a page.
    public Vision stoppedAt(@Nullable Step page) {
        return new Vision(reasons, whom, gives, ways, weekMinutes, horizonMonths, line, page, finishedAt);
    }

    public Vision finished(Instant now) {
        return new Vision(reasons, whom, gives, ways, weekMinutes, horizonMonths, line, null, now);
    }
}
