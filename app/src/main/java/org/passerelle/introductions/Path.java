package org.passerelle.introductions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;

/// The steps taken of an introduction, each on its day, and those that may follow: both are asked, both agree, they are put
/// in touch, something comes of it, thanks are said. One received begins where it was made.
///
/// @param anyway made although not both had agreed
/// @param how by what means thanks were said; empty where they were not
public record Path(
        Reply first,
        Reply second,
        @Nullable LocalDate made,
        boolean anyway,
        @Nullable Outcome outcome,
        @Nullable LocalDate thanked,
        String how,
        @Nullable LocalDate dropped) {

    public static final Path BEGINNING =
            new Path(Reply.NOT_ASKED, Reply.NOT_ASKED, null, false, null, null, "", null);

    public static Path received(LocalDate on) {
        return new Path(Reply.NOT_ASKED, Reply.NOT_ASKED, on, false, null, null, "", null);
    }

    public State state() {
        if (dropped != null) return State.DROPPED;
        if (outcome != null) return thanked == null ? State.CONCLUDED : State.THANKED;
        if (made != null) return State.MADE;
        if (first instanceof Reply.Declined || second instanceof Reply.Declined) return State.DECLINED;
        if (isAgreed()) return State.AGREED;
        return first.equals(Reply.NOT_ASKED) && second.equals(Reply.NOT_ASKED) ? State.PROPOSED : State.ASKED;
    }

    public Reply reply(Side side) {
        return side == Side.FIRST ? first : second;
    }

    public boolean allows(Step step) {
        return switch (step) {
            case Step.Ask ask -> isOpen() && reply(ask.side()) instanceof Reply.NotAsked && !isDeclined();
            case Step.Answer answer -> isOpen() && isUnanswered(answer.side());
            case Step.Make make -> isOpen() && (make.anyway() || isAgreed());
            case Step.Conclude _ -> made != null;
            case Step.Thank _ -> made != null && thanked == null;
            case Step.Drop _ -> isOpen();
        };
    }

    /// The path one step further. Refused where that step does not follow, or its day comes before what it follows.
    public Path take(Step step, LocalDate on) {
        if (!allows(step)) throw new Refusal("introduction.step");
        return switch (step) {
            case Step.Ask ask -> with(ask.side(), new Reply.Waiting(on));
            case Step.Answer answer -> with(answer.side(), answered(answer, on));
            case Step.Make make ->
                new Path(first, second, on, make.anyway() && !isAgreed(), outcome, thanked, how, null);
            case Step.Conclude told ->
                new Path(
                        first, second, made, anyway, new Outcome(told.kind(), told.words(), afterMade(on)), thanked, how, null);
            case Step.Thank thank -> new Path(first, second, made, anyway, outcome, afterMade(on), thank.how(), null);
            case Step.Drop _ -> new Path(first, second, null, false, null, null, "", on);
        };
    }

    private boolean isOpen() {
        return made == null && dropped == null;
    }

    private boolean isAgreed() {
        return first instanceof Reply.Agreed && second instanceof Reply.Agreed;
    }

    private boolean isDeclined() {
        return first instanceof Reply.Declined || second instanceof Reply.Declined;
    }

    private boolean isUnanswered(Side side) {
        return reply(side) instanceof Reply.Waiting || reply(side) instanceof Reply.NotAsked;
    }

    private Path with(Side side, Reply reply) {
        return side == Side.FIRST
                ? new Path(reply, second, null, false, null, null, "", null)
                : new Path(first, reply, null, false, null, null, "", null);
    }

    private Reply answered(Step.Answer answer, LocalDate on) {
        var asked = reply(answer.side()) instanceof Reply.Waiting waiting ? waiting.asked() : on;
        if (on.isBefore(asked)) throw new Refusal("introduction.order");
        return answer.agreed() ? new Reply.Agreed(asked, on) : new Reply.Declined(asked, on);
    }

    private LocalDate afterMade(LocalDate on) {
        if (made != null && on.isBefore(made)) throw new Refusal("introduction.order");
        return on;
    }
}
