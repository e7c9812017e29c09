package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.formats.Parcel.Reason.BOMB;
import static org.passerelle.formats.Parcel.Reason.BROKEN;
import static org.passerelle.formats.Parcel.Reason.ENCRYPTED;
import static org.passerelle.formats.Parcel.Reason.NESTED_ARCHIVE;
import static org.passerelle.formats.Parcel.Reason.OTHER_ARCHIVE;
import static org.passerelle.formats.Parcel.Reason.SYMLINK;
import static org.passerelle.formats.Parcel.Reason.TOO_LARGE;
import static org.passerelle.formats.Parcel.Reason.TOO_MANY_FILES;
import static org.passerelle.formats.Parcel.Reason.UNREADABLE;
import static org.passerelle.formats.Parcel.Reason.UNSAFE_PATH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTest {

    private static final int LOCAL_FLAGS_OFFSET = 6;
    private static final int LOCAL_SIZE_OFFSET = 22;
    private static final int DIRECTORY_FLAGS_OFFSET = 8;
    private static final int DIRECTORY_SIZE_OFFSET = 24;

    @TempDir
    private Path folder;

    @Test
    void handsOverAFileAsItIs() throws IOException {
        var file = write("awa.vcf", "BEGIN:VCARD");

        assertThat(listing(file)).containsExactly("awa.vcf: BEGIN:VCARD");
    }

    @Test
    void handsOverTheFilesOfAFolderAndOfItsZipsInOrder() throws IOException {
        write("export/b/notes.txt", "b");
        write("export/a.csv", "a");
        zip("export/c.zip", entry("inside/d.csv", "d"));

        assertThat(listing(folder.resolve("export")))
                .containsExactly("export/a.csv: a", "export/b/notes.txt: b", "export/c.zip/inside/d.csv: d");
    }

    @Test
    void knowsAZipByItsContent() throws IOException {
        var zip = zip("takeout.download", entry("Connections.csv", "First Name"));
        var named = write("notes.zip", "not a zip");

        assertThat(listing(zip)).containsExactly("takeout.download/Connections.csv: First Name");
        assertThat(listing(named)).containsExactly("notes.zip: not a zip");
    }

    @Test
    void opensASourceAsOftenAsAsked() throws IOException {
        var zip = zip("export.zip", entry("a.csv", "a"), entry("b.csv", "b"));

        try (var parcel = Parcel.open(zip);
                var items = parcel.items()) {
            var sources = items.map(item -> ((Parcel.Found) item).source()).toList();

            assertThat(content(sources.get(1))).isEqualTo("b");
            assertThat(content(sources.get(0))).isEqualTo("a");
            assertThat(content(sources.get(1))).isEqualTo("b");
            assertThat(sources.get(1).sizeBytes()).isEqualTo(1);
            assertThat(sources.get(1).head().fileName()).isEqualTo("export.zip/b.csv");
        }
    }

    @Test
    void staysSilentAboutLitter() throws IOException {
        write("export/.DS_Store", "x");
        write("export/Thumbs.db", "x");
        write("export/empty.csv", "");
        zip(
                "export/a.zip",
                entry("__MACOSX/._a.csv", "x"),
                entry(".git/config", "x"),
                entry("a.csv", "a"),
                entry("empty.csv", ""));

        assertThat(listing(folder.resolve("export"))).containsExactly("export/a.zip/a.csv: a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.csv", "/etc/passwd", "a/../../b.csv", "C:\\evil.csv", "..\\evil.csv", "\\\\host\\a"})
    void refusesAPathThatLeadsOutOfItsArchive(String path) throws IOException {
        var zip = zip("export.zip", entry(path, "x"), entry("a..b/good..csv", "a"));

        assertThat(reasons(zip)).containsExactly(UNSAFE_PATH);
    }

    @Test
    void refusesAnArchiveInsideAnother() throws IOException {
        var inner = Files.readAllBytes(zip("inner.zip", entry("a.csv", "a")));
        var zip = zip("outer.zip", entry("renamed.csv", inner), entry("b.csv", "b"));

        assertThat(listing(zip)).containsExactly("outer.zip/renamed.csv: NESTED_ARCHIVE", "outer.zip/b.csv: b");
        assertThat(reasons(zip)).containsExactly(NESTED_ARCHIVE);
    }

    @Test
    void handsOverAnOfficeDocumentAsOneFile() throws IOException {
        var sheet = zip("Reactions.csv", entry("[Content_Types].xml", "<Types/>"), entry("xl/workbook.xml", "<x/>"));
        var zip = zip("export.zip", entry("Reactions.csv", Files.readAllBytes(sheet)));

        assertThat(reasons(sheet)).isEmpty();
        assertThat(reasons(zip)).isEmpty();
    }

    @Test
    void refusesOtherArchives() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("a".getBytes(UTF_8));
        }
        Files.write(folder.resolve("takeout.tgz"), bytes.toByteArray());

        assertThat(reasons(folder.resolve("takeout.tgz"))).containsExactly(OTHER_ARCHIVE);
    }

    @Test
    void followsNoLink() throws IOException {
        var secret = write("secret.csv", "s");
        write("export/a.csv", "a");
        Files.createSymbolicLink(folder.resolve("export/link.csv"), secret);
        Files.createSymbolicLink(folder.resolve("export/parent"), folder);

        assertThat(listing(folder.resolve("export")))
                .containsExactly("export/a.csv: a", "export/link.csv: SYMLINK", "export/parent: SYMLINK");
    }

    @Test
    void refusesALinkInsideAnArchive() throws IOException {
        var link = new ZipArchiveEntry("link.csv");
        link.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);
        var zip = zip("export.zip", new Packed(link, "/etc/passwd".getBytes(UTF_8)));

        assertThat(reasons(zip)).containsExactly(SYMLINK);
    }

    @Test
    void refusesOnlyTheEncryptedFile() throws IOException {
        var zip = zip("export.zip", entry("a.csv", "a"), entry("b.csv", "b"));
        var bytes = Files.readAllBytes(zip);
        bytes[indexOf(bytes, "PK\3\4") + LOCAL_FLAGS_OFFSET] |= 1;
        bytes[indexOf(bytes, "PK\1\2") + DIRECTORY_FLAGS_OFFSET] |= 1;
        Files.write(zip, bytes);

        assertThat(listing(zip)).containsExactly("export.zip/a.csv: ENCRYPTED", "export.zip/b.csv: b");
        assertThat(reasons(zip)).containsExactly(ENCRYPTED);
    }

    @Test
    void refusesWhatUnpacksOutOfProportion() throws IOException {
        var limits = new ParcelLimits(10, 10, 1 << 30, 200, 100_000);
        var zip = zip("bomb.zip", entry("zeroes.csv", new byte[1_000_000]), entry("small.csv", new byte[90_000]));

        assertThat(reasons(zip, limits)).containsExactly(BOMB);
    }

    @Test
    void refusesWhatUnpacksPastTheLimit() throws IOException {
        var limits = new ParcelLimits(10, 10, 2_500, 200, 100_000);
        var zip = zip(
                "large.zip",
                entry("a.csv", new byte[1_000]),
                entry("b.csv", new byte[5_000]),
                entry("c.csv", new byte[1_000]),
                entry("d.csv", new byte[1_000]));

        assertThat(listing(zip, limits))
                .filteredOn(line -> line.endsWith("TOO_LARGE"))
                .containsExactly("large.zip/b.csv: TOO_LARGE", "large.zip/d.csv: TOO_LARGE");
        assertThat(reasons(zip, limits)).containsExactly(TOO_LARGE, TOO_LARGE);
    }

    @Test
    void stopsReadingAFileThatLiedAboutItsSize() throws IOException {
        var zip = zip("liar.zip", entry("a.csv", new byte[100_000]));
        var bytes = Files.readAllBytes(zip);
        for (int header : List.of(
                indexOf(bytes, "PK\3\4") + LOCAL_SIZE_OFFSET, indexOf(bytes, "PK\1\2") + DIRECTORY_SIZE_OFFSET)) {
            bytes[header] = 100;
            bytes[header + 1] = 3;
            bytes[header + 2] = 0;
        }
        Files.write(zip, bytes);

        try (var parcel = Parcel.open(zip);
                var items = parcel.items()) {
            var source = ((Parcel.Found) items.findFirst().orElseThrow()).source();

            assertThatThrownBy(() -> source.open().readAllBytes())
                    .isInstanceOfSatisfying(ParcelException.class, e -> assertThat(e.reason()).isEqualTo(BOMB));
        }
    }

    @Test
    void refusesTheFilesPastTheLimit() throws IOException {
        var limits = new ParcelLimits(2, 1, 1 << 20, 200, 1 << 20);
        for (var name : List.of("a", "b", "c", "d")) write("many/" + name, name);
        var zip = zip("many.zip", entry("a", "a"), entry("b", "b"), entry("c", "c"));
        zip("two/1.zip", entry("a", "a"));
        zip("two/2.zip", entry("a", "a"));

        assertThat(listing(folder.resolve("many"), limits))
                .containsExactly("many/a: a", "many/b: b", "many: TOO_MANY_FILES");
        assertThat(listing(zip, limits)).containsExactly("many.zip: TOO_MANY_FILES");
        assertThat(listing(folder.resolve("two"), limits))
                .containsExactly("two/1.zip/a: a", "two/2.zip: TOO_MANY_FILES");
        assertThat(reasons(zip, limits)).containsExactly(TOO_MANY_FILES);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 60, 150})
    void refusesABrokenZip(int length) throws IOException {
        var zip = zip("export.zip", entry("a.csv", "a,b,c"), entry("b.csv", "b"));
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), length));

        assertThat(reasons(zip)).containsExactly(BROKEN);
    }

    @Test
    void survivesAnyDamage() throws IOException {
        var bytes = Files.readAllBytes(zip("export.zip", entry("a.csv", "a,b,c".repeat(200)), entry("b.csv", "b")));
        var random = new Random(20261121);
        for (int round = 0; round < 2_000; round++) {
            var damaged = bytes.clone();
            for (int i = 0; i <= round % 4; i++) damaged[random.nextInt(bytes.length)] = (byte) random.nextInt();
            var zip = Files.write(folder.resolve("damaged.zip"), damaged);

            try {
                listing(zip);
            } catch (UncheckedIOException e) {
                assertThat(e.getCause()).isInstanceOf(ParcelException.class);
            }
        }
    }

    @Test
    void doesNotWaitOnAPipe() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("export"));
        new ProcessBuilder("mkfifo", folder.resolve("export/pipe").toString()).start().waitFor();

        assertThat(reasons(folder.resolve("export"))).containsExactly(UNREADABLE);
    }

    @Test
    void saysWhenNothingLiesThere() {
        assertThatThrownBy(() -> Parcel.open(folder.resolve("nothing"))).isInstanceOf(NoSuchFileException.class);
    }

    private record Packed(ZipArchiveEntry entry, byte[] content) {}

    private static Packed entry(String name, String content) {
        return entry(name, content.getBytes(UTF_8));
    }

    private static Packed entry(String name, byte[] content) {
        return new Packed(new ZipArchiveEntry(name), content);
    }

    private Path zip(String name, Packed... entries) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        try (var zip = new ZipArchiveOutputStream(path)) {
            for (var entry : entries) {
                zip.putArchiveEntry(entry.entry());
                zip.write(entry.content());
                zip.closeArchiveEntry();
            }
        }
        return path;
    }

    private Path write(String name, String content) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }

    private static List<Parcel.Reason> reasons(Path path) throws IOException {
        return reasons(path, ParcelLimits.DEFAULT);
    }

    private static List<Parcel.Reason> reasons(Path path, ParcelLimits limits) throws IOException {
        try (var parcel = Parcel.open(path, limits);
                var items = parcel.items()) {
            return items.filter(Parcel.Refused.class::isInstance)
                    .map(item -> ((Parcel.Refused) item).reason())
                    .toList();
        }
    }

    private static List<String> listing(Path path) throws IOException {
        return listing(path, ParcelLimits.DEFAULT);
    }

    private static List<String> listing(Path path, ParcelLimits limits) throws IOException {
        try (var parcel = Parcel.open(path, limits);
                var items = parcel.items()) {
            return items.map(ParcelTest::line).toList();
        }
    }

    private static String line(Parcel.Item item) {
        return switch (item) {
            case Parcel.Found(var source) -> source.name() + ": " + content(source);
            case Parcel.Refused(var name, var reason) -> name + ": " + reason;
        };
    }

    private static String content(Source source) {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int indexOf(byte[] bytes, String mark) {
        return new String(bytes, ISO_8859_1).indexOf(mark);
    }
}
