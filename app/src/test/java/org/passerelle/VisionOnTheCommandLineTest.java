package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisionOnTheCommandLineTest {

    @TempDir
    Path folder;

    @Test
    void setsAnObjectiveAndTellsHowFarItCame() {
        assertThat(said("objective", "add", "Connaître douze imprimeurs", "--measure", "met", "--target", "12", "--by", "2027-06-30", "--scope", "imprimeur"))
                .isEqualTo("1\n");

        assertThat(said("objectives", "--json"))
                .startsWith("{\"id\":1,\"title\":\"Connaître douze imprimeurs\",\"measure\":\"met\",\"target\":12,\"soFar\":0,\"scope\":[\"imprimeur\"],")
                .contains("\"begun\":\"2026-11-21\",\"due\":\"2027-06-30\",\"ended\":null,\"daysLeft\":221,\"state\":\"early\"");
        assertThat(said("objective", "list")).contains("0 of 12. It is the beginning");
    }

    @Test
    void refusesWhatCannotBeMeasured() {
        assertThat(run("objective", "add", "Plus", "--measure", "followers", "--target", "12", "--by", "2027-06-30").status()).isEqualTo(1);
        assertThat(run("objective", "add", "Plus", "--measure", "met", "--target", "-3", "--by", "2027-06-30").status()).isEqualTo(1);
        assertThat(run("objective", "add", "Plus", "--measure", "met", "--target", "3", "--by", "2020-01-01").status()).isEqualTo(1);
        assertThat(run("objective", "add", "Plus", "--measure", "met", "--target", "beaucoup", "--by", "2027-06-30").status()).isEqualTo(2);
    }

    @Test
    void tellsThatNothingIsWrittenYet() {
        assertThat(said("vision")).contains("Nothing is written yet");
        assertThat(said("vision", "--json")).contains("\"reasons\":[]", "\"finished\":false", "\"advice\":[]");
    }

    private String said(String... words) {
        return CommandLine.onTheDay(folder.resolve("data")).said(words);
    }

    private CommandLine.Answer run(String... words) {
        return CommandLine.onTheDay(folder.resolve("data")).run(words);
    }
}
