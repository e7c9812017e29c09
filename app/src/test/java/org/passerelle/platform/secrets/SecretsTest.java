package org.passerelle.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.DataFolder;

class SecretsTest {

    private static final String NAME = "main/mail.password";
    private static final String TEXT = "un pont, deux rives";

    @TempDir
    Path path;

    private DataFolder folder;
    private Secrets secrets;

    @BeforeEach
    void open() {
        folder = new DataFolder(path.resolve("data"));
        secrets = new Secrets(folder);
    }

    @Test
    void opensWhatItSealed() {
        var sealed = secrets.seal(NAME, TEXT);

        assertThat(sealed).doesNotContain(TEXT);
        assertThat(secrets.open(NAME, sealed)).contains(TEXT);
        assertThat(new Secrets(folder).open(NAME, sealed)).as("another process").contains(TEXT);
    }

    @Test
    void sealsTheSameNeverTheSameWay() {
        assertThat(secrets.seal(NAME, TEXT)).isNotEqualTo(secrets.seal(NAME, TEXT));
    }

    @Test
    void opensNothingUnderAnotherName() {
        assertThat(secrets.open("main/calendar.secret", secrets.seal(NAME, TEXT))).isEmpty();
    }

    @Test
    void opensNothingThatWasChanged() {
        var sealed = secrets.seal(NAME, TEXT);

        for (int at = 0; at < sealed.length() - 1; at++) {
            char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(secrets.open(NAME, sealed.substring(0, at) + other + sealed.substring(at + 1))).isEmpty();
            assertThat(secrets.open(NAME, sealed.substring(0, at))).isEmpty();
        }
    }

    @Test
    void opensNothingWithoutItsKey() throws IOException {
        var sealed = secrets.seal(NAME, TEXT);

        Files.delete(folder.key());

        assertThat(secrets.open(NAME, sealed)).isEmpty();
        assertThat(folder.key()).as("looking makes no key").doesNotExist();
        secrets.seal(NAME, TEXT);
        assertThat(secrets.open(NAME, sealed)).isEmpty();
    }

    @Test
    void keepsTheKeyToItsOwner() throws IOException {
        secrets.seal(NAME, TEXT);
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) return;

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.key()))).isEqualTo("rw-------");
        assertThat(secrets.areExposed()).isFalse();
        Files.setPosixFilePermissions(folder.key(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(secrets.areExposed()).isTrue();
    }

    @Test
    void makesOneKeyHoweverManyBegin() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<Byte>> signing = () -> boxed(new Secrets(folder).sign("test", TEXT));
            var signatures = threads.invokeAll(IntStream.range(0, 50).mapToObj(i -> signing).toList());

            assertThat(signatures.stream().map(java.util.concurrent.Future::resultNow).distinct()).hasSize(1);
        }
    }

    private static List<Byte> boxed(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList();
    }
}
