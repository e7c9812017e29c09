package org.passerelle.introductions.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.Cast.INES;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MIREILLE;
import static org.passerelle.Cast.THEO;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;

/// Whom a text may matter to, and why.
@OnBothDatabases
class ConcernedTest {

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private Map<Cast, Integer> ids = Map.of();

    ConcernedTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @BeforeEach
    void keepEveryoneClose() {
        passerelle.within(() -> {
            ids = Cast.joinAll(passerelle);
            for (var member : Cast.values()) exchange(Direction.BOTH, "", 4, member);
            return true;
        });
    }

    @Test
    void findsWhoLooksForWhatATextIsAbout() {
        passerelle.within(() -> {
            exchange(Direction.BOTH, "cherche un imprimeur", 8, MIREILLE);

            var concern = by("Trois questions à poser à un imprimeur").getFirst();

            assertThat(concern.person().name()).isEqualTo("Mireille Tremblay");
            assertThat(concern.isNeed()).isTrue();
            assertThat(concern.words()).containsExactly("un imprimeur");
            assertThat(concern.on()).isEqualTo(passerelle.almanac.today().minusDays(8));
            return true;
        });
    }

    @Test
    void findsWhoseTradeItIs() {
        passerelle.within(() -> {
            assertThat(by("Ce que l’imprimeur sait du papier")).first().satisfies(concern -> {
                assertThat(concern.person().name()).isEqualTo("Léon Gagnon");
                assertThat(concern.where()).isEqualTo(Where.ROLE);
                assertThat(concern.isNeed()).isFalse();
            });
            return true;
        });
    }

    @Test
    void findsWhoseTagsAndWordsItMeets() {
        passerelle.within(() -> {
            passerelle.edits.group(ids.get(INES), List.of(), "", List.of("charpente"));
            exchange(Direction.OUT, "Une passerelle de bois, et sa charpente", 40, THEO);

            var concerns = by("La charpente tient par ses assemblages");

            assertThat(concerns).extracting(each -> each.person().name()).containsExactly("Inès Benali", "Théo Lefèvre");
            assertThat(concerns).extracting(Concern::where).containsExactly(Where.TAG, Where.EXCHANGE);
            return true;
        });
    }

    @Test
    void findsNobodyWhereNothingTells() {
        passerelle.within(() -> {
            assertThat(by("Bonjour à tous, et bonne semaine")).isEmpty();
            assertThat(by("")).isEmpty();
            return true;
        });
    }

    @Test
    void leavesAloneThoseWhoAreToBeLeftAlone() {
        passerelle.within(() -> {
            passerelle.day.pauses.pause(ids.get(LEON), null);

            assertThat(by("Ce que l’imprimeur sait du papier")).extracting(each -> each.person().name()).doesNotContain("Léon Gagnon");
            return true;
        });
    }

    private List<Concern> by(String text) {
        passerelle.ties.ensure();
        return passerelle.favours.concerned.by(text, 3);
    }

    private void exchange(Direction direction, String words, int daysAgo, Cast with) {
        var at = Moment.on(passerelle.almanac.today().minusDays(daysAgo), passerelle.almanac.zone());
        passerelle.exchanges.note(new Note(List.of(ids.get(with)), at, Medium.MEETING, direction, null, words));
    }
}
