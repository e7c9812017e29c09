package org.passerelle.insight.duplicates;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How two records of a table stand to each other, trait by trait, what was compared before being remembered.
///
/// A pattern holds one closeness for each column, four bits each, the first column lowest. Not for several threads.
final class Comparison {

    static final int BITS = 4;
    private static final Set<Trait> QUICK =
            EnumSet.of(Trait.BIRTH, Trait.PHONE, Trait.CODE, Trait.POSTCODE, Trait.NUMBER, Trait.PHOTO);
    private static final int IN_USE = 2;
    /// So many times more often than a slip of it comes the name itself.
    private static final int SLIPS = 30;
    private static final Closeness[] ALL = Closeness.values();
    /// Small enough to stay near the processor.
    private static final int MEMORY_BITS = 14;

    final Table table;
    private final Column[] columns;
    private final Comparing[] ways;
    private final @Nullable Memory[] memories;
    private final int[] neighbours;

    Comparison(Table table) {
        this.table = table;
        columns = table.columns.toArray(Column[]::new);
        ways = table.columns.stream()
                .map(column -> Comparing.of(column.trait, column.values))
                .toArray(Comparing[]::new);
        memories = table.columns.stream().map(Comparison::memory).toArray(Memory[]::new);
        neighbours = IntStream.range(0, columns.length).map(this::neighbour).toArray();
    }

