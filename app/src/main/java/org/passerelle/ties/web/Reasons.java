package org.passerelle.ties.web;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.insight.Direction;
import org.passerelle.insight.Layer;
import org.passerelle.insight.Reason;
import org.passerelle.insight.Trend;
import org.passerelle.platform.Words;
import org.passerelle.ties.Explained;

/// The reasons of a tie as sentences. What it rests on is shown as a list of exchanges instead.
public final class Reasons {

    private Reasons() {}

    public static List<String> of(Explained explained, Words words) {
        var sentences = new ArrayList<String>();
        for (var reason : explained.reasons()) {
            var sentence = sentence(reason, words);
            if (!sentence.isEmpty()) sentences.add(sentence);
        }
        return sentences;
    }

    private static String sentence(Reason reason, Words words) {
        return switch (reason) {
            case Reason.NothingYet nothing -> words.say("reason.nothing");
            case Reason.RestsOn rests -> "";
            case Reason.Leans leans -> leans(leans, words);
            case Reason.Moves moves ->
                words.say(moves.trend() == Trend.COOLING ? "reason.cooling" : "reason.warming");
            case Reason.Dormant dormant -> words.say("reason.dormant", words.dates().span(dormant.days()));
            case Reason.OneToday today -> oneToday(today, words);
            case Reason.Reached reached -> reached(reached, words);
            case Reason.NextAsks next -> next(next, words);
        };
    }

    private static String leans(Reason.Leans leans, Words words) {
        var weaker = leans.weaker() == Direction.IN ? "them" : "you";
        return words.say((leans.silent() ? "reason.silent." : "reason.leans.") + weaker);
    }

    private static String oneToday(Reason.OneToday today, Words words) {
        return words.say(
                "reason.today", words.decimal(today.strength().message()), words.decimal(today.strength().meeting()));
    }

    private static String reached(Reason.Reached reached, Words words) {
        var layer = reached.standing().layer();
        int rank = reached.standing().rank();
        return layer == Layer.BEYOND
                ? words.say("reason.beyond", rank)
                : words.say("reason.reached", rank, words.say("layer." + layer.size()));
    }

    private static String next(Reason.NextAsks next, Words words) {
        var layer = words.say("layer." + next.layer().size());
        if (next.twoWayDays() == 0) return words.say("reason.next.places", layer, next.places());
        if (next.places() == 0) return words.say("reason.next.days", layer, next.twoWayDays());
        return words.say("reason.next", layer, next.twoWayDays(), next.places());
    }
}
