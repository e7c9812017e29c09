package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedInRecognitionTest {

    private static final String MESSAGES =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n";
    private static final String RECOMMENDATIONS = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n";

    private final Formats formats = new Formats();

    @ParameterizedTest
    @CsvSource({
        "messages.csv, linkedin-messages",
        "Complete_LinkedInDataExport_11-21-2026/messages_7654321.csv, linkedin-messages",
        "Copie de mes messages.csv, linkedin-messages",
        "guide_messages.csv, linkedin-other",
        "export.zip/learning_role_play_messages_7654321.csv, linkedin-other"
    })
    void tellsTalksWithMachinesByTheNameOfTheFile(String file, String format) {
        assertThat(recognised(file, MESSAGES)).contains(format);
    }

    @Test
    void refusesToGuessWhoRecommendedWhom() {
        assertThat(recognised("Recommendations_Given.csv", RECOMMENDATIONS)).contains("linkedin-recommendations");
        assertThat(recognised("Recommendations Received (1).csv", RECOMMENDATIONS))
                .contains("linkedin-recommendations");
        assertThat(recognised("liste.csv", RECOMMENDATIONS)).isNotEqualTo(Optional.of("linkedin-recommendations"));
    }

    @Test
    void leavesASpreadsheetCalledReactionsAlone() {
        assertThat(recognised("Reactions.csv", "PK\u0003\u0004\u0014\0\u0006\0Date,Type,Link\n")).isEmpty();
    }

    @Test
    void knowsAFileByItsHeaderWhateverItsName() {
        assertThat(recognised("x.txt", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"))
                .contains("linkedin-connections");
        assertThat(recognised("Skills.csv", "Name\nÉcoute\n")).contains("linkedin-other");
        assertThat(recognised("Prénoms.csv", "Name\nAwa\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05 14:02:11 UTC, 2024-03-05T14:02:11Z",
        "2024/03/05 14:02:11 UTC, 2024-03-05T14:02:11Z",
        "2024-03-05 14:02:11, 2024-03-05T14:02:11Z",
        "2024-03-05T14:02:11Z, 2024-03-05T14:02:11Z",
        "2024-03-05T14:02:11+01:00, 2024-03-05T13:02:11Z",
        "'11/4/18, 9:15 AM', 2018-11-04T09:15:00Z",
        "'11/4/18, 9:15\u202fPM', 2018-11-04T21:15:00Z",
        "'02/05/20, 09:03 am', 2020-02-05T09:03:00Z",
        "Tue Mar 05 14:02:11 UTC 2024, 2024-03-05T14:02:11Z",
        "1833-05-18 07:47:49 UTC, 1833-05-18T07:47:49Z",
        "05 Nov 2021, 2021-11-05T16:00:00Z",
        "01-Feb-24, 2024-02-01T17:00:00Z",
        "'Nov 5, 2021', 2021-11-05T16:00:00Z",
        "5 Sept 2021, 2021-09-05T16:00:00Z",
        "5 févr. 2023, 2023-02-05T17:00:00Z"
    })
    void readsEveryDateOfTheArchive(String text, String expected) {
        var moment = LinkedInDates.moment(text, ZoneId.of("America/Toronto"));

        assertThat(moment.map(Moment::at)).hasToString("Optional[" + expected + "]");
    }

    private Optional<String> recognised(String file, String text) {
        return formats.recognise(new Head(file, text.getBytes(UTF_8))).map(Format::name);
    }
}
