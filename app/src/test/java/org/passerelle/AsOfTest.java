package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands that look at another day than today.
class AsOfTest {

    @TempDir
    Path folder;

    @BeforeEach
    void meetMireilleInAugust() throws IOException {
        var agenda = Files.writeString(
                folder.resolve("agenda.ics"),
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Example//Agenda//FR
                BEGIN:VEVENT
                UID:cafe-1@example.org
                DTSTAMP:20260801T120000Z
                DTSTART:20260805T130000Z
                DTEND:20260805T140000Z
                SUMMARY:Café
                LOCATION:Rimouski
                ORGANIZER;CN=Camille Roy:mailto:camille.roy@example.org
                ATTENDEE;CN=Camille Roy:mailto:camille.roy@example.org
                ATTENDEE;CN=Mireille Tremblay:mailto:mireille.tremblay@example.org
                END:VEVENT
                END:VCALENDAR
                """
                        .replace("\n", "\r\n"));

        assertThat(said("import", agenda.toString(), "--me", "camille.roy@example.org", "--as-of", "2026-08-20"))
                .contains("\"exchanges\":{\"new\":1,\"known\":0}");
    }

    @Test
    void seeTheTiesOfThatDay() {
        assertThat(said("people", "--as-of", "2026-08-20")).contains("\"lastExchange\":\"2026-08-05\"");
        assertThat(said("people", "--as-of", "2026-08-04")).contains("\"lastExchange\":null");
    }

    @Test
    void explainTheTieOfThatDay() {
        assertThat(said("person", "1", "--as-of", "2026-08-05")).contains("\"out\":3.0");
        assertThat(said("person", "1", "--as-of", "2026-09-04")).contains("\"out\":1.5");
    }

    private String said(String... words) {
        return new CommandLine(folder.resolve("data")).said(words);
    }
}
