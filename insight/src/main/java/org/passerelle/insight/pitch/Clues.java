package org.passerelle.insight.pitch;

import static org.passerelle.insight.pitch.Sign.APPOINTMENT;
import static org.passerelle.insight.pitch.Sign.HOOK;
import static org.passerelle.insight.pitch.Sign.LONG;
import static org.passerelle.insight.pitch.Sign.NO_ASK;
import static org.passerelle.insight.pitch.Sign.NUDGE;
import static org.passerelle.insight.pitch.Sign.OFFER;
import static org.passerelle.insight.pitch.Sign.QUESTION;
import static org.passerelle.insight.pitch.Sign.SELF;
import static org.passerelle.insight.pitch.Sign.SHOUTING;
import static org.passerelle.insight.pitch.Sign.YOUR_BUSINESS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.passerelle.insight.text.Folded;

/// Every sign there is in one message.
final class Clues {

    private static final int LONG_WORDS = 120;
    private static final int SELF_TIMES = 4;
    private static final double SELF_RATIO = 2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Pattern SELF_WORD =
            Patterns.phrases(List.of("je", "j'", "moi", "mon", "ma", "mes", "nous", "notre", "nos", "on", "i", "i'm", "i've", "my", "me", "we", "we're", "our", "us"));
    private static final Pattern OTHER_WORD =
            Patterns.phrases(List.of("vous", "votre", "vos", "tu", "te", "toi", "ton", "ta", "tes", "you", "your", "yours", "you're"));
    private static final Pattern SHOUT = Pattern.compile("(?<!\\p{L})\\p{Lu}{4,}(?:\\s+\\p{Lu}{2,})+(?!\\p{L})|!{2,}");
    private static final List<Sign> ASKING_FOR_BUSINESS = List.of(OFFER, APPOINTMENT, NUDGE, HOOK, YOUR_BUSINESS);
    private static final Pattern SENTENCE = Pattern.compile("[^.?!\\n]+[.?!]*");

    private final Folded message;
    private final Map<Sign, Clue> found = new EnumMap<>(Sign.class);

    private Clues(Folded message) {
        this.message = message;
    }

    static List<Clue> of(Folded message) {
        var clues = new Clues(message);
        clues.read();
        return List.copyOf(clues.found.values());
    }

    private void read() {
        for (var sign : Sign.values()) {
            find(sign, sign.pattern(), message.plain());
        }
        find(SHOUTING, SHOUT, message.text());
        measure();
        ask();
        if (found.keySet().stream().noneMatch(Sign::warns)) {
            found.put(NO_ASK, new Clue(NO_ASK, List.of(), 1));
        }
    }

    private void find(Sign sign, Pattern pattern, String where) {
        var words = new LinkedHashSet<String>();
        var times = 0;
        for (var matcher = pattern.matcher(where); matcher.find(); times++) {
            words.add(message.text().substring(matcher.start(), matcher.end()).strip());
        }
        if (times > 0) {
            found.put(sign, new Clue(sign, words.stream().limit(Clue.WORDS_MAXIMUM).toList(), times));
        }
    }

    private void measure() {
        if (count(WORD) > LONG_WORDS) {
            found.put(LONG, new Clue(LONG, List.of(), 1));
        }
        var self = count(SELF_WORD);
        if (self >= SELF_TIMES && self > SELF_RATIO * count(OTHER_WORD)) {
            found.put(SELF, new Clue(SELF, List.of(), 1));
        }
    }

    /// Questions count where they do not ask for an appointment or wave an offer.
    private void ask() {
        var questions = new ArrayList<String>();
        for (var sentence = SENTENCE.matcher(message.plain()); sentence.find(); ) {
            var words = sentence.group();
            if (words.endsWith("?")
                    && ASKING_FOR_BUSINESS.stream().noneMatch(sign -> sign.pattern().matcher(words).find())) {
                questions.add(message.text().substring(sentence.start(), sentence.end()).strip());
            }
        }
        if (!questions.isEmpty()) {
            found.put(QUESTION, new Clue(QUESTION, questions.stream().limit(Clue.WORDS_MAXIMUM).toList(), questions.size()));
        }
    }

    private int count(Pattern pattern) {
        return (int) pattern.matcher(message.plain()).results().count();
    }
}
