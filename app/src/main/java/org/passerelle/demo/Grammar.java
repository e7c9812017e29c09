package org.passerelle.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Short plausible texts out of templates. In a template, `{name}` stands for a given value, else for any entry of the
/// list of that name; `{Name}` begins with a capital; `//` ends a paragraph.
final class Grammar {

    private static final Pattern REFERENCE = Pattern.compile("\\{([^}]+)}|( ?// ?)");

    private final Map<String, List<Template>> rules = new HashMap<>();

    static Grammar of(Lists lists) {
        var grammar = new Grammar();
        lists.byName().forEach((name, entries) ->
                grammar.rules.put(name, entries.stream().map(Template::parse).toList()));
        return grammar;
    }

    /// Any text of the rule.
    String say(String rule, Map<String, String> values, Dice dice) {
        var out = new StringBuilder(160);
        say(rule, values, dice, out);
        return out.toString();
    }

    void say(String rule, Map<String, String> values, Dice dice, StringBuilder out) {
        var templates = rules.get(rule);
        if (templates == null) throw new IllegalArgumentException("no rule [" + rule + "]");
        dice.pick(templates).write(this, values, dice, out);
    }

    private record Template(List<Part> parts) {

        static Template parse(String text) {
            var parts = new ArrayList<Part>();
            var matcher = REFERENCE.matcher(text);
            int from = 0;
            while (matcher.find()) {
                parts.add(new Part(text.substring(from, matcher.start()), false, false));
                var name = matcher.group(1);
                if (name == null) parts.add(new Part("\n", false, false));
                else parts.add(new Part(decapitalised(name), true, Character.isUpperCase(name.charAt(0))));
                from = matcher.end();
            }
            parts.add(new Part(text.substring(from), false, false));
            return new Template(List.copyOf(parts));
        }

        void write(Grammar grammar, Map<String, String> values, Dice dice, StringBuilder out) {
            for (var part : parts) {
                int start = out.length();
                var value = part.reference ? values.get(part.text) : part.text;
                if (value != null) out.append(value);
                else grammar.say(part.text, values, dice, out);
                if (part.capital && out.length() > start)
                    out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
            }
        }

        private static String decapitalised(String name) {
            return Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
    }

    private record Part(String text, boolean reference, boolean capital) {}
}
