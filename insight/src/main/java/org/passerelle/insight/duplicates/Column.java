package org.passerelle.insight.duplicates;

import java.util.Arrays;

/// One trait of all descriptions: the numbers of each one's values, one after the other.
final class Column {

    static final int NONE = -1;
    static final int SEVERAL = -2;

    final Trait trait;
    final Values values;
    private int[] ends;
    private int[] codes = new int[16];
    private int[] counts = {};
    private int[] only = {};
    private int size;

    Column(Trait trait, Values values, int records) {
        this.trait = trait;
        this.values = values;
        this.ends = new int[records];
    }

    /// Records come in order; one that is left out has no value.
    void add(int record, String value) {
        int code = values.number(value);
        for (int i = from(record); i < size; i++) if (codes[i] == code) return;
        if (size == codes.length) codes = Arrays.copyOf(codes, size * 2);
        codes[size++] = code;
    }

    private int from(int record) {
        return record == 0 ? 0 : ends[record - 1];
    }

    void end(int record) {
        ends[record] = size;
    }

    void close() {
        codes = Arrays.copyOf(codes, size);
        only = new int[ends.length];
        for (var record = 0; record < only.length; record++) only[record] = only(from(record), ends[record]);
        counts = new int[values.size()];
        for (int code : codes) counts[code]++;
    }

    private int only(int from, int end) {
        return end == from ? NONE : end == from + 1 ? codes[from] : SEVERAL;
    }

    /// The one value of a record, or `NONE`, or `SEVERAL`.
    int only(int record) {
        return only[record];
    }

    int first(int record) {
        return from(record);
    }

    int last(int record) {
        return ends[record];
    }

    int code(int place) {
        return codes[place];
    }

    /// How many records have this value.
    int count(int code) {
        return counts[code];
    }

    boolean says(int record) {
        return from(record) < ends[record];
    }

    /// Values held, over all records.
    int size() {
        return size;
    }

    /// A likelihood: of two records that both say something, how often the two say the very same, values being taken
    /// one by one.
    double equalByChance() {
        double equal = 0;
        for (int count : counts) equal += (double) count * (count - 1);
        return size < 2 ? 0 : equal / ((double) size * (size - 1));
    }
}
