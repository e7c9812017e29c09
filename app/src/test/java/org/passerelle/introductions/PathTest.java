package org.passerelle.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.introductions.Step.Answer;
import org.passerelle.introductions.Step.Ask;
import org.passerelle.introductions.Step.Conclude;
import org.passerelle.introductions.Step.Drop;
import org.passerelle.introductions.Step.Make;
import org.passerelle.introductions.Step.Thank;
import org.passerelle.platform.Refusal;

class PathTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    @Test
    void asksBothBeforeItIsMade() {
        var asked = walk(new Ask(Side.FIRST), new Ask(Side.SECOND));
        assertThat(asked.state()).isEqualTo(State.ASKED);
        assertThat(asked.allows(new Make(false))).isFalse();

        var agreed = walk(asked, new Answer(Side.FIRST, true), new Answer(Side.SECOND, true));
        assertThat(agreed.state()).isEqualTo(State.AGREED);
        assertThat(agreed.take(new Make(false), MONDAY).anyway()).isFalse();
    }

    @Test
    void mayBeMadeAnyway() {
        var made = walk(new Ask(Side.FIRST), new Make(true));

        assertThat(made.state()).isEqualTo(State.MADE);
        assertThat(made.anyway()).isTrue();
    }

    @Test
    void stopsWhereOneDeclines() {
        var declined = walk(new Ask(Side.FIRST), new Answer(Side.FIRST, false));

        assertThat(declined.state()).isEqualTo(State.DECLINED);
        assertThat(declined.allows(new Ask(Side.SECOND))).isFalse();
        assertThat(declined.allows(new Make(false))).isFalse();
    }

    @Test
    void takesTheWordOfSomeoneWhoWasNeverAsked() {
        var wished = walk(new Answer(Side.SECOND, true));

        assertThat(wished.second()).isEqualTo(new Reply.Agreed(MONDAY, MONDAY));
        assertThat(wished.state()).isEqualTo(State.ASKED);
    }

    @Test
    void endsInAnOutcomeAndThanks() {
        var concluded = walk(new Make(true), new Conclude(Outcome.Kind.MANDATE, "un site à refaire"));
        assertThat(concluded.state()).isEqualTo(State.CONCLUDED);

        assertThat(walk(concluded, new Thank("call")).state()).isEqualTo(State.THANKED);
    }

    @Test
    void keepsItsDaysInOrder() {
        var asked = walk(new Ask(Side.FIRST));
        var made = walk(new Make(true));

        assertThatThrownBy(() -> asked.take(new Answer(Side.FIRST, true), MONDAY.minusDays(1))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> made.take(new Thank("call"), MONDAY.minusDays(1))).isInstanceOf(Refusal.class);
    }

    @Test
    void beginsWhereItWasMadeWhenReceived() {
        var received = Path.received(MONDAY);

        assertThat(received.state()).isEqualTo(State.MADE);
        assertThat(List.of(new Ask(Side.FIRST), new Make(true), new Drop())).noneMatch(received::allows);
        assertThat(walk(received, new Thank("message")).state()).isEqualTo(State.MADE);
    }

    @Test
    void refusesAStepThatDoesNotFollow() {
        assertThatThrownBy(() -> walk(new Conclude(Outcome.Kind.NOTHING, ""))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> walk(new Drop(), new Ask(Side.FIRST))).isInstanceOf(Refusal.class);
    }

    private static Path walk(Step... steps) {
        return walk(Path.BEGINNING, steps);
    }

    private static Path walk(Path path, Step... steps) {
        for (var step : steps) path = path.take(step, MONDAY);
        return path;
    }
}
