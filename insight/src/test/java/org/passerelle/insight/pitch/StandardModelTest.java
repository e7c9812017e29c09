package org.passerelle.insight.pitch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The messages and the model that come with the library.
///
/// `mvn -pl insight test -Dtest=StandardModelTest -Dpitch.write=true` writes both anew after a change of the templates,
/// the signs or the training.
class StandardModelTest {

    private static final Path MODEL = Path.of("src/main/resources/org/passerelle/insight/pitch/pitch.model");
    private static final String COLUMNS = "language\tpart\ttemplate\tlabel\ttext\n";
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:;\\n]+");
    private static final int LONG_ENOUGH_TO_TELL_WORDS = 7;

    @Test
    void isTrainedOnTheMessagesThereAre() throws IOException {
        var messages = Templates.messages();
        var table = messages.stream().map(Labelled::line).collect(Collectors.joining("\n", COLUMNS, "\n"));
        var model = PitchTraining.STANDARD.train(training(messages));
        var bytes = new ByteArrayOutputStream();
        model.save(bytes);
        if (Boolean.getBoolean("pitch.write")) {
            Files.writeString(Templates.MESSAGES, table, UTF_8);
            Files.write(MODEL, bytes.toByteArray());
        }

        assertThat(Files.readString(Templates.MESSAGES, UTF_8).equals(table)).as("messages.tsv follows its templates").isTrue();
        assertThat(Files.readAllBytes(MODEL)).isEqualTo(bytes.toByteArray());
        assertThat(bytes.size()).isLessThan(100_000);
    }

    @ParameterizedTest
    @CsvSource({"fr, .95, .70, .85", "en, .96, .60, .88"})
    void tellsPitchesOfTemplatesItNeverSaw(String language, double area, double recall, double f1) throws IOException {
        var heldOut = written().stream()
                .filter(message -> message.heldOut() && message.language().equals(language))
                .toList();

        var measured = PitchEvaluation.of(
                heldOut, text -> PitchModel.standard().read(text).chance(), Reading.PITCH_FROM);

        assertThat(measured.area()).isGreaterThan(area);
        assertThat(measured.recallAtFewFalseAlarms()).isGreaterThan(recall);
        assertThat(measured.f1()).isGreaterThan(f1).isBetween(measured.f1Low(), measured.f1High());
    }

    @Test
    void isMeasuredOnManyMessagesOfBothLanguagesAndKinds() throws IOException {
        var messages = written();

        for (var language : List.of("fr", "en")) {
            var those = messages.stream().filter(one -> one.language().equals(language)).toList();
            assertThat(those).hasSizeGreaterThan(1_000);
            assertThat(those.stream().filter(Labelled::pitch).count()).isBetween(those.size() * 45L / 100, those.size() * 55L / 100);
            assertThat(those.stream().map(Labelled::template).distinct().count()).isGreaterThan(150);
        }
        assertThat(messages.stream().map(Labelled::text)).doesNotHaveDuplicates();
    }

    @Test
    void sharesNoTemplateAndNoSentenceBetweenTrainingAndMeasure() throws IOException {
        var messages = written();
        var heldOut = messages.stream().filter(Labelled::heldOut).toList();
        var training = training(messages);

        assertThat(heldOut.stream().map(Labelled::template).distinct())
                .doesNotContainAnyElementsOf(training.stream().map(Labelled::template).distinct().toList());
        assertThat(heldOut.stream().flatMap(StandardModelTest::sentences).distinct())
                .doesNotContainAnyElementsOf(training.stream().flatMap(StandardModelTest::sentences).distinct().toList());
    }

    @Test
    void staysTheSameWhenSavedAndLoaded() throws IOException {
        var bytes = new ByteArrayOutputStream();
        PitchModel.standard().save(bytes);

        assertThat(PitchModel.load(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(PitchModel.standard());
    }

    private static List<Labelled> written() throws IOException {
        try (var lines = Files.newBufferedReader(Templates.MESSAGES, UTF_8)) {
            return Labelled.read(lines);
        }
    }

    private static List<Labelled> training(List<Labelled> messages) {
        return messages.stream().filter(message -> !message.heldOut()).toList();
    }

    private static Stream<String> sentences(Labelled message) {
        return SENTENCE_END
                .splitAsStream(message.text())
                .map(String::strip)
                .filter(sentence -> sentence.split("\\s+").length >= LONG_ENOUGH_TO_TELL_WORDS);
    }
}
