package org.passerelle.insight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalEdgesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "awa leon 1000\nleon awa 87400\nawa zoe 90000\n",
                "# from a mailbox\nawa leon 1000\n\nleon awa 87400\nawa zoe 90000",
                "% asym posweighted\nawa\tleon\t1\t1000\nleon\tawa\t1\t87400\nawa\tzoe\t3\t90000\n",
                "source,target,time\nawa,leon,1000\nleon,awa,87400\nawa,zoe,90000\n",
                "  awa   leon 1000.7 \nleon; awa; 87401\nawa zoe 9.0e4\n",
                "awa zoe 90000\nawa leon 1000\nleon awa 87400\nzoe zoe 5\n"
            })
    void readsTheDialectsOfEdgeLists(String text) throws IOException {
        var edges = TemporalEdges.read(new StringReader(text));

        assertThat(edges.nodes()).isEqualTo(3);
        assertThat(edges.pairs()).isEqualTo(2);
        assertThat(edges.messages()).isEqualTo(3);
        assertThat(edges.lastDay()).isEqualTo(1);
    }

    @Test
    void groupsByPairThenDayThenDirection() throws IOException {
        var edges = TemporalEdges.read(new StringReader("""
                awa leon 400000
                zoe awa 86400
                leon awa 0
                awa leon 86399
                """));

        assertThat(IntStream.range(0, 4).map(edges::pair)).containsExactly(0, 0, 0, 1);
        assertThat(IntStream.range(0, 4).map(edges::day)).containsExactly(0, 0, 4, 1);
        assertThat(IntStream.range(0, 4).mapToObj(edges::isForth)).containsExactly(false, true, true, false);
        assertThat(edges.endOfPair(0)).isEqualTo(3);
        assertThat(edges.endOfPair(3)).isEqualTo(4);
    }

    @Test
    void countsDaysFromTheFirstMessageInTimeNotInTheFile() throws IOException {
        var edges = TemporalEdges.read(new StringReader("a b 1700000000\nb a 1699913600\n"));

        assertThat(edges.lastDay()).isEqualTo(1);
    }

    @Test
    void readsFractionsOfSeconds() throws IOException {
        var edges = TemporalEdges.read(new StringReader("a b 0.5\na b 172800.5\n"));

        assertThat(edges.lastDay()).isEqualTo(2);
    }

    @Test
    void tellsPairsThatShareANodeApart() throws IOException {
        var edges = TemporalEdges.read(new StringReader("a b 0\nc b 0\na c 0\nb c 0\n"));

        assertThat(edges.pairs()).isEqualTo(3);
    }

    @Test
    void findsNothingInAnEmptyFile() throws IOException {
        var edges = TemporalEdges.read(new StringReader("# nothing\n"));

        assertThat(edges.messages()).isZero();
        assertThat(edges.lastDay()).isEqualTo(-1);
    }

    @Test
    void namesTheLineItCannotRead() {
        assertThatIOException()
                .isThrownBy(() -> TemporalEdges.read(new StringReader("a b 1\n# x\na b soon\n")))
                .withMessageContaining("Line 3")
                .withMessageContaining("a b soon");
        assertThatIOException()
                .isThrownBy(() -> TemporalEdges.read(new StringReader("a b\n")))
                .withMessageContaining("Line 1");
    }

    @Test
    void doubtsTimesThatAreNotSeconds() {
        assertThatIOException()
                .isThrownBy(() -> TemporalEdges.read(new StringReader("a b 0\na b 1700000000000000000\n")))
                .withMessageContaining("in seconds?");
    }

    @Test
    void opensGzippedAndPlainFiles(@TempDir Path folder) throws IOException {
        var plain = Files.writeString(folder.resolve("mail.txt"), "a b 0\nb a 5\n");
        var zipped = folder.resolve("mail.txt.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write("a b 0\nb a 5\n".getBytes(UTF_8));
        }

        assertThat(TemporalEdges.read(plain).messages()).isEqualTo(2);
        assertThat(TemporalEdges.read(zipped).messages()).isEqualTo(2);
    }
}
