package org.passerelle.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.formats.Identity;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class IntakeTest {

    private final Ground ground;
    private final Path folder;

    IntakeTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        folder = ground.folder();
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void bringsCardsIn() {
        var outcome = take(Samples.write(folder, "cards.vcf", Samples.CARDS));

        assertThat(outcome.counts().peopleNew()).isEqualTo(3);
        assertThat(names()).containsExactlyInAnyOrder("Mireille Tremblay", "Awa Bâ", "Léon Gagnon");
        assertThat(one("select title || ', ' || o.name from role r join organisation o on o.id = r.organisation_id where title <> ''"))
                .isEqualTo("Directrice, Chambre de commerce de Rimouski");
        assertThat(one("select birthday from person where birthday is not null")).isEqualTo("1970-03-05");
    }

    @Test
    void addsNothingTheSecondTime() {
        var archive = Samples.linkedIn(folder, "linkedin.zip");
        var first = take(archive);
        var before = Dump.of(ground.passerelle);

        var second = take(archive);

        assertThat(first.counts().peopleNew()).isEqualTo(3);
        assertThat(first.counts().exchangesNew()).isEqualTo(3);
        assertThat(second.counts().bringsNothing()).isTrue();
        assertThat(second.counts().exchangesKnown()).isEqualTo(3);
        assertThat(second.importId()).isEqualTo(first.importId());
        assertThat(Dump.of(ground.passerelle)).isEqualTo(before);
    }

    @Test
    void addsOnlyWhatIsNewInANewerCopy() {
        take(Samples.linkedIn(folder, "linkedin.zip"));
        var newer = Samples.MESSAGES
                + "c2,,Zoé Lavoie,https://www.linkedin.com/in/zoe-lavoie,Théo Lefèvre,https://www.linkedin.com/in/theo-lefevre,"
                + "2024-04-02 09:00:00 UTC,,Une réponse,INBOX\n";

        var outcome = take(Samples.zip(folder, "newer.zip", Map.of("messages.csv", newer, "Profile.csv", Samples.PROFILE)));

        assertThat(outcome.counts().exchangesNew()).isEqualTo(1);
        assertThat(outcome.counts().exchangesKnown()).isEqualTo(3);
        assertThat(outcome.counts().peopleNew()).isZero();
    }

    @Test
    void knowsTheOwnerFromTheProfile() {
        take(Samples.linkedIn(folder, "linkedin.zip"));

        assertThat(names()).doesNotContain("Zoé Lavoie");
        assertThat(ground.passerelle.within(() -> ground.passerelle.ownIdentities.all()))
                .contains(
                        new Identity(Identity.LINKEDIN_NAME, "zoé lavoie"),
                        new Identity(Identity.LINKEDIN, "linkedin.com/in/zoe-lavoie"));
    }

    @Test
    void findsTheOwnerInAllConversations() {
        take(Samples.write(folder, "messages.csv", Samples.MESSAGES));

        assertThat(names()).containsExactlyInAnyOrder("Mireille Tremblay", "Théo Lefèvre");
    }

    @Test
    void asksWhoTheOwnerIsWhenNothingTells() {
        var two = Samples.MESSAGES.lines().limit(2).reduce("", (text, line) -> text + line + "\n");
        var file = Samples.write(folder, "messages.csv", two);

        var asking = take(file);
        var told = take(file, "https://www.linkedin.com/in/zoe-lavoie/");

        assertThat(asking.candidates()).extracting(it -> it.identity().value()).contains("linkedin.com/in/zoe-lavoie");
        assertThat(asking.importId()).isNull();
        assertThat(told.counts().exchangesNew()).isEqualTo(1);
        assertThat(names()).containsExactly("Mireille Tremblay");
    }

    @Test
    void makesOnePersonOfTwoFormatsByEmail() {
        take(Samples.write(folder, "cards.vcf", Samples.CARDS));

        var outcome = take(Samples.linkedIn(folder, "linkedin.zip"));

        assertThat(names()).containsOnlyOnce("Mireille Tremblay");
        assertThat(outcome.parts().stream().map(part -> part.counts().peopleKnown())).containsExactly(0, 1, 1);
    }

    @Test
    void neverMergesByNames() {
        var card = "BEGIN:VCARD\nVERSION:3.0\nFN:Émile Côté\nEMAIL:%s\nEND:VCARD\n";

        take(Samples.write(folder, "one.vcf", card.formatted("emile@example.org")));
        take(Samples.write(folder, "other.vcf", card.formatted("cote@example.com")));

        assertThat(names()).containsExactly("Émile Côté", "Émile Côté");
    }

    @Test
    void doesNotMergeColleaguesByTheirSharedTelephone() {
        var card = "BEGIN:VCARD\nVERSION:3.0\nFN:%s\nTEL:+15145550100\nEND:VCARD\n";

        take(Samples.write(folder, "office.vcf", card.formatted("Inès Benali") + card.formatted("Fatou Diop") + card.formatted("I. Benali")));

        assertThat(names()).containsExactlyInAnyOrder("Inès Benali", "Fatou Diop");
    }

    @Test
    void namesSomeoneOnceTheirNameIsKnown() {
        take(Samples.write(folder, "bare.vcf", "BEGIN:VCARD\nVERSION:3.0\nEMAIL:awa@example.net\nEND:VCARD\n"));

        take(Samples.write(folder, "cards.vcf", Samples.CARDS));

        assertThat(names()).contains("Awa Bâ").doesNotContain("awa@example.net");
    }

    @Test
    void writesNothingInARehearsal() {
        var before = Dump.of(ground.passerelle);

        var rehearsed = within(() -> ground.passerelle.doors.intake.rehearse(
                Samples.linkedIn(folder, "linkedin.zip"), Answers.NONE, Progress.NONE));

        assertThat(rehearsed.counts().peopleNew()).isEqualTo(3);
        assertThat(rehearsed.counts().exchangesNew()).isEqualTo(3);
        assertThat(Dump.of(ground.passerelle)).isEqualTo(before);
    }

    @Test
    void tellsWhichLinesItDidNotUnderstand() {
        var spoilt = Samples.MESSAGES.replace("2024-04-01 09:00:00 UTC", "un jour d’avril");

        var outcome = take(Samples.write(folder, "messages.csv", spoilt), "https://linkedin.com/in/zoe-lavoie");

        assertThat(outcome.counts().bad()).isEqualTo(1);
        assertThat(outcome.parts().getFirst().lines()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(4);
            assertThat(line.reason()).isEqualTo("date");
        });
    }

    @Test
    void tellsWhatItDoesNotRecognise() {
        var outcome = take(Samples.write(folder, "song.txt", "Au clair de la lune\n"));

        assertThat(outcome.recognisesSomething()).isFalse();
        assertThat(outcome.importId()).isNull();
        assertThatThrownBy(() -> take(folder.resolve("nowhere.zip"))).isInstanceOf(Refusal.class);
    }

    @Test
    void keepsAPathOutOfTheArchiveShut() {
        var zip = Samples.zip(folder, "slip.zip", Map.of("../../Connections.csv", Samples.CONNECTIONS, "cards.vcf", Samples.CARDS));

        var outcome = take(zip);

        assertThat(outcome.parts()).extracting(Part::refusal).contains("unsafe_path");
        assertThat(outcome.counts().peopleNew()).isEqualTo(3);
    }

    private Outcome take(Path path, String... me) {
        return within(() -> {
            var mine = Set.of(me).stream().map(ground.passerelle.ownIdentities::read).collect(java.util.stream.Collectors.toSet());
            return ground.passerelle.doors.intake.take(path, Answers.iAm(mine), Progress.NONE);
        });
    }

    private <T> T within(java.util.function.Supplier<T> work) {
        return ground.passerelle.within(work::get);
    }

    private java.util.List<String> names() {
        return within(() -> ground.passerelle.store.sql().fetch("select name from person").getValues(0, String.class));
    }

    private String one(String query) {
        return within(() -> ground.passerelle.store.sql().fetchSingle(query).get(0, String.class));
    }
}
