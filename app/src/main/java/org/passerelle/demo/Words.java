package org.passerelle.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is said in a relation: one subject per conversation, in the language and manner of the two.
final class Words {

    private static final Pattern SCENE_PARAGRAPHS = Pattern.compile(" // ");
    private static final int TALKS = 2;
    private static final int TURNS = 3;

    private final long seed;

    Words(long seed) {
        this.seed = seed;
    }

    /// A mail's subject, the same through the conversation.
    String subject(Persona with, Fact fact) {
        if (fact.script() != null) return SCENE_PARAGRAPHS.split(fact.script(), 2)[0];
        var dice = Dice.of(seed, TALKS, with.rank(), fact.talk());
        var subject = with.voice().grammar().say("mail-subject", values(with, fact, topic(with, dice)), dice);
        return fact.turn() == 0 ? subject : "Re: " + subject;
    }

    /// A mail's text, in paragraphs.
    String body(Persona with, Fact fact) {
        if (fact.script() != null)
            return Arrays.stream(SCENE_PARAGRAPHS.split(fact.script())).skip(1).collect(Collectors.joining("\n\n"));
        var out = new StringBuilder(320);
        var dice = Dice.of(seed, TURNS, with.rank(), fact.talk(), fact.turn());
        var values = values(with, fact, talkTopic(with, fact));
        var grammar = with.voice().grammar();
        grammar.say("hello", values, dice, out);
        out.append("\n\n");
        sentences(with, fact, dice, out);
        out.append("\n\n");
        grammar.say("bye", values, dice, out);
        return out.toString();
    }

    /// A message's text, on one line.
    String message(Persona with, Fact fact) {
        if (fact.script() != null) return fact.script();
        var dice = Dice.of(seed, TURNS, with.rank(), fact.talk(), fact.turn());
        var out = new StringBuilder(240);
        if (fact.turn() == 0 || dice.chance(0.3)) {
            with.voice().grammar().say("hello", values(with, fact, ""), dice, out);
            out.append(' ');
        }
        sentences(with, fact, dice, out);
        return out.toString();
    }

    /// Any other short text of the grammar: a meeting's title, a comment, an invitation's note.
    String say(String rule, Persona with, Fact fact) {
        if (fact.script() != null) return fact.script();
        var dice = Dice.of(seed, TURNS, with.rank(), fact.talk(), fact.turn());
        return say(rule, with, fact, dice);
    }

    String say(String rule, Persona with, Fact fact, Dice dice) {
        return with.voice().grammar().say(rule, values(with, fact, talkTopic(with, fact)), dice);
    }

    private void sentences(Persona with, Fact fact, Dice dice, StringBuilder out) {
        var values = values(with, fact, talkTopic(with, fact));
        var grammar = with.voice().grammar();
        grammar.say(fact.turn() == 0 ? "open" : "reply", values, dice, out);
        if (dice.chance(0.8)) grammar.say("fact", values, dice, out.append(' '));
        if (fact.turn() > 0 && dice.chance(0.5)) grammar.say("more", values, dice, out.append(' '));
        if (dice.chance(fact.turn() == 0 ? 0.85 : 0.3)) grammar.say("ask", values, dice, out.append(' '));
    }

    private String talkTopic(Persona with, Fact fact) {
        return topic(with, Dice.of(seed, TALKS, with.rank(), fact.talk()));
    }

    private static String topic(Persona with, Dice dice) {
        return with.voice().grammar().say("topic", Map.of(), dice);
    }

    /// The one spoken to is `given family`, the speaker `me mine`.
    private static Map<String, String> values(Persona with, Fact fact, String topic) {
        boolean toThem = fact.mine() || !fact.kind().isAddressed();
        var values = new HashMap<String, String>();
        values.put("given", toThem ? with.given() : Owner.GIVEN);
        values.put("family", toThem ? with.family() : Owner.FAMILY);
        values.put("me", toThem ? Owner.GIVEN : with.given());
        values.put("mine", toThem ? Owner.FAMILY : with.family());
        values.put("name", with.name());
        values.put("town", with.town().name());
        values.put("organisation", with.organisation().name());
        values.put("topic", topic);
        return values;
    }
}
