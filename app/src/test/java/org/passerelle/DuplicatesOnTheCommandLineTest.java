package org.passerelle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesOnTheCommandLineTest {

    private static final Path CORPUS = Path.of("../../shared/corpus/er");
    private static final String TRACES =
            """
            qui;prénom;nom;courriel;ville;humeur
            rec-1-org;Zoé;Lavoie;zoe@example.org;Montréal;gaie
            rec-1-dup-0;Zoe;LAVOIE;zoe@example.org;;
            rec-2-org;Léon;Gagnon;leon@example.com;Rimouski;
            rec-3-org;Fatou;Diop;;Paris;
            """;

    @TempDir
    Path folder;

    @Test
    void judgesATableInFrench() throws IOException {
        var file = Files.write(folder.resolve("traces.csv"), TRACES.getBytes(ISO_8859_1));

        var said = new CommandLine(folder).said("evaluate", "duplicates", file.toString(), "--truth", "qui");

        assertThat(said)
                .startsWith("{\"records\":4,\"pairs\":1,\"found\":1,\"right\":1,\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"blockingRecall\":1.0,")
                .contains("\"leftOut\":[\"humeur\"]", "\"calibration\":[{\"from\":0.0,\"to\":0.1,\"pairs\":");
        assertThat(Files.exists(folder.resolve("passerelle.db"))).isFalse();
    }

    @Test
    void saysWhatItCannotJudge() throws IOException {
        var file = Files.write(folder.resolve("traces.csv"), TRACES.getBytes(ISO_8859_1)).toString();
        var line = new CommandLine(folder);

        assertThat(line.run("evaluate", "duplicates", file, "--truth", "whom").status()).isOne();
        assertThat(line.run("evaluate", "duplicates", file, "--truth", "humeur").status()).isOne();
        assertThat(line.run("evaluate", "duplicates", file, "--truth", "qui", "--map", "humeur=mood").status()).isOne();
        assertThat(line.run("evaluate", "duplicates", folder.resolve("none.csv").toString(), "--truth", "qui").status()).isOne();
    }

    @Test
    void findsTheDuplicatesOfPublicSets() {
        assumeThat(CORPUS).isDirectory();

        assertThat(f1("febrl/dataset1.csv", "rec_id")).isGreaterThanOrEqualTo(.98);
        assertThat(f1("febrl/dataset2.csv", "rec_id")).isGreaterThanOrEqualTo(.97);
        assertThat(f1("splink_fake_1000/fake_1000.csv", "cluster")).isGreaterThanOrEqualTo(.85);
    }

    private double f1(String file, String truth) {
        var said = new CommandLine(folder).said("evaluate", "duplicates", CORPUS.resolve(file).toString(), "--truth", truth);
        return Double.parseDouble(said.replaceFirst("(?s).*\"f1\":([0-9.]+).*", "$1"));
    }
}
