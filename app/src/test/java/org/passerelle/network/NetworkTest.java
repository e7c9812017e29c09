package org.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.imports.db.Tables.SIGHTING;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Encounter;
import org.passerelle.people.Role;

@OnBothDatabases
class NetworkTest {

    private static final int TODAY = (int) LocalDate.of(2026, 11, 21).toEpochDay();

    private final Ground ground;
    private final Passerelle passerelle;

    NetworkTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @BeforeEach
    void fill() {
        passerelle.within(() -> {
            add("Mireille Tremblay", "Directrice", "Chambre de commerce de Rimouski", "mireille@example.org");
            add("Awa Bâ", "Avocate en technologies", "Bâ & Associés", "awa.ba@example.org");
            add("Léon Gagnon", "Imprimeur", "Imprimerie du Fleuve", "leon@example.com");
            add("Émile Côté", "Comptable", "Côté Conseil", "emile@example.net");
            add("Jean-Noël d’Ormesson", "Consultant", "", "jn@example.net");
            add("Sofia Rossi", "", "", "sofia@example.com");
            tie("Awa Bâ", 2.5, 3, 0, TODAY - 3);
            tie("Mireille Tremblay", 1.2, 3, 1, TODAY - 60);
            tie("Léon Gagnon", .4, 2, 2, TODAY - 200);
            tie("Émile Côté", .1, 1, 4, TODAY - 900);
            passerelle.edits.group(id("Awa Bâ"), List.of(5), "", List.of("colloque"));
            passerelle.edits.group(id("Émile Côté"), List.of(5, 3), "", List.of());
            passerelle.edits.note(id("Sofia Rossi"), "Prépare un salon à Genève.");
            passerelle.store.transaction(sql -> sql.insertInto(SIGHTING)
                    .set(SIGHTING.PERSON_ID, id("Léon Gagnon"))
                    .set(SIGHTING.SOURCE, "linkedin-connections")
                    .set(SIGHTING.IMPORT_ID, 1)
                    .set(SIGHTING.PART, 1)
                    .execute());
            return true;
        });
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @ParameterizedTest
    @CsvSource({
        "emile, Émile Côté",
        "ÉMI, Émile Côté",
        "cote emi, Émile Côté",
        "jean noel, Jean-Noël d’Ormesson",
        "ormes, Jean-Noël d’Ormesson",
        "rimouski direc, Mireille Tremblay",
        "geneve, Sofia Rossi",
        "colloq, Awa Bâ",
        "awa.ba@example.org, Awa Bâ",
        "imprimerie fleuve, Léon Gagnon"
    })
    void findsBeginningsOfWordsInAnyOrderWhateverTheAccents(String words, String name) {
        assertThat(names(Filters.search(words))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "emile leon", "\"; drop table person; --", "* XOR", "NEAR(", "zz & b:*|"})
    void findsNobodyButNeverFails(String words) {
        assertThat(names(Filters.search(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "\\", " - "})
    void findsEveryoneWhereNoWordIsTyped(String words) {
        assertThat(names(Filters.search(words))).hasSize(6);
    }

    @Test
    void bringsNamesThatBeginSoBeforeTheOthers() {
        passerelle.within(() -> add("Zacharie Colon", "", "Co-op", "z@example.org"));

        assertThat(names(Filters.search("co"))).containsExactly("Awa Bâ", "Émile Côté", "Jean-Noël d’Ormesson", "Mireille Tremblay", "Zacharie Colon");
        assertThat(names(Filters.search("le"))).startsWith("Léon Gagnon");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "layer  | 5      | Awa Bâ",
        "layer  | beyond | Émile Côté",
        "band   | strong | Awa Bâ, Mireille Tremblay",
        "band   | none   | Jean-Noël d’Ormesson, Sofia Rossi",
        "sphere | 5      | Awa Bâ, Émile Côté",
        "tag    | colloque | Awa Bâ",
        "source | linkedin | Léon Gagnon",
        "source | vcard  | ''",
        "last   | 30     | Awa Bâ",
        "last   | 90     | Awa Bâ, Mireille Tremblay",
        "last   | 365    | Awa Bâ, Mireille Tremblay, Léon Gagnon",
        "last   | year   | Émile Côté",
        "last   | never  | Jean-Noël d’Ormesson, Sofia Rossi"
    })
    void filters(String filter, String value, String expected) {
        var filters = Filters.of(name -> name.equals(filter) ? value : null);

        assertThat(String.join(", ", names(filters))).isEqualTo(expected);
    }

    @Test
    void combinesFiltersAndCountsThoseThatPass() {
        var filters = Filters.of(name -> switch (name) {
            case "q" -> "ex";
            case "sphere" -> "5";
            case "last" -> "30";
            default -> null;
        });

        passerelle.within(() -> {
            var page = passerelle.network.page(filters, null, 10);

            assertThat(page.lines()).extracting(Line::name).containsExactly("Awa Bâ");
            assertThat(page.found()).isEqualTo(1);
            assertThat(page.more()).isFalse();
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "strength | Awa Bâ, Mireille Tremblay, Léon Gagnon, Émile Côté, Jean-Noël d’Ormesson, Sofia Rossi",
        "last     | Awa Bâ, Mireille Tremblay, Léon Gagnon, Émile Côté, Jean-Noël d’Ormesson, Sofia Rossi",
        "name     | Awa Bâ, Émile Côté, Jean-Noël d’Ormesson, Léon Gagnon, Mireille Tremblay, Sofia Rossi",
        "added    | Sofia Rossi, Jean-Noël d’Ormesson, Émile Côté, Léon Gagnon, Awa Bâ, Mireille Tremblay"
    })
    void sortsAndPagesAlikeWhateverTheSizeOfPages(String sort, String expected) {
        for (int size = 1; size <= 7; size++)
            assertThat(String.join(", ", paged(Filters.NONE.sorted(sort), size))).isEqualTo(expected);
    }

    @Test
    void keepsArchivedPeopleApart() {
        passerelle.within(() -> passerelle.edits.archive(id("Sofia Rossi")));

        assertThat(names(Filters.NONE)).doesNotContain("Sofia Rossi");
        assertThat(names(Filters.search("sofia"))).isEmpty();
        assertThat(names(Filters.of(name -> name.equals("archived") ? "yes" : null))).containsExactly("Sofia Rossi");
    }

    @Test
    void showsTheRoleThatHolds() {
        passerelle.within(() -> {
            int awa = id("Awa Bâ");
            passerelle.edits.meet(awa, Encounter.UNKNOWN);

            var line = passerelle.network.line(awa).orElseThrow();

            assertThat(line.calling()).isEqualTo("Avocate en technologies, Bâ & Associés");
            assertThat(line.tie().layerSize()).isEqualTo(5);
            assertThat(line.tie().bandWord()).isEqualTo("strong");
            assertThat(line.last()).isEqualTo("2026-11-18");
            assertThat(line.spheres()).hasSize(1);
            return true;
        });
    }

    @Test
    void tellsWhatPeopleCanBeFilteredBy() {
        passerelle.within(() -> {
            assertThat(passerelle.network.sources().choices().families()).containsExactly("linkedin");
            assertThat(passerelle.network.sources().choices().tags()).containsExactly("colloque");
            return true;
        });
    }

    @Test
    void startsOverWhereAPlaceMakesNoSense() {
        assertThat(Place.parse("n’importe quoi")).isEmpty();
        assertThat(Place.parse("")).isEmpty();
        assertThat(Place.parse(new Place(1, "émile côté", 7).text())).contains(new Place(1, "émile côté", 7));
    }

    private List<String> names(Filters filters) {
        return passerelle.within(() ->
                passerelle.network.page(filters, null, 50).lines().stream().map(Line::name).toList());
    }

    private List<String> paged(Filters filters, int size) {
        return passerelle.within(() -> {
            var names = new ArrayList<String>();
            @Nullable Place after = null;
            do {
                var page = passerelle.network.page(filters, after, size);
                page.lines().forEach(line -> names.add(line.name()));
                after = page.next() == null ? null : Place.parse(page.next().text()).orElseThrow();
            } while (after != null);
            return names;
        });
    }

    private boolean add(String name, String title, String organisation, String email) {
        passerelle.edits.add(new Newcomer(name, new Address("email", email), new Role(0, title, organisation, null, null)));
        return true;
    }

    private int id(String name) {
        return passerelle.store.sql().select(PERSON.ID).from(PERSON).where(PERSON.NAME.eq(name)).fetchSingle(PERSON.ID);
    }

    private void tie(String name, double strength, int band, int layer, int lastDay) {
        passerelle.store.transaction(sql -> sql.insertInto(TIE)
                .set(TIE.PERSON_ID, id(name))
                .set(TIE.STRENGTH, strength)
                .set(TIE.STRENGTH_BEFORE, 0.)
                .set(TIE.A_OUT, strength)
                .set(TIE.A_IN, strength)
                .set(TIE.BAND, (short) band)
                .set(TIE.LAYER, (short) layer)
                .set(TIE.RHYTHM, (short) 0)
                .set(TIE.TWO_WAY_DAYS, 1)
                .set(TIE.TWO_WAY_DAYS_BEFORE, 1)
                .set(TIE.OUT_DAYS, 1)
                .set(TIE.IN_DAYS, 1)
                .set(TIE.WORD_DAYS, 1)
                .set(TIE.SPELLS, "")
                .set(TIE.LAST_DAY, lastDay)
                .execute());
    }
}
