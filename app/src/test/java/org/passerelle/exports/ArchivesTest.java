package org.passerelle.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.Season;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;

@OnBothDatabases
class ArchivesTest {

    @AutoClose
    private final Ground ground;

    private final Ground.Kind other;

    @TempDir
    Path folder;

    ArchivesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        other = kind == Ground.Kind.SQLITE ? Ground.Kind.POSTGRES : Ground.Kind.SQLITE;
    }

    @BeforeEach
    void liveASeason() {
        ground.passerelle.within(() -> Season.liveThrough(ground.passerelle));
    }

    @Test
    void bringBackEverythingThatWasErased() throws IOException {
        var archive = archived("before");
        ground.passerelle.within(() -> {
            ground.passerelle.doors.archives.clear();
            return null;
        });

        var restored = restore(ground.passerelle, archive);

        assertThat(restored.people()).isEqualTo(12);
        assertThat(Contents.of(archived("after"))).isEqualTo(Contents.of(archive));
    }

    @Test
    void crossFromOneDatabaseToTheOther() throws IOException {
        var archive = archived("here");

        try (var there = Ground.on(other)) {
            restore(there.passerelle, archive);

            assertThat(Contents.of(Contents.archive(there.passerelle, folder.resolve("there")))).isEqualTo(Contents.of(archive));
            assertThat(there.passerelle.within(() -> found(there.passerelle, "awa"))).isEqualTo(1);
        }
    }

    @Test
    void letEditsBeUndoneWhereTheyArrive() throws IOException {
        int edit = ground.passerelle.within(() -> ground.passerelle.edits.note(2, "À rappeler"));
        var archive = archived("with an edit");

        try (var there = Ground.on(other)) {
            restore(there.passerelle, archive);
            there.passerelle.within(() -> there.passerelle.journal.undo(edit));

            assertThat(there.passerelle.within(() -> there.passerelle.people.find(2).orElseThrow().note())).isEmpty();
        }
    }

    @Test
    void leaveSecretsBehind() throws IOException {
        ground.passerelle.within(() -> {
            ground.passerelle.day.calendarFeed.open("fr");
            return ground.passerelle.store.sql().execute("update channel set state = 'READY', secrets = '1:abc'");
        });

        var contents = Contents.of(archived("secrets"));

        assertThat(contents.get("tables/setting.jsonl")).contains("calendar.identity").doesNotContain("calendar.secret", "calendar.hash");
        assertThat(contents.get("tables/channel.jsonl")).contains("\"LOST\"").doesNotContain("1:abc");
    }

    @Test
    void areRefusedWhereSomethingIsAlready() throws IOException {
        var archive = archived("full");

        assertThatThrownBy(() -> restore(ground.passerelle, archive)).isInstanceOfSatisfying(
                Refusal.class, refusal -> assertThat(refusal.in(Words.ENGLISH)).contains("erase --everything"));
    }

    @Test
    void areRefusedWholeWhereALineWasChanged() throws IOException {
        var archive = archived("whole");
        ground.passerelle.within(() -> {
            ground.passerelle.doors.archives.clear();
            return null;
        });
        var bytes = Files.readAllBytes(archive);
        int from = bytes.length / 3;
        Arrays.fill(bytes, from, from + 40, (byte) 7);
        var broken = Files.write(folder.resolve("broken.zip"), bytes);

        assertThatThrownBy(() -> restore(ground.passerelle, broken)).isInstanceOf(Refusal.class);
        assertThat(ground.passerelle.within(() -> ground.passerelle.doors.archives.isEmpty())).isTrue();
        assertThat(ground.folder().resolve("data/copies")).isEmptyDirectory();
    }

    private Path archived(String name) throws IOException {
        return Contents.archive(ground.passerelle, folder.resolve(name + ".zip"));
    }

    private static int found(Passerelle passerelle, String words) {
        var condition = passerelle.store.dialect().searchMatches(List.of(words));
        return passerelle.store.sql().fetchCount(DSL.table("person_search"), condition);
    }

    private static Archives.Restored restore(Passerelle passerelle, Path archive) {
        return passerelle.within(() -> passerelle.doors.archives.restore(archive));
    }
}
