package org.passerelle.ties;

import org.passerelle.formats.Trace;
import org.passerelle.insight.TieModel;
import org.passerelle.insight.Weights;
import org.passerelle.platform.Settings;

/// What each medium weighs and how fast it fades: what the owner chose, else the table of the house. No source claims
/// these numbers; pages that show them say so.
public record Heuristics(TieModel model, Weights weights) {

    public static final Heuristics DEFAULT = new Heuristics(TieModel.DEFAULT, Weights.DEFAULT);
    public static final String TAU = "ties.tau";
    public static final String MEETING = "ties.weight.meeting";
    public static final String CALL = "ties.weight.call";
    public static final String MESSAGE = "ties.weight.message";
    public static final String COMMENT = "ties.weight.comment";
    public static final String REACTION = "ties.weight.reaction";
    public static final double TAU_DAYS_MINIMUM = 1;
    public static final double TAU_DAYS_MAXIMUM = 365;
    public static final double WEIGHT_MAXIMUM = 100;

    public static Heuristics of(Settings settings) {
        var standard = Weights.DEFAULT;
        var weights = new Weights(
                chosen(settings, MEETING, standard.meeting()),
                chosen(settings, CALL, standard.call()),
                chosen(settings, MESSAGE, standard.message()),
                chosen(settings, COMMENT, standard.comment()),
                chosen(settings, REACTION, standard.reaction()),
                standard.broadcast());
        return new Heuristics(TieModel.DEFAULT.withTauDays(chosen(settings, TAU, TieModel.DEFAULT.tauDays())), weights);
    }

    /// Keeps what differs from the defaults, and forgets the rest.
    public void keepIn(Settings settings) {
        var standard = Weights.DEFAULT;
        keep(settings, TAU, model.tauDays(), TieModel.DEFAULT.tauDays());
        keep(settings, MEETING, weights.meeting(), standard.meeting());
        keep(settings, CALL, weights.call(), standard.call());
        keep(settings, MESSAGE, weights.message(), standard.message());
        keep(settings, COMMENT, weights.comment(), standard.comment());
        keep(settings, REACTION, weights.reaction(), standard.reaction());
    }

    /// What an exchange by that medium weighs, in personal messages. An invitation or an endorsement is one click: it
    /// weighs as a reaction does; a recommendation is written for one person, as a message is.
    public double weight(Trace.Medium medium) {
        return switch (medium) {
            case MEETING -> weights.meeting();
            case CALL, VIDEO -> weights.call();
            case MESSAGE, MAIL, RECOMMENDATION -> weights.message();
            case COMMENT, MENTION -> weights.comment();
            case REACTION, INVITATION, ENDORSEMENT -> weights.reaction();
            case BROADCAST -> weights.broadcast();
        };
    }

    private static double chosen(Settings settings, String name, double standard) {
        return settings.get(name).map(Double::parseDouble).orElse(standard);
    }

    private static void keep(Settings settings, String name, double value, double standard) {
        if (value != standard) settings.put(name, Double.toString(value));
        else if (settings.get(name).isPresent()) settings.remove(name);
    }
}
