package org.passerelle.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.passerelle.imports.db.Tables.STATEMENT;
import static org.passerelle.people.db.Tables.PERSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.formats.Identities;
import org.passerelle.formats.PartialDate;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Progress;
import org.passerelle.people.Address;
import org.passerelle.people.Person;
import org.passerelle.people.Role;
import org.passerelle.platform.Words;

@OnBothDatabases
class NewsTest {

    private static final String HEADERS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
    private static final String AWA = person("Awa", "Bâ", "awa-ba", "", "Cabinet Bâ", "Avocate");
    private static final String THEO = person("Théo", "Lefèvre", "theo-lefevre", "theo@example.net", "Atelier Nord", "Développeur");
    private static final String INES = person("Inès", "Benali", "ines-benali", "", "Atelier Benali", "Architecte");
    private static final String FATOU = person("Fatou", "Diop", "fatou-diop", "", "École du Lac", "Formatrice");
    private static final List<String> LAST = List.of(AWA, THEO, INES, FATOU);

    private final Ground ground;
    private final Passerelle passerelle;

    NewsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void tellsMovesTitlesLinksWonAndLost() {
        passerelle.within(() -> {
            take(LAST);
            var first = news();
            var moved = person("Théo", "Lefèvre", "theo-lefevre", "theo@example.net", "Studio Sud", "Développeur");
            var promoted = person("Fatou", "Diop", "fatou-diop", "", "École du Lac", "Directrice");
            var chloe = person("Chloé", "Nguyen", "chloe-nguyen", "", "", "");
            take(List.of(AWA, moved, promoted, chloe));

            assertThat(first).isEmpty();
            assertThat(news())
                    .extracting(NewsItem::kind, NewsTest::name, item -> item.sentence(Words.FRENCH))
                    .containsExactly(
                            tuple(Kind.MOVE, "Théo Lefèvre", "De « Développeur, Atelier Nord » à « Développeur, Studio Sud »."),
                            tuple(Kind.TITLE, "Fatou Diop", "De « Formatrice, École du Lac » à « Directrice, École du Lac »."),
                            tuple(Kind.NEW_LINK, "Chloé Nguyen", "N’était pas dans la copie précédente."),
                            tuple(Kind.LOST_LINK, "Inès Benali", "N’est plus dans la copie la plus récente."),
                            tuple(Kind.COMPANY, "Théo Lefèvre", "Première personne de votre réseau chez Studio Sud."));
            return roles("Théo Lefèvre");
        });
    }

    @Test
    void closesTheFormerRoleOnlyWhenAskedAndOpensItAgainWhenUndone() {
        passerelle.within(() -> {
            take(LAST);
            take(List.of(AWA, INES, FATOU, person("Théo", "Lefèvre", "theo-lefevre", "theo@example.net", "Studio Sud", "Développeur")));
            var open = roles("Théo Lefèvre");
            var move = passerelle.doors.news.open(Kind.MOVE, 1).getFirst();

            var edits = passerelle.doors.settlement.settle(move, Answer.CONGRATULATE, Words.FRENCH);
            var closed = roles("Théo Lefèvre");
            var promised = passerelle.day.promises.due();
            edits.reversed().stream().filter(edit -> edit != 0).forEach(passerelle.journal::undo);

            assertThat(open).extracting(Role::holds).containsExactly(true, true);
            assertThat(closed)
                    .extracting(Role::organisation, Role::ended)
                    .containsExactly(tuple("Studio Sud", null), tuple("Atelier Nord", PartialDate.parse("2026-11")));
            assertThat(promised).extracting(promise -> promise.words()).containsExactly("féliciter pour le nouveau poste");
            assertThat(roles("Théo Lefèvre")).isEqualTo(open);
            assertThat(passerelle.doors.news.open(Kind.MOVE, 9)).containsExactly(move);
            return open;
        });
    }

    @Test
    void bringsBackNothingTheOwnerCorrectedByHand() {
        passerelle.within(() -> {
            take(LAST);
            int theo = id("Théo Lefèvre");
            var role = roles("Théo Lefèvre").getFirst();
            passerelle.edits.employ(theo, List.of(new Role(role.id(), "Directeur technique", "Atelier Nord", null, null)));
            passerelle.edits.address(theo, shown("Théo Lefèvre").stream().filter(each -> !each.kind().equals("email")).toList());
            passerelle.edits.rename(id("Awa Bâ"), "Awa Bâ-Tremblay", "", null);
            var corrected = Stream.of("Théo Lefèvre", "Awa Bâ-Tremblay").map(this::person).toList();

            take(Stream.concat(LAST.stream(), Stream.of(person("Zoé", "Lavoie", "zoe-lavoie", "", "", ""))).toList());
            var after = Stream.of("Théo Lefèvre", "Awa Bâ-Tremblay").map(this::person).toList();
            var told = news().stream().filter(item -> item.kind() == Kind.DIFFERENCE).toList();

            assertThat(after).isEqualTo(corrected);
            assertThat(told)
                    .extracting(item -> item.sentence(Words.FRENCH))
                    .containsExactlyInAnyOrder(
                            "LinkedIn dit « Développeur, Atelier Nord », vous avez écrit « Directeur technique, Atelier Nord ».",
                            "LinkedIn dit « theo@example.net », que vous avez retiré.",
                            "LinkedIn dit « Awa Bâ », vous avez écrit « Awa Bâ-Tremblay ».");
            return told;
        });
    }

