package org.passerelle.exports.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.exports.web.ErasurePage;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Erases a person for good, or everything, once the owner has said so: their name typed, or `--yes`.
@Command(name = "erase")
public final class EraseCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "ID", descriptionKey = "ID", arity = "0..1")
    int id;

    @Option(names = "--everything", descriptionKey = "everything")
    boolean everything;

    @Option(names = "--yes", descriptionKey = "yes")
    boolean yes;

    @Override
    public Integer call() throws IOException {
        if (everything == (id != 0)) throw new Refusal("erase.what");
        try (var passerelle = requireNonNull(main).openToWrite()) {
            return passerelle.within(() -> everything ? eraseEverything(passerelle) : erase(passerelle));
        }
    }

    private int erase(Passerelle passerelle) throws IOException {
        var words = requireNonNull(main).options.words();
        var name = passerelle.people.name(id).orElseThrow(() -> new Refusal("person.missing", Integer.toString(id)));
        if (!yes) {
            System.err.println(words.say("erase.sub", name));
            ErasurePage.sentences(passerelle.doors.erasures.foreseen(id), words).forEach(System.err::println);
            System.err.println(words.say("erase.backups"));
        }
        var made = passerelle.doors.erasures.erase(id, yes ? name : asked(words.say("erase.type", name)));
        print(words, "erase.done", made.counts());
        return 0;
    }

    private int eraseEverything(Passerelle passerelle) throws IOException {
        var words = requireNonNull(main).options.words();
        var going = new LinkedHashMap<String, Integer>();
        going.put("person", passerelle.doors.exports.people());
        going.put("exchange", passerelle.doors.exports.exchanges());
        if (!yes && !asked(words.say("erase.everything", going.get("person"), going.get("exchange"))).equals(words.say("erase.everything.word")))
            throw new Refusal("erase.kept");
        passerelle.doors.erasures.eraseEverything();
        print(words, "erase.everything.done", going);
        return 0;
    }

    private void print(Words words, String sentence, Map<String, Integer> erased) {
        if (requireNonNull(main).options.json) System.out.println(JsonLine.of(Map.of("erased", erased)));
        else System.out.println(words.say(sentence));
    }

    private static String asked(String question) throws IOException {
        System.err.println(question);
        var line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        return line == null ? "" : line.strip();
    }
}
