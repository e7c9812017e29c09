package org.passerelle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;

/// Whole archives of networks, made of the readers' own samples: whose, with whom, which way, and undone to nothing.
@OnBothDatabases
class SocialArchivesTest {

    private static final Path SAMPLES = Path.of("../formats/src/test/resources/samples");

    private final Ground ground;
    private final Map<String, List<String>> empty;

    SocialArchivesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        empty = Dump.of(ground.passerelle);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void namesFollowersOfXByWhomPostsMention() throws IOException {
        var outcome = take(zip("twitter-2024.zip", "x-follows", "x-account", "x-messages", "x-posts", "x-other"));

        assertThat(names()).containsExactlyInAnyOrder("Awa Bâ", "Théo Lefèvre");
        assertThat(directions(Medium.MESSAGE)).containsExactly(Direction.OUT, Direction.OUT, Direction.IN);
        assertThat(values("select count(*) from participant where person_id = (select id from person where name = 'Awa Bâ')"))
                .containsExactly("7");
        assertThat(outcome.parts()).allSatisfy(part -> assertThat(part.format()).startsWith("x-"));
        assertThat(leftOut(outcome, "stranger")).isEqualTo(2);
        assertUndone(outcome);
    }

    @Test
    void tellsFriendsOfOneNameApartAndKnowsTheOthersByName() throws IOException {
        var outcome = take(zip(
                "facebook-zoe.zip", "facebook-profile", "facebook-friends", "facebook-messages", "facebook-comments", "facebook-other"));

        assertThat(names())
                .containsExactlyInAnyOrder(
                        "Awa Bâ", "Chloé Nguyen", "Inès Benali", "Jean-Noël d’Ormesson", "Léon Gagnon", "Émile Côté",
                        "Émile Côté");
        assertThat(directions(Medium.MESSAGE)).containsExactly(Direction.OUT, Direction.IN, Direction.IN);
        assertThat(directions(Medium.CALL)).containsExactly(Direction.IN);
        assertUndone(outcome);
    }

    @Test
    void bringsInInstagram() throws IOException {
        var outcome = take(zip(
                "instagram-zoe.zip", "instagram-profile", "instagram-follows", "instagram-messages", "instagram-comments",
                "instagram-likes", "instagram-other"));

        assertThat(names()).containsExactlyInAnyOrder("awa.ba", "theo_lefevre", "ines.benali", "Fatou Diop");
        assertThat(directions(Medium.MESSAGE)).containsExactly(Direction.OUT, Direction.IN);
        assertThat(ground.passerelle.within(() -> ground.passerelle.ownIdentities.all()))
                .contains(new Identity(Identity.INSTAGRAM, "zoe.lavoie"));
        assertUndone(outcome);
    }

    @Test
    void bringsInMastodon() throws IOException {
        var outcome = take(zip(
                "archive-theo.zip", "mastodon-actor", "mastodon-outbox", "mastodon-likes", "mastodon-follows", "mastodon-other"));

        assertThat(names()).containsExactlyInAnyOrder("awa@mastodon.example.org", "zoe@mastodon.example.net");
        assertThat(directions(Medium.MESSAGE)).containsExactly(Direction.OUT);
        assertUndone(outcome);
    }

    @Test
    void bringsInARepositoryOfBluesky() {
        var outcome = take(SAMPLES.resolve("bluesky/theo.car"));

        assertThat(names()).containsExactly("awa.example.org");
        assertThat(outcome.counts().exchangesNew()).isEqualTo(6);
        assertUndone(outcome);
    }

    private void assertUndone(Outcome outcome) {
        ground.passerelle.within(() -> ground.passerelle.doors.undoing.undo(outcome.importId(), false));
        assertThat(Dump.of(ground.passerelle)).isEqualTo(empty);
    }

    private Path zip(String name, String... formats) throws IOException {
        var path = ground.folder().resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var format : formats)
                for (var sample : samples(format)) {
                    zip.putNextEntry(new ZipEntry("data/" + format + "/" + sample.getFileName()));
                    Files.copy(sample, zip);
                }
        }
        return path;
    }

    private static List<Path> samples(String format) throws IOException {
        try (var files = Files.list(SAMPLES.resolve(format))) {
            return files.filter(file -> !file.toString().matches(".*\\.(js|json|csv)\\.json|.*-(?:2018|fr|ferme)\\.json|.* \\(1\\).*"))
                    .sorted()
                    .toList();
        }
    }

    private Outcome take(Path path) {
        return ground.passerelle.within(() -> ground.passerelle.doors.intake.take(path, Answers.NONE, Progress.NONE));
    }

    private static int leftOut(Outcome outcome, String why) {
        return outcome.parts().stream()
                .mapToInt(part -> part.counts().leftOut().getOrDefault(why, 0))
                .sum();
    }

    private List<Direction> directions(Medium medium) {
        return values("select direction from exchange where medium = " + medium.ordinal() + " order by direction").stream()
                .map(code -> Direction.values()[Integer.parseInt(code)])
                .toList();
    }

    private List<String> names() {
        return values("select name from person");
    }

    private List<String> values(String query) {
        return ground.passerelle.within(() -> ground.passerelle.store.sql().fetch(query).getValues(0, String.class));
    }
}
