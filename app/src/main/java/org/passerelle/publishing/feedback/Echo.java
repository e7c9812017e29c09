package org.passerelle.publishing.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.platform.Words;

/// What one delivery brought.
///
/// @param counts of what was heard
/// @param measure the network's own count, or null where it was not asked yet
/// @param voices who said something, the latest first
/// @param silent who only pressed a button, each once
public record Echo(Map<Kind, Integer> counts, Measures.@Nullable Taken measure, List<Voice> voices, List<Respondent> silent) {

    public static final Echo NONE = new Echo(Map.of(), null, List.of(), List.of());

    public int reactions() {
        return most(measure == null ? 0 : measure.reactions(), kind -> kind == Kind.REACTION);
    }

    public int shares() {
        return most(measure == null ? 0 : measure.shares(), kind -> kind == Kind.SHARE || kind == Kind.QUOTE);
    }

    public int replies() {
        return most(measure == null ? 0 : measure.replies(), kind -> kind == Kind.REPLY || kind == Kind.COMMENT);
    }

    public boolean isNone() {
        return reactions() + shares() + replies() == 0 && voices.isEmpty();
    }

    public boolean isGone() {
        return measure != null && measure.isGone();
    }

    /// « 4 réactions · 1 partage · 2 réponses »; empty where there was nothing.
    public String told(Words words) {
        var parts = new ArrayList<String>();
        if (replies() > 0) parts.add(words.say("feedback.replies", replies()));
        if (shares() > 0) parts.add(words.say("feedback.shares", shares()));
        if (reactions() > 0) parts.add(words.say("feedback.reactions", reactions()));
        return String.join(" · ", parts);
    }

    /// The network may have counted more than was heard, and less where some was taken back.
    private int most(int measured, Predicate<Kind> which) {
        int heard = counts.entrySet().stream().filter(each -> which.test(each.getKey())).mapToInt(Map.Entry::getValue).sum();
        return Math.max(measured, heard);
    }
}
