package org.passerelle.publishing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.people.Named;
import org.passerelle.people.web.Who;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.publishing.manners.Advice;
import org.passerelle.publishing.manners.Intent;
import org.passerelle.publishing.manners.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Reads a text over before it goes.
@Command(name = "manners")
public final class MannersCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "TEXT", descriptionKey = "passerelle.publishing.manners.TEXT")
    String text = "";

    @Option(names = "--to", paramLabel = "PERSON", descriptionKey = "passerelle.publishing.manners.to")
    @Nullable String to;

    @Override
    public Integer call() throws IOException {
        var main = requireNonNull(this.main);
        var written = written();
        if (written.isBlank()) throw new Refusal("manners.empty");
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                var intent = intent(passerelle, written);
                var advice = passerelle.publishing.manners.advise(intent);
                var words = main.options.words();
                if (main.options.json) {
                    var answer = json(intent, passerelle.publishing.manners.isFirstContact(intent), advice, words);
                    System.out.println(JsonLine.of(answer));
                } else print(intent, advice, words);
                return 0;
            });
        }
    }

    private String written() throws IOException {
        if (text.equals("-")) return new String(System.in.readAllBytes(), UTF_8);
        try {
            var file = Path.of(text);
            return Files.isRegularFile(file) ? Files.readString(file, UTF_8) : text;
        } catch (InvalidPathException e) {
            return text;
        }
    }

    private Intent intent(Passerelle passerelle, String written) {
        var now = passerelle.almanac.now();
        return to == null ? Intent.publication(written, now) : Intent.message(written, readers(passerelle, to), now);
    }

    private static List<Integer> readers(Passerelle passerelle, String to) {
        if (to.matches("\\d{1,9}")) {
            int id = Integer.parseInt(to);
            if (passerelle.people.name(id).isEmpty()) throw new Refusal("person.missing", to);
            return List.of(id);
        }
        var meant = Who.named(to, passerelle.network).meant();
        if (meant.size() > 1) throw new Refusal("whom.several", to, String.join(", ", meant.stream().map(MannersCommand::told).toList()));
        return meant.stream().map(Named::id).toList();
    }

    private static String told(Named person) {
        return person.id() + " " + person.name();
    }

    private static Map<String, Object> json(Intent intent, boolean first, List<Advice> advice, Words words) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("language", intent.language());
        answer.put("to", intent.to());
        answer.put("firstContact", first);
        answer.put("advice", advice.stream().map(each -> json(intent, each, words)).toList());
        return answer;
    }

    private static Map<String, Object> json(Intent intent, Advice advice, Words words) {
        var object = new LinkedHashMap<String, Object>();
        object.put("rule", advice.courtesy());
        object.put("advice", advice.what().in(words));
        object.put("reasons", said(advice.why(), words));
        object.put("better", said(advice.better(), Words.in(intent.language())));
        return object;
    }

    private static List<String> said(List<Saying> sayings, Words words) {
        return sayings.stream().map(saying -> saying.in(words)).toList();
    }

    private static void print(Intent intent, List<Advice> advice, Words words) {
        if (advice.isEmpty()) System.out.println(words.say(intent.isPublic() ? "manners.fine.publication" : "manners.fine.message"));
        for (var each : advice) {
            System.out.println(each.what().in(words));
            said(each.why(), words).forEach(why -> System.out.println("    " + why));
            said(each.better(), Words.in(intent.language())).forEach(better -> System.out.println("  → " + better));
        }
    }
}
