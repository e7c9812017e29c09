package org.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.PartialDate;
import org.passerelle.formats.Trace;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Role;

@OnBothDatabases
class OrganisationsTest {

    private static final String CHAMBER = "Chambre de commerce de Rimouski";

    private final Ground ground;
    private final Passerelle passerelle;

    OrganisationsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void gathersItsPeopleOfNowAndOfBefore() {
        passerelle.within(() -> {
            int mireille = add("Mireille Tremblay", new Role(0, "Directrice", CHAMBER, new PartialDate(2019, null, null), null));
            int leon = add("Léon Gagnon", new Role(0, "Trésorier", CHAMBER, null, new PartialDate(2023, 6, null)));
            add("Awa Bâ", new Role(0, "Avocate", "Barreau", null, null));
            var yesterday = passerelle.almanac.today().minusDays(1);
            passerelle.exchanges.note(new Note(
                    List.of(mireille),
                    Moment.on(yesterday, passerelle.almanac.zone()),
                    Trace.Medium.CALL,
                    Trace.Direction.BOTH,
                    null,
                    ""));
            passerelle.ties.refresh();

            var known = passerelle.organisations.known("chambre", 10);
            assertThat(known).singleElement().satisfies(chamber -> {
                assertThat(chamber.name()).isEqualTo(CHAMBER);
                assertThat(chamber.people()).isEqualTo(1);
                assertThat(chamber.last()).isEqualTo(yesterday);
            });
            assertThat(passerelle.organisations.members(known.getFirst().id()))
                    .extracting(Organisations.Member::id)
                    .containsExactly(mireille, leon);
            assertThat(passerelle.people.find(mireille).orElseThrow().roles().getFirst().organisationId())
                    .isEqualTo(known.getFirst().id());
            return true;
        });
    }

    private int add(String name, Role role) {
        return passerelle.edits.add(new Newcomer(name, null, role)).personId();
    }
}
