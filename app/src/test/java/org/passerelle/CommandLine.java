package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Someone at the command line, on a data folder.
///
/// @param always what they add to each command
public record CommandLine(Path data, List<String> always) {

    /// What a command printed, and how it ended.
    public record Answer(int status, String said) {}

    /// In English, asking for JSON.
    public CommandLine(Path data) {
        this(data, List.of("--json", "--lang", "en"));
    }

    /// In English, on the day of the tests.
    public static CommandLine onTheDay(Path data) {
        return new CommandLine(data, List.of("--lang", "en", "--as-of", "2026-11-21"));
    }

    /// What a command that succeeds prints.
    public String said(String... words) {
        var answer = run(words);
        assertThat(answer.status()).isZero();
        return answer.said();
    }

    public Answer run(String... words) {
        var out = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            var all = new ArrayList<>(List.of(words));
            all.addAll(always);
            all.addAll(List.of("--data", data.toString()));
            return new Answer(Main.run(all.toArray(String[]::new)), out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
