package org.passerelle.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MIREILLE;

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
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Named;

@OnBothDatabases
class BriefingsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private Map<Cast, Integer> ids = Map.of();
    private int event;

    BriefingsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @BeforeEach
    void plan() {
        passerelle.within(() -> {
            ids = Cast.joinAll(passerelle);
            var evening = Gathering.planned("5 à 7", TODAY.plusDays(3), TODAY.plusDays(3), "Rimouski", "Trouver un graphiste");
            event = passerelle.evenings.gatherings.add(evening).id();
            return true;
        });
    }

    @Test
    void knowsSomeoneByTheirAddressAndAsksAboutAName() {
        passerelle.within(() -> {
            expect("A. Bâ <awa.ba@example.org>\nLéon Gagnon\nSamuel Roy, graphiste, Studio Vague\nNadia Petit");

            var briefing = briefing();

            assertThat(briefing.known()).extracting(each -> each.line().name()).containsExactly("Awa Bâ");
            assertThat(briefing.unsure()).flatExtracting(Attendee::perhaps).extracting(Named::name).containsExactly("Léon Gagnon");
            assertThat(briefing.toMeet()).extracting(each -> each.attendee().name()).containsExactly("Samuel Roy");
            assertThat(briefing.others()).extracting(Attendee::name).containsExactly("Nadia Petit");
            return true;
        });
    }

    @Test
    void remembersWhoSomeoneIsAndIsNot() {
        passerelle.within(() -> {
            expect("Léon Gagnon\nAwa Bâ");
            var names = passerelle.evenings.attendees.of(event);

            passerelle.evenings.attendees.recognise(event, names.getFirst().id(), ids.get(LEON));
            passerelle.evenings.attendees.disown(event, names.getLast().id());

            assertThat(briefing().known()).extracting(each -> each.line().name()).containsExactly("Léon Gagnon");
            assertThat(briefing().others()).extracting(Attendee::name).containsExactly("Awa Bâ");
            return true;
        });
    }

    @Test
    void tellsWhatThereIsToSay() {
        passerelle.within(() -> {
            passerelle.exchanges.note(new Note(
                    List.of(ids.get(AWA)), Moment.on(TODAY.minusDays(9), passerelle.almanac.zone()), Medium.CALL, Direction.BOTH, null, "Le contrat"));
            passerelle.day.promises.make(ids.get(AWA), "envoyer le programme", TODAY.plusDays(2), null);
            passerelle.edits.note(ids.get(AWA), "Préfère le matin.\nDeux enfants.");
            expect("awa.ba@example.org");

            var awa = briefing().known().getFirst();

            assertThat(awa.last()).extracting("words").isEqualTo("Le contrat");
            assertThat(awa.promises()).extracting("words").containsExactly("envoyer le programme");
            assertThat(awa.note()).isEqualTo("Préfère le matin.");
            return true;
        });
    }

    @Test
    void findsWhomSomeoneElseLooksFor() {
        passerelle.within(() -> {
            passerelle.edits.note(ids.get(MIREILLE), "Elle cherche un imprimeur pour janvier.");
            expect("Paul Martel, gérant, Imprimerie Martel\nNadia Petit, fleuriste");

            var found = briefing().toMeet();

            assertThat(found).extracting(each -> each.attendee().name()).containsExactly("Paul Martel");
            assertThat(found.getFirst().needs())
                    .containsExactly(new Need("un imprimeur pour janvier", new Named(ids.get(MIREILLE), "Mireille Tremblay", "")));
            return true;
        });
    }

    @Test
    void keepsAListOfThoseToMeet() {
        passerelle.within(() -> {
            expect("Nadia Petit\nPaul Martel");
            int nadia = passerelle.evenings.attendees.of(event).getFirst().id();

            passerelle.evenings.attendees.want(event, nadia, true);

            assertThat(briefing().wanted()).extracting(Attendee::name).containsExactly("Nadia Petit");
            return true;
        });
    }

    @Test
    void takesAListBack() {
        passerelle.within(() -> {
            expect("Nadia Petit");
            var more = passerelle.evenings.attendees.expect(event, "Nadia Petit\nPaul Martel");

            passerelle.journal.undo(more.edit());

            assertThat(more.added()).isOne();
            assertThat(passerelle.evenings.attendees.of(event)).extracting(Attendee::name).containsExactly("Nadia Petit");
            return true;
        });
    }

    private void expect(String list) {
        passerelle.evenings.attendees.expect(event, list);
    }

    private Briefing briefing() {
        return passerelle.evenings.briefings.of(passerelle.evenings.gatherings.find(event).orElseThrow());
    }
}
