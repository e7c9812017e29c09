package org.passerelle.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person has but one of: where two become one, one of two stands.
public enum Fact {
    NAME("name", "given", "family", "folded"),
    HEADLINE("headline"),
    BIRTHDAY("birthday"),
    NOTE("note"),
    ENCOUNTER("met_how", "met_where", "met_on", "met_through", "met_in_person"),
    LANGUAGE("language"),
    MANNER("manner"),
    CADENCE("cadence_days");

    final List<String> columns;

    Fact(String... columns) {
        this.columns = List.of(columns);
    }

    /// As forms and commands call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Fact> of(String word) {
        return Arrays.stream(values()).filter(fact -> fact.word().equals(word)).findFirst();
    }

    /// Whether that person has none.
    boolean isMissing(Trail.Row person) {
        return columns.stream().map(person.values()::get).allMatch(Fact::isEmpty);
    }

    static boolean isEmpty(@Nullable Object value) {
        return value == null || value.equals("") || value instanceof Number number && number.longValue() == 0;
    }
}
