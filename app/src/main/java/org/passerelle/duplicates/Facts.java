package org.passerelle.duplicates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.duplicates.Trail.Row;
import org.passerelle.platform.Fold;

/// What the person kept is called and known for, once the other is one with them.
final class Facts {

    private static final Pattern ADDRESS = Pattern.compile("[^ ]*[@/\\d][^ ]*|\\+[\\d ]+");

    private final Row kept;
    private final Row gone;
    private final int keptId;
    private final int goneId;
    private final Choices choices;

    Facts(Row kept, Row gone, Choices choices) {
        this.kept = kept;
        this.gone = gone;
        this.keptId = id(kept);
        this.goneId = id(gone);
        this.choices = choices;
    }

    static int id(Row row) {
        return Tables.number(row, "id");
    }

    /// For each thing that becomes another, the columns and what they will hold.
    List<Map<String, @Nullable Object>> changes() {
        return Stream.concat(Stream.of(Fact.values()).map(this::became), Stream.of(standing()))
                .map(this::different)
                .filter(change -> !change.isEmpty())
                .toList();
    }

    private Map<String, @Nullable Object> became(Fact fact) {
        var became = new LinkedHashMap<String, @Nullable Object>();
        var from = isTheirs(fact) ? gone : kept;
        for (var column : fact.columns) became.put(column, from.values().get(column));
        if (fact == Fact.NOTE && choices.bearers().get(fact) == null) became.put("note", notes());
        if (fact == Fact.ENCOUNTER && Stream.of(keptId, goneId).anyMatch(id -> isNumber(became.get("met_through"), id)))
            became.put("met_through", null);
        if (fact == Fact.NAME && !isTheirs(fact) && isNamedAlike()) {
            became.put("given", gone.values().get("given"));
            became.put("family", gone.values().get("family"));
        }
        return became;
    }

    private boolean isTheirs(Fact fact) {
        var chosen = choices.bearers().get(fact);
        if (chosen != null) return chosen == goneId;
        if (fact == Fact.NAME) return isAddress(kept) && !isAddress(gone);
        return fact.isMissing(kept) && !fact.isMissing(gone);
    }

    private static boolean isAddress(Row person) {
        return isAddress(text(person, "name"));
    }

    /// Whether an address stands where a name should.
    static boolean isAddress(String name) {
        return ADDRESS.matcher(name).matches();
    }

    /// Whether the other's name is the same, and known by its parts where the kept one's is not.
    private boolean isNamedAlike() {
        return text(kept, "given").isEmpty()
                && text(kept, "family").isEmpty()
                && Fold.of(text(kept, "name")).equals(Fold.of(text(gone, "name")));
    }

    private String notes() {
        var one = text(kept, "note");
        var other = text(gone, "note");
        if (one.contains(other)) return one;
        return other.contains(one) ? other : one + "\n\n" + other;
    }

    /// When they came, were changed last and put aside: what is put aside once is in the network where the other is.
    private Map<String, @Nullable Object> standing() {
        var standing = new LinkedHashMap<String, @Nullable Object>();
        standing.put("created_at", Math.min(number(kept, "created_at"), number(gone, "created_at")));
        long edited = Math.max(number(kept, "edited_at"), number(gone, "edited_at"));
        standing.put("edited_at", edited == 0 ? null : (Object) edited);
        boolean aside = kept.values().get("archived_at") != null && gone.values().get("archived_at") != null;
        standing.put("archived_at", aside ? kept.values().get("archived_at") : null);
        return standing;
    }

    private Map<String, @Nullable Object> different(Map<String, @Nullable Object> became) {
        boolean same = became.entrySet().stream().allMatch(each -> isSame(each.getValue(), kept.values().get(each.getKey())));
        return same ? Map.of() : became;
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one instanceof Number some && other instanceof Number more
                ? some.longValue() == more.longValue()
                : Objects.equals(one, other);
    }

    private static boolean isNumber(@Nullable Object value, int id) {
        return value instanceof Number number && number.intValue() == id;
    }

    private static long number(Row row, String column) {
        return row.values().get(column) instanceof Number number ? number.longValue() : 0;
    }

    private static String text(Row row, String column) {
        return Objects.toString(row.values().get(column), "");
    }
}
