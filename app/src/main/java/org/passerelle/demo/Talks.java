package org.passerelle.demo;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.demo.Fact.Kind;

/// Deals a number of facts into conversations, by the means two people have to reach each other.
final class Talks {

    /// A conversation by mail or message has several turns; anything else is one fact.
    record Talk(Kind kind, int turns) {
        private boolean isTwoWay() {
            return turns > 1 || kind.isInAgenda();
        }
    }

    private static final Weighted<Kind> EVERYWHERE = kinds(Map.of(
            Kind.MAIL, 220, Kind.MESSAGE, 112, Kind.MEETING, 56, Kind.VIDEO, 52, Kind.CALL, 38, //
            Kind.ENDORSEMENT, 7, Kind.COMMENT, 12, Kind.REACTION, 14, Kind.RECOMMENDATION, 3));
    private static final Weighted<Kind> OFF_LINKEDIN =
            kinds(Map.of(Kind.MAIL, 200, Kind.MEETING, 45, Kind.VIDEO, 25, Kind.CALL, 35));
    private static final Weighted<Kind> ON_LINKEDIN =
            kinds(Map.of(Kind.MESSAGE, 150, Kind.ENDORSEMENT, 8, Kind.COMMENT, 16, Kind.REACTION, 20));
    private static final Weighted<Integer> TURNS =
            new Weighted<>(List.of(1, 2, 3, 4, 5, 7), turns -> List.of(0, 10, 36, 27, 16, 8, 0, 3).get(turns));

    private Talks() {}

    /// Conversations of so many facts in all, in no order but that an invitation comes first.
    static List<Talk> of(int facts, Persona with, Circle circle, Dice dice) {
        var talks = new ArrayList<Talk>();
        int left = facts;
        if (left > 0 && with.isConnected() && dice.chance(circle == Circle.ONCE ? 0.35 : 0.55)) {
            talks.add(new Talk(Kind.INVITATION, 1));
            left--;
        }
        while (left > 0) {
            var talk = circle.isTwoWay() ? conversation(with, left, dice) : attempt(with, dice);
            talks.add(talk);
            left -= talk.turns;
        }
        if (circle.isTwoWay()) endTwoWay(talks);
        return talks;
    }

    private static Talk conversation(Persona with, int most, Dice dice) {
        var kind = means(with).draw(dice);
        return new Talk(kind, kind.isConversation() ? Math.min(most, TURNS.draw(dice)) : 1);
    }

    /// One word, not answered: a meeting would be an answer.
    private static Talk attempt(Persona with, Dice dice) {
        var kind = means(with).draw(dice);
        while (kind.isInAgenda()) kind = means(with).draw(dice);
        return new Talk(kind, 1);
    }

    private static Weighted<Kind> means(Persona with) {
        if (!with.isConnected()) return OFF_LINKEDIN;
        return with.hasCard() ? EVERYWHERE : ON_LINKEDIN;
    }

    /// The last conversation is the one that keeps the tie alive: not the remainder of a count.
    private static void endTwoWay(List<Talk> talks) {
        for (int i = talks.size() - 1; i >= 0; i--) {
            if (talks.get(i).isTwoWay()) {
                talks.add(talks.remove(i));
                return;
            }
        }
    }

    private static Weighted<Kind> kinds(Map<Kind, @Nullable Integer> weights) {
        var kinds = weights.keySet().stream().sorted().toList();
        return new Weighted<>(kinds, kind -> requireNonNull(weights.get(kind)));
    }
}
