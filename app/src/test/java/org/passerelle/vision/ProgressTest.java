package org.passerelle.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.platform.Words;

class ProgressTest {

    private static final LocalDate BEGUN = LocalDate.parse("2026-01-01");
    private static final LocalDate DUE = LocalDate.parse("2026-12-31");

    /// Counted by nobody.
    private record Nothing() implements Measure {
        @Override
        public String word() {
            return "met";
        }

        @Override
        public List<Counted> counted(Objective objective, LocalDate until) {
            return List.of();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-20 |  0 | EARLY   | 0 of 12. It is the beginning: 1.1 a month is enough until December 31, 2026.
            2026-07-01 |  6 | STEADY  | 6 of 12. Your pace, 1 a month, is enough: it takes 1 a month until December 31, 2026.
            2026-07-01 |  2 | SLOW    | 2 of 12. It would take 1.7 a month until December 31, 2026; your pace is 0.3 a month. The effort, the target or the date: it is yours to choose.
            2026-12-20 |  2 | SLOW    | 2 of 12. It would take 5.8 a week until December 31, 2026; your pace is 0.5 a quarter. The effort, the target or the date: it is yours to choose.
            2026-12-31 | 11 | SLOW    | 11 of 12. It would take 7 a week until December 31, 2026; your pace is 0.2 a week. The effort, the target or the date: it is yours to choose.
            2026-07-01 | 12 | REACHED | 12 of 12.
            2026-07-01 | 99 | REACHED | 99 of 12.
            2027-02-01 | 11 | OVER    | 11 of 12; its date, December 31, 2026, is past. The review is the time to decide.
            """)
    void tellsWhereItStandsInOneSentence(LocalDate today, int soFar, Progress.State state, String sentence) {
        var objective = Objective.begun("Meet printers", new Nothing(), 12, Scope.EVERYONE, BEGUN, DUE);

        var progress = new Progress(objective, Collections.nCopies(soFar, new Counted("Léon Gagnon", BEGUN, "")), today);

        assertThat(progress.state()).isEqualTo(state);
        if (state != Progress.State.REACHED) assertThat(progress.in(Words.ENGLISH).replace('\u00A0', ' ')).isEqualTo(sentence);
        assertThat(progress.share()).isBetween(0.0, 1.0);
    }
}