    @Test
    void asksOnceAboutEachDifference() {
        passerelle.within(() -> {
            take(LAST);
            var role = roles("Théo Lefèvre").getFirst();
            passerelle.edits.employ(id("Théo Lefèvre"), List.of(new Role(role.id(), "Directeur technique", "Atelier Nord", null, null)));
            take(Stream.concat(LAST.stream(), Stream.of(person("Zoé", "Lavoie", "zoe-lavoie", "", "", ""))).toList());
            passerelle.doors.settlement.settle(passerelle.doors.news.open(Kind.DIFFERENCE, 1).getFirst(), Answer.MINE, Words.FRENCH);

            take(Stream.concat(LAST.stream(), Stream.of(person("Émile", "Côté", "emile-cote", "", "", ""))).toList());

            assertThat(passerelle.doors.news.open(Kind.DIFFERENCE, 9)).isEmpty();
            assertThat(roles("Théo Lefèvre")).extracting(Role::title).containsExactly("Directeur technique");
            return role;
        });
    }

    @Test
    void takesWhatTheFileSaysWhenAsked() {
        passerelle.within(() -> {
            take(LAST);
            var role = roles("Théo Lefèvre").getFirst();
            passerelle.edits.employ(id("Théo Lefèvre"), List.of(new Role(role.id(), "Directeur technique", "Atelier Nord", null, null)));
            take(Stream.concat(LAST.stream(), Stream.of(person("Zoé", "Lavoie", "zoe-lavoie", "", "", ""))).toList());

            passerelle.doors.settlement.settle(passerelle.doors.news.open(Kind.DIFFERENCE, 1).getFirst(), Answer.THEIRS, Words.FRENCH);

            assertThat(roles("Théo Lefèvre")).extracting(Role::title).containsExactly("Développeur");
            return role;
        });
    }

    @Test
    void countsNobodyAsLostByAPartOfTheBook() {
        passerelle.within(() -> {
            take(LAST);
            take(List.of(person("Awa", "Bâ", "awa-ba", "", "Cabinet Bâ et Diop", "Avocate")));

            assertThat(news())
                    .extracting(NewsItem::kind)
                    .containsExactly(Kind.MOVE, Kind.COMPANY, Kind.PART);
            return news();
        });
    }

    @Test
    void goesWithItsImport() {
        passerelle.within(() -> {
            take(LAST);
            int second = take(List.of(AWA, THEO, INES));
            var told = news();

            passerelle.doors.undoing.undo(second, false);

            assertThat(told).extracting(NewsItem::kind).containsExactly(Kind.LOST_LINK);
            assertThat(news()).isEmpty();
            assertThat(passerelle.store.sql().fetchCount(STATEMENT, STATEMENT.IMPORT_ID.eq(second))).isZero();
            return told;
        });
    }

    private List<NewsItem> news() {
        return passerelle.doors.news.open();
    }

    private static String name(NewsItem item) {
        var person = item.person();
        return person == null ? "" : person.name();
    }

    private int id(String name) {
        return passerelle.store.sql().select(PERSON.ID).from(PERSON).where(PERSON.NAME.eq(name)).fetchSingle(PERSON.ID);
    }

    private Person person(String name) {
        return passerelle.people.find(id(name)).orElseThrow();
    }

    private List<Role> roles(String name) {
        return person(name).roles();
    }

    private List<Address> shown(String name) {
        return person(name).addresses();
    }

    private static String person(String given, String family, String profile, String email, String company, String position) {
        return String.join(",", given, family, "https://www.linkedin.com/in/" + profile, email, company, position, "05 Nov 2021");
    }

    private int take(List<String> people) {
        try {
            var file = Files.createTempDirectory(ground.folder(), "copy").resolve("Connections.csv");
            Files.writeString(file, HEADERS + "\n" + String.join("\n", people) + "\n");
            var me = java.util.Set.of(Identities.email("mireille@example.org").orElseThrow());
            var outcome = passerelle.doors.intake.take(file, Answers.iAm(me), Progress.NONE);
            return java.util.Objects.requireNonNull(outcome.importId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
