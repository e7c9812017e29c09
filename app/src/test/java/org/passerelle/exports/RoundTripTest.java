package org.passerelle.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.CommandLine;
import org.passerelle.Ground;
import org.passerelle.platform.sql.Database;
import org.passerelle.platform.sql.Migrations;

/// Out, erased, and in again: nobody could tell.
class RoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tellsTheSameBeforeAndAfter(long seed) throws IOException {
        try (var ground = Ground.on(Ground.Kind.SQLITE);
                var other = Ground.on(Ground.Kind.POSTGRES)) {
            ground.passerelle.within(() -> {
                ChanceNetwork.grow(ground.passerelle, seed, folder);
                return null;
            });
            var line = new CommandLine(ground.folder().resolve("data"));
            var archive = folder.resolve("archive.zip");
            var before = told(line);
            line.said("export", archive.toString());

            line.said("erase", "--everything", "--yes");
            var between = told(line);
            line.said("import", archive.toString());
            var there = other.passerelle.within(() -> other.passerelle.doors.archives.restore(archive));

            assertThat(between).isNotEqualTo(before);
            assertThat(told(line)).isEqualTo(before);
            assertThat(Contents.of(Contents.archive(other.passerelle, folder.resolve("there.zip")))).isEqualTo(Contents.of(archive));
            assertThat(there.people()).isGreaterThan(12);
        }
    }

    @Test
    void bringsAnArchiveOfAnOlderVersionUpToDate() throws Exception {
        var archive = folder.resolve("older.zip");
        try (var database = Database.sqlite(folder.resolve("older.sqlite"), 2)) {
            Migrations.WORKSPACE.apply(database, "20");
            database.sql().execute("insert into person (id, name, folded, created_at) values (7, 'Awa Bâ', 'awa ba', 0)");
            try (var out = Files.newOutputStream(archive)) {
                Archives.write(database, folder, "2026-11-21T12:00:00Z", out);
            }
        }

        try (var ground = Ground.on(Ground.Kind.SQLITE)) {
            var restored = ground.passerelle.within(() -> ground.passerelle.doors.archives.restore(archive));

            assertThat(restored.people()).isEqualTo(1);
            assertThat(ground.passerelle.within(() -> ground.passerelle.people.name(7))).contains("Awa Bâ");
            assertThat(ground.passerelle.within(() -> ground.passerelle.returns.opportunities.all())).isEmpty();
        }
    }

    private static List<String> told(CommandLine line) {
        var told = new ArrayList<>(List.of(line.said("stats"), line.said("people")));
        for (int id = 1; id <= 5; id++) told.add(line.run("person", "" + id).said());
        return told;
    }
}