    /// None for what is compared more quickly than it is found.
    private static @Nullable Memory memory(Column column) {
        if (QUICK.contains(column.trait)) return null;
        return new Memory(Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(column.values.size()) + 2, 8, MEMORY_BITS));
    }

    /// The column that shares its values, itself where there is none.
    private int neighbour(int column) {
        for (var other = 0; other < columns.length; other++)
            if (other != column && columns[other].values == columns[column].values) return other;
        return column;
    }

    int columns() {
        return columns.length;
    }

    static Closeness closeness(long pattern, int column) {
        return ALL[ordinal(pattern, column)];
    }

    static int ordinal(long pattern, int column) {
        return (int) (pattern >>> BITS * column) & 0xF;
    }

    /// All of it.
    long pattern(int one, int other) {
        long pattern = 0;
        for (var column = 0; column < columns.length; column++) {
            var closeness = atOnce(column, one, other);
            if (closeness == null) closeness = compared(column, one, other);
            pattern |= (long) closeness.ordinal() << BITS * column;
        }
        return pattern;
    }

    /// What needs no comparing: nothing said, the same number, or that of the neighbour’s; null where values must be
    /// compared.
    @Nullable Closeness atOnce(int index, int one, int other) {
        int here = columns[index].only(one);
        int there = columns[index].only(other);
        if (here == Column.NONE || there == Column.NONE) return Closeness.MISSING;
        if (here >= 0 && here == there || (here < 0 || there < 0) && equal(index, one, other) != Column.NONE) return Closeness.EQUAL;
        int neighbour = neighbours[index];
        return neighbour != index && swapped(index, neighbour, one, other) ? Closeness.SWAPPED : null;
    }

    /// The number of the one value a record has, or `NONE`, or `SEVERAL` of {@link Column}.
    int only(int index, int record) {
        return columns[index].only(record);
    }

    /// The number of the rarest value both have, −1 if there is none.
    int equal(int index, int one, int other) {
        var column = columns[index];
        int here = column.only(one);
        int there = column.only(other);
        if (here >= 0 && there >= 0) return here == there ? here : Column.NONE;
        int rarest = Column.NONE;
        for (int i = column.first(one); i < column.last(one); i++)
            for (int j = column.first(other); j < column.last(other); j++)
                if (column.code(i) == column.code(j) && (rarest == Column.NONE || column.count(column.code(i)) < column.count(rarest)))
                    rarest = column.code(i);
        return rarest;
    }

    /// The nearest of what both say, nothing being equal.
    Closeness compared(int index, int one, int other) {
        var column = columns[index];
        int here = column.only(one);
        int there = column.only(other);
        if (here >= 0 && there >= 0) return ALL[ordinal(index, here, there)];
        int nearest = Closeness.APART.ordinal();
        for (int i = column.first(one); i < column.last(one); i++)
            for (int j = column.first(other); j < column.last(other); j++)
                nearest = Math.min(nearest, ordinal(index, column.code(i), column.code(j)));
        return ALL[nearest];
    }

    /// The numbers of the two values that stand nearest, −1 for a record that says nothing.
    int[] nearest(int index, int one, int other) {
        var column = columns[index];
        var codes = new int[] {column.says(one) ? column.code(column.first(one)) : Column.NONE, column.says(other) ? column.code(column.first(other)) : Column.NONE};
        int same = equal(index, one, other);
        if (same != Column.NONE) return new int[] {same, same};
        int nearest = Closeness.APART.ordinal();
        for (int i = column.first(one); i < column.last(one); i++)
            for (int j = column.first(other); j < column.last(other); j++) {
                int ordinal = ordinal(index, column.code(i), column.code(j));
                if (ordinal < nearest) {
                    nearest = ordinal;
                    codes = new int[] {column.code(i), column.code(j)};
                }
            }
        return codes;
    }

    private int ordinal(int index, int one, int other) {
        var memory = memories[index];
        if (memory == null) return fresh(index, one, other);
        int known = memory.get(one, other);
        if (known >= 0) return known;
        int ordinal = fresh(index, one, other);
        memory.put(one, other, ordinal);
        return ordinal;
    }

    private int fresh(int index, int one, int other) {
        var closeness = ways[index].of(one, other);
        return (isSlip(index, closeness) && areInUse(index, one, other) ? Closeness.ALIKE : closeness).ordinal();
    }

    private boolean isSlip(int index, Closeness closeness) {
        var trait = columns[index].trait;
        var isName = trait == Trait.GIVEN || trait == Trait.FAMILY;
        return isName && (closeness == Closeness.NEAR || closeness == Closeness.SOUNDS);
    }

    /// Whether either name is borne often enough, beside the other, to be no slip of it.
    private boolean areInUse(int index, int one, int other) {
        int here = columns[index].count(one);
        int there = columns[index].count(other);
        int fewer = Math.min(here, there);
        return fewer >= IN_USE && fewer * SLIPS >= Math.max(here, there);
    }

    /// Whether values stand in each other’s place, at least one of them the very same.
    private boolean swapped(int index, int neighbour, int one, int other) {
        int first = Math.min(index, neighbour);
        int second = Math.max(index, neighbour);
        if (!sameAcross(first, second, one, other) && !sameAcross(first, second, other, one)) return false;
        return equal(neighbour, one, other) == Column.NONE
                && cross(first, second, one, other) <= Closeness.NEAR.ordinal()
                && cross(first, second, other, one) <= Closeness.NEAR.ordinal();
    }

    private boolean sameAcross(int first, int second, int one, int other) {
        int here = columns[first].only(one);
        int there = columns[second].only(other);
        if (here >= 0 && there >= 0) return here == there;
        for (int i = columns[first].first(one); i < columns[first].last(one); i++)
            for (int j = columns[second].first(other); j < columns[second].last(other); j++)
                if (columns[first].code(i) == columns[second].code(j)) return true;
        return false;
    }

    /// The nearest of one’s first trait to the other’s second.
    private int cross(int first, int second, int one, int other) {
        int nearest = Closeness.APART.ordinal();
        for (int i = columns[first].first(one); i < columns[first].last(one); i++)
            for (int j = columns[second].first(other); j < columns[second].last(other); j++) {
                int here = columns[first].code(i);
                int there = columns[second].code(j);
                nearest = Math.min(nearest, here == there ? 0 : ordinal(first, here, there));
            }
        return nearest;
    }
}
