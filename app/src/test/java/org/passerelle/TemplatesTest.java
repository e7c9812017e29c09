package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/// Templates hold no words of their own, no code for the browser, and no form without its token.
class TemplatesTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}|[\\p{L}&&[^\\p{ASCII}]]");
    private static final Set<String> UNREAD = Set.of("kbd", "style");
    private static final Set<String> READ_ATTRIBUTES = Set.of(
            "alt", "aria-description", "aria-label", "aria-roledescription", "aria-valuetext", "label", "placeholder", "summary", "title");
    private static final Set<String> PROPER_NAMES = Set.of("Passerelle", "LinkedIn");

    @Test
    void holdNoWords() {
        assertThat(findings(markup -> markup.html().nodeStream(TextNode.class)
                        .filter(text -> !UNREAD.contains(text.parent().normalName()))
                        .map(TextNode::text)
                        .filter(TemplatesTest::isWorded)
                        .toList()))
                .isEmpty();
    }

    @Test
    void holdNoWordsInAttributes() {
        assertThat(findings(markup -> markup.html().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> READ_ATTRIBUTES.contains(attribute.getKey()))
                        .map(Attribute::getValue)
                        .filter(TemplatesTest::isWorded)
                        .toList()))
                .isEmpty();
    }

    @Test
    void passNoWordsOn() {
        assertThat(findings(markup -> markup.literals().stream()
                        .filter(literal -> SENTENCE.matcher(literal).find())
                        .toList()))
                .isEmpty();
    }

    @Test
    void leaveLookAndBehaviourToFiles() {
        assertThat(findings(TemplatesTest::isPage, markup -> markup.html().stream()
                        .filter(element -> element.hasAttr("style")
                                || element.normalName().equals("style")
                                || element.normalName().equals("script") && !element.hasAttr("src")
                                || element.attributes().asList().stream()
                                        .anyMatch(a -> a.getKey().startsWith("on") || a.getKey().startsWith("hx-on")))
                        .map(Element::outerHtml)
                        .toList()))
                .isEmpty();
    }

    @Test
    void giveEveryFormItsToken() {
        assertThat(findings(markup -> markup.html().select("form[method=post]").stream()
                        .filter(form -> form.selectFirst("csrf") == null)
                        .map(form -> form.shallowClone().outerHtml())
                        .toList()))
                .isEmpty();
    }

    @Test
    void describeEveryImage() {
        assertThat(findings(markup -> markup.html().select("img:not([alt])").eachAttr("src"))).isEmpty();
    }

    @Test
    void escapeEverythingShown() {
        assertThat(Source.templates().stream().filter(source -> source.text().contains("$unsafe{"))).isEmpty();
    }

    private static boolean isWorded(String text) {
        for (var name : PROPER_NAMES) text = text.replace(name, "");
        return WORD.matcher(text).find();
    }

    private static List<String> findings(Function<Markup, List<String>> look) {
        return findings(template -> true, look);
    }

    /// A letter has no files beside it: it brings its look along.
    private static boolean isPage(Source template) {
        return !template.path().getParent().endsWith("letters");
    }

    private static List<String> findings(Predicate<Source> which, Function<Markup, List<String>> look) {
        var findings = new ArrayList<String>();
        for (var template : Source.templates().stream().filter(which).toList())
            for (var finding : look.apply(Markup.of(template.text()))) findings.add(template + ": " + finding.strip());
        return findings;
    }
}
