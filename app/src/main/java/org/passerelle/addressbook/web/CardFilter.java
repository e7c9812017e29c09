package org.passerelle.addressbook.web;

import static org.passerelle.addressbook.web.DavNames.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.passerelle.platform.Fold;
import org.w3c.dom.Element;

/// Which cards a client looks for (RFC 6352, 10.5). Letters match whatever their case and accents.
final class CardFilter implements Predicate<String> {

    private final Optional<Element> filter;

    CardFilter(Optional<Element> filter) {
        this.filter = filter;
    }

    /// Whether that card is one of them; all are where nothing is asked.
    @Override
    public boolean test(String body) {
        if (filter.isEmpty()) return true;
        var lines = CardLine.of(body);
        return combined(filter.get(), DavRequest.children(filter.get()), property -> property(property, lines));
    }

    private static boolean property(Element asked, List<CardLine> lines) {
        var name = asked.getAttribute("name").replaceFirst("^.*\\.", "").toUpperCase(Locale.ROOT);
        var bearing = lines.stream().filter(line -> line.name().equals(name)).toList();
        if (DavRequest.child(asked, card("is-not-defined")).isPresent()) return bearing.isEmpty();
        var conditions = DavRequest.children(asked);
        return bearing.stream().anyMatch(line -> combined(asked, conditions, condition -> holds(condition, line)));
    }

    private static boolean holds(Element condition, CardLine line) {
        return switch (condition.getLocalName()) {
            case "text-match" -> matches(condition, line.value());
            case "param-filter" -> parameter(condition, line);
            default -> true;
        };
    }

    private static boolean parameter(Element asked, CardLine line) {
        var prefix = asked.getAttribute("name").toUpperCase(Locale.ROOT) + "=";
        var values = line.parameters().stream()
                .filter(each -> each.toUpperCase(Locale.ROOT).startsWith(prefix))
                .map(each -> each.substring(prefix.length()).replace("\"", ""))
                .toList();
        if (DavRequest.child(asked, card("is-not-defined")).isPresent()) return values.isEmpty();
        var match = DavRequest.child(asked, card("text-match"));
        return match.isEmpty() ? !values.isEmpty() : values.stream().anyMatch(value -> matches(match.get(), value));
    }

    private static boolean matches(Element asked, String value) {
        var wanted = folded(asked.getTextContent());
        var found = folded(value);
        boolean is = switch (asked.getAttribute("match-type")) {
            case "equals" -> found.equals(wanted);
            case "starts-with" -> found.startsWith(wanted);
            case "ends-with" -> found.endsWith(wanted);
            default -> found.contains(wanted);
        };
        return is != asked.getAttribute("negate-condition").equals("yes");
    }

    private static String folded(String text) {
        var folded = Fold.of(text);
        return folded.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : folded;
    }

    private static boolean combined(Element of, List<Element> conditions, Predicate<Element> holds) {
        if (conditions.isEmpty()) return true;
        return of.getAttribute("test").equals("allof")
                ? conditions.stream().allMatch(holds)
                : conditions.stream().anyMatch(holds);
    }
}
