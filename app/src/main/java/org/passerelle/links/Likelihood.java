package org.passerelle.links;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How likely someone is to go along when asked: a guess, and the pages that show what follows from it say so. No source
/// gives these numbers; they only order what is known.
///
/// - From the owner: .2 where an exchange once went both ways, near .9 for the strongest ties, .1 where nothing ever
///   came back.
/// - Between two others: .15 for one old fact, near .8 for many of late. A fact weighs half after two years; an
///   introduction, or having met one through the other, weighs three meetings.
final class Likelihood {

    private static final double ONE_WAY = .1;
    private static final double ONCE = .2;
    private static final double CLOSEST = .9;
    private static final double SEEN = .15;
    private static final double KNOWN = .8;
    private static final double HALF_OF_THE_WAY_FACTS = 2;
    private static final double HALF_LIFE_DAYS = 730;
    private static final double UNDATED_DAYS = HALF_LIFE_DAYS;
    private static final double TOLD_FACTS = 3;

    private Likelihood() {}

    /// @param strength of the tie, 0 or more
    /// @param twoWay whether an exchange ever went both ways
    static double ofTie(double strength, boolean twoWay) {
        return twoWay ? ONCE + (CLOSEST - ONCE) * strength / (1 + strength) : ONE_WAY;
    }

    static double ofLink(List<Evidence> evidence, LocalDate today) {
        double facts = evidence.stream().mapToDouble(each -> facts(each, today)).sum();
        return SEEN + (KNOWN - SEEN) * facts / (HALF_OF_THE_WAY_FACTS + facts);
    }

    private static double facts(Evidence evidence, LocalDate today) {
        boolean told = evidence.kind() == Kind.INTRODUCTION || evidence.kind() == Kind.MET_THROUGH;
        double count = evidence.count() * (told ? TOLD_FACTS : 1);
        var last = evidence.last();
        double age = last == null ? UNDATED_DAYS : Math.max(0, ChronoUnit.DAYS.between(last, today));
        return count * Math.pow(.5, age / HALF_LIFE_DAYS);
    }
}
