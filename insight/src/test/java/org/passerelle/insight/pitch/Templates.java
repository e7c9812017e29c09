package org.passerelle.insight.pitch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// The messages written for the adviser: each template says one thing in several ways, `{this|or that}`.
///
/// `# pitch web-speed` begins the template of that name, whose text ends where the next begins.
final class Templates {

    static final Path FOLDER = Path.of("src/pitch");
    static final Path MESSAGES = FOLDER.resolve("messages.tsv");

    private static final int VARIANTS = 8;
    private static final int TRIES = 200;
    private static final Pattern CHOICE = Pattern.compile("\\{([^{}|]*(?:\\|[^{}|]*)+)}");
    private static final Pattern HEADER = Pattern.compile("(?m)^# (pitch|normal) (\\S+)\n");

    private Templates() {}

    /// Eight variants of each template, both languages, always the same.
    static List<Labelled> messages() throws IOException {
        var all = new ArrayList<Labelled>();
        for (var part : List.of("training", "heldout")) {
            for (var language : List.of("fr", "en")) {
                read(language, part, all);
            }
        }
        return all;
    }

    private static void read(String language, String part, List<Labelled> into) throws IOException {
        var file = Files.readString(FOLDER.resolve(part + "." + language + ".txt"), UTF_8);
        var headers = HEADER.matcher(file).results().toList();
        var texts = HEADER.split(file);
        for (var i = 0; i < headers.size(); i++) {
            var name = headers.get(i).group(2);
            var pitch = headers.get(i).group(1).equals("pitch");
            for (var text : variants(texts[i + 1].strip(), language + name)) {
                into.add(new Labelled(language, part.equals("heldout"), name, pitch, text));
            }
        }
    }

    private static List<String> variants(String template, String seed) {
        var random = new SplittableRandom(seed.hashCode());
        var variants = new LinkedHashSet<String>();
        for (var i = 0; i < TRIES && variants.size() < VARIANTS; i++) {
            variants.add(variant(template, random));
        }
        return List.copyOf(variants);
    }

    private static String variant(String template, SplittableRandom random) {
        var text = template;
        for (var choice = CHOICE.matcher(text); choice.find(); choice = CHOICE.matcher(text)) {
            var ways = choice.group(1).split("\\|", -1);
            text = text.substring(0, choice.start()) + ways[random.nextInt(ways.length)] + text.substring(choice.end());
        }
        return text.replaceAll(" {2,}", " ").replaceAll(" ([,.])", "$1").strip();
    }
}
