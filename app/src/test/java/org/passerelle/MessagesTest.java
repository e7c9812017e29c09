package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.passerelle.platform.Words;

/// Two languages in step, nothing missing, nothing left over, and the typography of each.
class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SAID =
            Pattern.compile("(?:\\bsay|\\bnew Refusal|\\bRefusal\\.of)\\(\\s*\"([a-z][\\w-]*\\.[\\w.-]+)\"\\s*[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    private static final Pattern ANY_YOU = Pattern.compile("(?<=^draft\\..{1,60})\\.tu$");
    private static final Pattern FORMAL = Pattern.compile("(?iu)\\b(?:vous|votre|vos|vôtre)\\b");

    /// What a language forbids: a pattern, and what to write instead.
    private record Taste(Pattern wrong, String instead) {
        static Taste of(String wrong, String instead) {
            return new Taste(Pattern.compile(wrong), instead);
        }
    }

    private static final List<Taste> EVERYWHERE = List.of(
            Taste.of("(?<=\\p{L})'|'(?=\\p{L})", "the apostrophe ’"),
            Taste.of("\\.\\.\\.", "the ellipsis …"),
            Taste.of("\"", "the quotation marks of the language"),
            Taste.of("[  ]$|^[  ]|  ", "no stray spaces"));

    private static final List<Taste> FRENCH = List.of(
            Taste.of("(?<![\\u202F«!?])[;!?](?!\\u202F*»$)", "U+202F before ; ! ?"),
            Taste.of("(?<!\\u00A0):(?=\\s|$)", "U+00A0 before :"),
            Taste.of("«(?!\\u202F)|(?<!\\u202F)»", "U+202F inside « »"),
            Taste.of("[“”]", "« »"),
            Taste.of("(?<=[\\d}]) ?[%€$]", "U+00A0 before % and €"),
            Taste.of("(?<=\\p{L})’ ", "no space after an elision"),
            Taste.of("(?:^|[.!?…] )(?:A (?=[a-zàéè])|Etat|Evén|Ecri|Echange|Etes|Etre|Ecole|Editer|Elev)", "an accented capital"));

    private static final List<Taste> ENGLISH = List.of(
            Taste.of("\\s[;:!?,](?=\\s|$)", "no space before punctuation"), Taste.of("[«»]", "“ ”"));

    @TestFactory
    Stream<DynamicTest> speaksBothLanguagesInStep() {
        return files().map(file -> DynamicTest.dynamicTest(file, () -> {
            var french = messages(file, "fr");
            var english = messages(file, "en");

            assertThat(english.keySet()).isEqualTo(shared(french.keySet()));
            french.forEach((key, sentence) -> assertThat(places(english.get(ANY_YOU.matcher(key).replaceFirst(""))))
                    .as("places of " + key)
                    .isEqualTo(places(sentence)));
        }));
    }

    /// English has one word for you: drafts need no second form there.
    private static Set<String> shared(Set<String> keys) {
        return keys.stream().filter(key -> !ANY_YOU.matcher(key).find()).collect(Collectors.toSet());
    }

    @Test
    void writesToFriendsInFrenchAsFriends() {
        var drafts = Words.FEATURES.stream()
                .flatMap(feature -> messages(feature, "fr").entrySet().stream())
                .filter(message -> message.getKey().startsWith("draft."))
                .toList();
        var close = drafts.stream().map(Map.Entry::getKey).filter(key -> key.endsWith(".tu")).toList();

        assertThat(drafts)
                .filteredOn(draft -> FORMAL.matcher(draft.getValue()).find())
                .extracting(draft -> draft.getKey() + ".tu")
                .isSubsetOf(close);
        assertThat(drafts).filteredOn(draft -> FORMAL.matcher(draft.getValue()).find()).noneMatch(draft -> draft.getKey().endsWith(".tu"));
    }

    @TestFactory
    Stream<DynamicTest> writesFrenchAsItIsPrinted() {
        return files().map(file -> DynamicTest.dynamicTest(file, () -> check(messages(file, "fr"), FRENCH)));
    }

    @TestFactory
    Stream<DynamicTest> writesEnglishAsItIsPrinted() {
        return files().map(file -> DynamicTest.dynamicTest(file, () -> check(messages(file, "en"), ENGLISH)));
    }

    @Test
    void saysEachSentenceFromOneFile() {
        var seen = new TreeMap<String, String>();
        var twice = new TreeSet<String>();

        for (var feature : Words.FEATURES)
            for (var key : messages(feature, "fr").keySet()) if (seen.put(key, feature) != null) twice.add(key);

        assertThat(twice).isEmpty();
    }

    @Test
    void knowsEverySentenceTheProductSays() {
        var missing = code().flatMap(source -> source.find(SAID)
                        .map(said -> said.group(1))
                        .filter(key -> !Words.FRENCH.knows(key))
                        .map(key -> source + " says " + key))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void saysEverySentenceItKnows() {
        var literals = literals();
        var stems = literals.stream().filter(literal -> literal.matches("[a-z][\\w-]*(\\.[\\w-]+)*[.-]")).toList();

        var unsaid = Words.FEATURES.stream()
                .flatMap(feature -> messages(feature, "fr").keySet().stream())
                .filter(key -> !literals.contains(key) && stems.stream().noneMatch(key::startsWith))
                .toList();

        assertThat(unsaid).isEmpty();
    }

    @Test
    void describesEveryCommand() {
        var known = messages("commands", "fr").keySet();
        var commands = new picocli.CommandLine(new Main()).getSubcommands().keySet();

        assertThat(known).containsAll(commands.stream().map(name -> "passerelle." + name + ".usage.description").toList());
    }

    private static void check(Map<String, String> messages, List<Taste> tastes) {
        var wrong = messages.entrySet().stream()
                .flatMap(message -> Stream.concat(EVERYWHERE.stream(), tastes.stream())
                        .filter(taste -> taste.wrong().matcher(message.getValue()).find())
                        .map(taste -> "%s wants %s: %s".formatted(message.getKey(), taste.instead(), message.getValue())))
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static Stream<String> files() {
        return Stream.concat(Words.FEATURES.stream(), Stream.of("commands")).filter(file -> !messages(file, "fr").isEmpty());
    }

    private static Stream<Source> code() {
        return Stream.concat(Source.java().stream(), Source.templates().stream());
    }

    private static Set<String> literals() {
        var java = Source.java().stream().flatMap(source -> source.find(LITERAL)).map(literal -> literal.group(1));
        var templates = Source.templates().stream().flatMap(source -> Markup.of(source.text()).literals().stream());
        return Stream.concat(java, templates).collect(Collectors.toSet());
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(place -> place.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The command line's own file speaks English where no language is named.
    private static Map<String, String> messages(String file, String language) {
        var name = file.equals("commands") && language.equals("en") ? file : file + "_" + language;
        var properties = new Properties();
        try (var in = Words.class.getResourceAsStream("/messages/" + name + ".properties")) {
            if (in != null) properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var messages = new TreeMap<String, String>();
        properties.forEach((key, value) -> messages.put((String) key, (String) value));
        return messages;
    }
}
