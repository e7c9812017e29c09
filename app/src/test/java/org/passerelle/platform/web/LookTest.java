package org.passerelle.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+): light-dark\\(oklch\\(([^/)]+)\\), oklch\\(([^/)]+)\\)\\)");

    private record Shade(Oklch light, Oklch dark) {}

    @ParameterizedTest
    @ValueSource(strings = {"css", "js"})
    void listsEveryFileOnceInItsOrder(String kind) {
        var listed = read(STATIC.resolve(kind, "order.txt")).lines().toList();

        var present = filesOf(kind).map(file -> file.getFileName().toString()).toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(present);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, paper", "ink, sheet", "ink, wash", "ink, ember", "ink, blush",
        "soft, paper", "soft, sheet", "soft, wash", "soft, ember", "soft, blush",
        "river, paper", "river, sheet", "river, wash", "river, ember",
        "bridge, paper", "bridge, sheet", "bridge, wash", "bridge, ember",
        "stop, paper", "stop, sheet", "stop, wash", "stop, blush",
        "on-river, river", "on-river, river-deep", "sheet, stop"
    })
    void readsInBothThemes(String text, String ground) {
        var shades = tokens();

        assertThat(shades.get(text).light().contrastWith(shades.get(ground).light())).isGreaterThan(4.5);
        assertThat(shades.get(text).dark().contrastWith(shades.get(ground).dark())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "sheet", "wash"})
    void showsTheEdgeOfAField(String ground) {
        var shades = tokens();

        assertThat(shades.get("edge").light().contrastWith(shades.get(ground).light())).isGreaterThan(3);
        assertThat(shades.get("edge").dark().contrastWith(shades.get(ground).dark())).isGreaterThan(3);
    }

    @Test
    void usesNoTokenThatIsNotDeclared() {
        var sheets = filesOf("css").map(LookTest::read).collect(Collectors.joining());
        Set<String> declared = found(sheets, "(--[a-z-]+):");

        assertThat(found(sheets, "var\\((--[a-z-]+)")).isSubsetOf(declared);
    }

    @Test
    void asksNothingOfAnotherPlace() {
        var all = Stream.of("css", "js", "icons").flatMap(LookTest::filesOf).map(LookTest::read);

        assertThat(all).noneMatch(text -> text.replace("http://www.w3.org/2000/svg", "").contains("://"));
    }

    private static Map<String, Shade> tokens() {
        var shades = new TreeMap<String, Shade>();
        TOKEN.matcher(read(STATIC.resolve("css", "tokens.css")))
                .results()
                .forEach(token -> shades.put(
                        token.group(1), new Shade(Oklch.parse(token.group(2)), Oklch.parse(token.group(3)))));
        return shades;
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> filesOf(String kind) {
        try (var files = Files.list(STATIC.resolve(kind))) {
            return files.filter(file -> !file.endsWith("order.txt")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
