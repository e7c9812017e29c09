package org.passerelle.insight.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.names.FamilyName;
import org.passerelle.insight.names.GivenName;
import org.passerelle.insight.names.Resemblance;

/// Names, each read once.
///
/// @param <N> what a name is read as
final class Names<N> implements Comparing {

    private final Values values;
    private final Function<String, N> reading;
    private final BiFunction<N, N, Resemblance> comparing;
    private final List<@Nullable N> read = new ArrayList<>();

    private Names(Values values, Function<String, N> reading, BiFunction<N, N, Resemblance> comparing) {
        this.values = values;
        this.reading = reading;
        this.comparing = comparing;
    }

    static Comparing given(Values values) {
        return new Names<>(values, GivenName::of, GivenName::compare);
    }

    static Comparing family(Values values) {
        return new Names<>(values, FamilyName::of, FamilyName::compare);
    }

    /// Names of no language known here, and slips in short ones, are compared letter by letter besides.
    @Override
    public Closeness of(int one, int other) {
        return switch (comparing.apply(name(one), name(other))) {
            case EQUAL, VARIANT, NEAR -> Closeness.NEAR;
            case NICKNAME -> Closeness.NICKNAME;
            case PART -> Closeness.PART;
            case INITIAL -> Closeness.INITIAL;
            case SOUNDS -> Closeness.SOUNDS;
            case KIN -> Closeness.ALIKE;
            case APART -> Wording.closeness(values.get(one), values.get(other));
        };
    }

    private N name(int number) {
        while (read.size() <= number) read.add(null);
        var known = read.get(number);
        if (known != null) return known;
        var name = reading.apply(values.get(number));
        read.set(number, name);
        return name;
    }
}
