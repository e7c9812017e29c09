package org.passerelle.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.people.Edits.Newcomer;

@OnBothDatabases
class DraftsTest {

    private final Ground ground;
    private final Passerelle passerelle;

    DraftsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void writesInTheLanguageAndMannerOfWhoReads() {
        passerelle.within(() -> {
            int id = passerelle.edits.add(Newcomer.named("Awa Bâ")).personId();

            assertThat(draft(id).text()).startsWith("Bonjour Awa,\n\n").contains("pensé à vous").endsWith("Au plaisir de vous lire,");

            passerelle.edits.address(id, new Manner("", "tu"));
            assertThat(draft(id).text()).contains("pensé à toi").endsWith("Au plaisir de te lire,");

            passerelle.edits.address(id, new Manner("en", "tu"));
            assertThat(draft(id).language()).isEqualTo("en");
            assertThat(draft(id).text()).startsWith("Hello Awa,").endsWith("Best wishes,");
            return true;
        });
    }

    @Test
    void opensAMailProgramWhereEveryReaderHasAnAddress() {
        passerelle.within(() -> {
            var role = new Role(0, "", "", null, null);
            int chloe = passerelle.edits
                    .add(new Newcomer("Chloé Nguyen", new Address("email", "chloe+presse@example.org"), role))
                    .personId();
            int leon = passerelle.edits.add(new Newcomer("Léon Gagnon", new Address("linkedin", "linkedin.com/in/leon"), role)).personId();

            assertThat(draft(chloe).mail().orElseThrow())
                    .startsWith("mailto:chloe%2Bpresse@example.org?subject=Des%20nouvelles&body=Bonjour%20Chlo%C3%A9%2C%0D%0A%0D%0A");
            assertThat(draft(leon).mail()).isEmpty();
            assertThat(draft(leon).profiles()).extracting(Address::value).containsExactly("linkedin.com/in/leon");

            var both = List.of(person(chloe), person(leon));
            var draft = passerelle.drafts.draft(both, "hello");
            assertThat(draft.text()).startsWith("Bonjour Chloé et Léon,");
            assertThat(draft.mail()).isEmpty();
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Mireille Tremblay, '', Mireille",
        "Jean-Noël d’Ormesson, '', Jean-Noël",
        "Mireille Tremblay, Mimi, Mimi",
        "Me Awa Bâ, '', Awa",
        "Dr. Émile Côté, '', Émile",
        "J. Côté, '', ''",
        "awa@example.org, '', ''",
        "+1 514 555 0101, '', ''"
    })
    void greetsByTheGivenName(String name, String told, String given) {
        assertThat(Naming.given(name, told)).isEqualTo(given);
    }

    private Draft draft(int id) {
        return passerelle.drafts.draft(person(id), "hello");
    }

    private Person person(int id) {
        return passerelle.people.find(id).orElseThrow();
    }
}
