package org.passerelle.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;

/// A small file of each kind that a telephone, a site or another program hands out, taken in and undone to nothing.
@OnBothDatabases
class DoorsTest {

    private static final Map<String, String> FILES = new LinkedHashMap<>(Map.of(
            "Discussion WhatsApp avec Awa Bâ.txt",
            """
            05/03/2024 14:02 - Les messages et les appels sont chiffrés de bout en bout.
            05/03/2024 14:02 - Awa Bâ: Bonjour Zoé
            25/03/2024 14:10 - Zoé Lavoie: Bonjour Awa
            """,
            "sms.xml",
            """
            <smses count="1"><sms address="+15145550142" date="1709665331000" type="1" body="À midi ? &#55357;&#56832;" contact_name="Léon Gagnon" /></smses>
            """,
            "calls.xml",
            """
            <calls count="1"><call number="+15145550142" duration="312" date="1709665331000" type="2" contact_name="Léon Gagnon" /></calls>
            """,
            "blogue.xml",
            """
            <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://blogue.example.org</link>
            <item><title>Un</title><wp:post_id>1</wp:post_id><wp:post_date_gmt>2024-03-05 19:02:11</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author>Chloé Nguyen</wp:comment_author><wp:comment_author_email>chloe@example.org</wp:comment_author_email><wp:comment_date_gmt>2024-03-06 14:00:00</wp:comment_date_gmt><wp:comment_content>Bravo</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>
            </item></channel></rss>
            """,
            "monica.json",
            """
            {"version":"1.0-preview.1","app_version":"4.1.2","export_date":"2026-11-20","account":{"data":[{"count":1,"type":"contact","values":[
            {"uuid":"c-1","properties":{"first_name":"Fatou","last_name":"Diop","company":"Savoir dire"},"data":[{"type":"call","values":[{"uuid":"k-1","properties":{"called_at":"2024-02-03","content":"Salon","contact_called":true}}]}]}]}]}}
            """,
            "fils.opml",
            """
            <opml version="2.0"><body><outline text="Chloé" xmlUrl="https://chloe.example.org/feed"/></body></opml>
            """,
            "photo.vcf",
            """
            BEGIN:VCARD
            VERSION:3.0
            FN:Inès Benali
            EMAIL:ines@example.com
            PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ
            END:VCARD
            """));

    private final Ground ground;
    private final Path folder;

    DoorsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        folder = ground.folder();
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void bringsInWhatEachKindOfFileHolds() {
        FILES.forEach(this::take);

        assertThat(values("select name from person order by name"))
                .containsExactlyInAnyOrder("Awa Bâ", "Léon Gagnon", "Chloé Nguyen", "Fatou Diop", "Inès Benali");
        assertThat(values("select count(*) from exchange")).containsExactly("7");
        assertThat(values("select url from feed")).containsExactly("https://chloe.example.org/feed");
        assertThat(values("select count(*) from photo")).containsExactly("1");
    }

    @Test
    void takesEachBackToNothing() {
        var empty = Dump.of(ground.passerelle);
        var imports = FILES.entrySet().stream().map(file -> take(file.getKey(), file.getValue())).toList();

        for (int importId : imports) ground.passerelle.within(() -> ground.passerelle.doors.undoing.undo(importId, false));

        assertThat(Dump.of(ground.passerelle)).isEqualTo(empty);
    }

    @Test
    void keepsTheFeedAnotherListNamesToo() {
        int first = take("fils.opml", FILES.get("fils.opml"));
        int second = take("encore.opml", FILES.get("fils.opml").replace("Chloé", "Chloé N."));

        ground.passerelle.within(() -> ground.passerelle.doors.undoing.undo(first, false));
        var between = values("select title from feed where followed = 1");
        ground.passerelle.within(() -> ground.passerelle.doors.undoing.undo(second, false));

        assertThat(between).containsExactly("Chloé");
        assertThat(values("select title from feed")).isEmpty();
    }

    @Test
    void rehearsesWithoutFollowing() {
        var file = Samples.write(folder, "fils.opml", FILES.get("fils.opml"));

        var rehearsed = ground.passerelle.within(() -> ground.passerelle.doors.intake.rehearse(file, Answers.NONE, Progress.NONE));

        assertThat(rehearsed.counts().feedsNew()).isEqualTo(1);
        assertThat(rehearsed.counts().bringsNothing()).isFalse();
        assertThat(values("select url from feed")).isEmpty();
    }

    private int take(String name, String text) {
        var file = Samples.write(folder, name, text);
        return ground.passerelle.within(
                () -> requireNonNull(ground.passerelle.doors.intake.take(file, Answers.NONE, Progress.NONE).importId()));
    }

    private List<String> values(String query) {
        return ground.passerelle.within(() -> ground.passerelle.store.sql().fetch(query).stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList());
    }
}
