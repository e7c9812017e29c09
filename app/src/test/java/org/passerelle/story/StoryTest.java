package org.passerelle.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MARC_ANDRE;
import static org.passerelle.Cast.ZOE;

import java.time.LocalDate;
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
import org.passerelle.formats.PartialDate;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.gatherings.Gathering;
import org.passerelle.opportunities.Facts;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Press;

@OnBothDatabases
class StoryTest {

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private Map<Cast, Integer> ids = Map.of();

    StoryTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @BeforeEach
    void live() {
        passerelle.within(() -> {
            ids = Cast.joinAll(passerelle);
            exchange("linkedin-messages", AWA, "2024-01-10", Medium.MESSAGE);
            exchange("hand", LEON, "2024-02-01", Medium.MEETING);
            win("Brochure de l’Imprimerie du Fleuve", LEON, "2024-03-01");
            win("Contrats d’Awa", AWA, "2025-06-01");
            passerelle.evenings.gatherings.add(Gathering.planned("5 à 7", LocalDate.parse("2025-09-10"), LocalDate.parse("2025-09-10"), "Rimouski", ""));
            int referral = passerelle.favours.referrals.receive(List.of(ids.get(ZOE)), ids.get(MARC_ANDRE), "", LocalDate.parse("2026-01-05")).id();
            passerelle.favours.referrals.thank(referral, 0, "call", LocalDate.parse("2026-01-20"));
            return true;
        });
    }

    @Test
    void tellsActionsAndResultsInTheOrderOfTime() {
        passerelle.within(() -> {
            assertThat(titles()).containsExactly(
                    "Premier échange au registre, avec Awa Bâ",
                    "Premier mandat : Brochure de l’Imprimerie du Fleuve",
                    "Premier mandat venu des réseaux seuls, sans rencontre : Contrats d’Awa",
                    "Événement : 5 à 7",
                    "Merci dit à Zoé Lavoie");
            return true;
        });
    }

    @Test
    void foldsQuietStretches() {
        passerelle.within(() -> {
            var stretches = Stretch.of(passerelle.returns.story.told(Words.FRENCH));

            assertThat(stretches).extracting(Stretch::year).containsExactly(2024, 2025, 2025, 2026);
            assertThat(stretches).extracting(Stretch::quietDays).containsExactly(0L, 457L, 101L, 132L);
            return true;
        });
    }

    @Test
    void takesTheOwnersWords() {
        passerelle.within(() -> {
            passerelle.returns.storyEntries.add(PartialDate.parse("2023-05"), Kind.BEGINNING, "J’ai quitté mon emploi", "Sans filet.");
            var mandate = find("mandate", "1");

            int edit = passerelle.returns.storyEntries.tell(mandate, "La toute première", "Une poignée de main.", true);
            assertThat(titles()).startsWith("J’ai quitté mon emploi").contains("La toute première");
            passerelle.returns.storyEntries.tell(find("event", "1"), "", "", false);
            assertThat(titles()).doesNotContain("Événement : 5 à 7");
            assertThat(passerelle.returns.story.whole(Words.FRENCH)).hasSize(6);

            passerelle.journal.undo(edit);
            assertThat(titles()).contains(mandate.title().replace('\u00a0', ' '));
            return true;
        });
    }

    @Test
    void refusesWhatDidNotTakePlace() {
        passerelle.within(() -> {
            var entries = passerelle.returns.storyEntries;

            assertThatThrownBy(() -> entries.add(PartialDate.parse("2027"), Kind.OTHER, "Demain", "")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> entries.add(PartialDate.parse("1850"), Kind.OTHER, "Jadis", "")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> entries.add(PartialDate.parse("2024"), Kind.OTHER, " ", "")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> entries.remove(99)).isInstanceOf(Refusal.class);
            return true;
        });
    }

    @Test
    void masksTheSameNameTheSameWayEverywhere() {
        passerelle.within(() -> {
            var words = "Merci à Léon, et à Chloé Nguyen (chloe.nguyen@example.org, 514 555-0123). ZOÉ a tout vu <script>.";
            passerelle.returns.storyEntries.add(PartialDate.parse("2026-02-01"), Kind.THANKS, "Gagnon a rappelé", words);
            var told = passerelle.returns.story.told(Words.FRENCH);

            var mask = Mask.of(passerelle.store, told, Words.FRENCH);
            var page = new Press().set(Letter.TEMPLATE, Letter.of(Words.FRENCH, "Mon parcours", told, mask));

            assertThat(page)
                    .doesNotContainIgnoringCase("Léon", "Gagnon", "Zoé", "Chloé", "Nguyen", "Awa", "Imprimerie du Fleuve", "example.org", "555")
                    .doesNotContain("<script", "http:", "https:", "src=", "href=")
                    .contains("Premier échange au registre, avec personne A", "Contrats d’personne A", "personne B a rappelé", "Merci à personne B", "&lt;script&gt;");
            return true;
        });
    }

    @Test
    void leavesNamesWhereTheOwnerWantsThem() {
        passerelle.within(() -> {
            var told = passerelle.returns.story.told(Words.FRENCH);

            assertThat(new Press().set(Letter.TEMPLATE, Letter.of(Words.FRENCH, "Mon parcours", told, null))).contains("Awa Bâ");
            return true;
        });
    }

    private List<String> titles() {
        return passerelle.returns.story.told(Words.FRENCH).stream().map(Entry::title).map(title -> title.replace('\u00a0', ' ')).toList();
    }

    private Entry find(String source, String key) {
        return passerelle.returns.story.find(source, key, Words.FRENCH).orElseThrow();
    }

    private void win(String title, Cast client, String on) {
        var day = LocalDate.parse(on);
        var facts = new Facts(title, day.minusDays(9), null, null, "CAD", false, "", "", null, null, List.of(ids.get(client)), List.of());
        passerelle.returns.opportunities.win(passerelle.returns.opportunities.add(facts).id(), day, null, null);
    }

    private void exchange(String source, Cast member, String on, Medium medium) {
        var day = Moment.on(LocalDate.parse(on), passerelle.almanac.zone());
        var note = new Note(List.of(ids.get(member)), day, medium, Direction.BOTH, null, "");
        if (source.equals("hand")) passerelle.exchanges.note(note);
        else passerelle.store.transaction(sql -> passerelle.exchanges.tell(sql, source, on, note));
    }
}
