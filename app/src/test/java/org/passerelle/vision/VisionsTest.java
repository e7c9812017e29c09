package org.passerelle.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Way;

@OnBothDatabases
class VisionsTest {

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;

    VisionsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @Test
    void takesUpWhereItStopped() {
        passerelle.within(() -> {
            assertThat(passerelle.returns.visions.current().isBlank()).isTrue();
            var begun = Vision.NONE
                    .because(List.of("clients", "préparer ma relève"))
                    .reaching(new Vision.Whom(List.of("imprimerie"), List.of("directrice"), List.of("Rimouski")))
                    .stoppedAt(Step.GIVE);

            passerelle.returns.visions.keep(begun);

            assertThat(passerelle.returns.visions.current()).isEqualTo(begun);
            assertThat(passerelle.returns.visions.current().next()).isEqualTo(Step.GIVE);
            assertThat(begun.purposes()).containsExactly(Purpose.CLIENTS);
            assertThat(begun.ownReasons()).containsExactly("préparer ma relève");
            return true;
        });
    }

    @Test
    void isPutBackAsItWas() {
        passerelle.within(() -> {
            var written = Vision.NONE
                    .giving(List.of("répondre aux questions"))
                    .within(150, 24)
                    .being(List.of(Way.BLOG, Way.EVENT))
                    .saying(new Vision.Line(List.of("ponts"), "clair", List.of("jamais d’argumentaire")))
                    .finished(passerelle.almanac.now());
            passerelle.returns.visions.keep(written);

            int edit = passerelle.returns.visions.keep(written.within(600, 12));
            passerelle.journal.undo(edit);

            assertThat(passerelle.returns.visions.current()).isEqualTo(written);
            return true;
        });
    }
}
