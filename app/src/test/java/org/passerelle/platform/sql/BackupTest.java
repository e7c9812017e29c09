package org.passerelle.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;

class BackupTest {

    private static final String NAME = "subject";

    private final Ground ground = Ground.on(Ground.Kind.SQLITE);
    private final Passerelle passerelle = ground.passerelle;
    private final Backup backup = new Backup(passerelle.folder);

    @TempDir
    Path elsewhere;

    Path file;

    @BeforeEach
    void nameTheFile() {
        file = elsewhere.resolve("copy.zip");
    }

    @AfterEach
    void leave() {
        ground.close();
    }

    @Test
    void putsBackWhatWasThere() throws IOException {
        say("before");
        write();
        say("after");
        passerelle.close();

        var aside = backup.restore(file, Ground.NOW);

        try (var restored = ground.open()) {
            assertThat(said(restored)).isEqualTo("before");
        }
        assertThat(aside.resolve("workspaces/main.sqlite")).exists();
        assertThat(aside.resolve("accounts.sqlite")).exists();
    }

    @Test
    void copiesWhileOthersWrite() throws Exception {
        var stop = new AtomicBoolean();
        var writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; !stop.get(); i++) say("word " + i);
        });

        write();
        stop.set(true);

        backup.verify(file);
        writing.join();
    }

    @Test
    void refusesADamagedBackupAndChangesNothing() throws IOException {
        say("kept");
        write();
        var bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 3; i < bytes.length / 3 + 64; i++) bytes[i] ^= 0x55;
        Files.write(file, bytes);
        passerelle.close();

        assertThatThrownBy(() -> backup.restore(file, Ground.NOW)).isInstanceOf(Refusal.class);

        try (var untouched = ground.open()) {
            assertThat(said(untouched)).isEqualTo("kept");
        }
    }

    @Test
    void refusesAFileCutShort() throws IOException {
        write();
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused(() -> backup.verify(file), "restore.foreign", file);
    }

    @Test
    void refusesWhatALaterVersionWrote() throws IOException {
        passerelle.workspace().database().sql().execute("update flyway_schema_history set version = '999' where installed_rank = 1");
        passerelle.workspace().database().sql().execute("update flyway_schema_history set installed_rank = 999 where version = '999'");
        write();

        assertRefused(() -> backup.verify(file), "data.newer", "workspaces/main.sqlite");
    }

    @Test
    void leavesTheKeyWhereItIs() throws IOException {
        var sealed = passerelle.secrets.seal("x", "secret");
        write();

        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getName)).noneMatch(name -> name.contains("key"));
        }
        passerelle.close();
        backup.restore(file, Ground.NOW);
        assertThat(passerelle.secrets.open("x", sealed)).contains("secret");
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Files.writeString(file, "mine");

        assertRefused(this::write, "backup.exists", file);
        assertThat(file).hasContent("mine");
    }

    @Test
    void leavesNothingBesideTheCopy() throws IOException {
        write();
        backup.verify(file);

        assertThat(passerelle.folder.copies()).isEmptyDirectory();
        assertThat(elsewhere).isDirectoryNotContaining("glob:**.part");
    }

    private void write() throws IOException {
        backup.write(passerelle.databases, file, Ground.NOW);
    }

    private void say(String word) {
        passerelle.within(() -> {
            passerelle.settings.put(NAME, word);
            return true;
        });
    }

    private static String said(Passerelle passerelle) {
        return passerelle.within(() -> passerelle.settings.get(NAME)).orElse("");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String key, Object... arguments) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.in(Words.ENGLISH))
                        .isEqualTo(Words.ENGLISH.say(key, arguments)));
    }
}
