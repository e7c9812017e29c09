package org.passerelle.insight.duplicates;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// All descriptions by columns, numbered 0 to n − 1; where two files are compared, those of the first come first.
final class Table {

    private static final Set<Trait> NAMES = EnumSet.of(Trait.GIVEN, Trait.FAMILY, Trait.NAME);

    final int[] ids;
    /// How many belong to the first file; 0 where there is one file only, any two records being comparable.
    final int split;
    final List<Column> columns;

    private Table(int[] ids, int split, List<Column> columns) {
        this.ids = ids;
        this.split = split;
        this.columns = columns;
    }

    /// Cost: each value is normalised and looked up once.
    static Table of(List<Description> descriptions, int split) {
        int n = descriptions.size();
        var ids = new int[n];
        var columns = columns(n);
        var names = new NamesTold(descriptions);
        var employers = new Employers(descriptions);
        var record = 0;
        for (var description : descriptions) {
            ids[record] = description.id();
            add(columns, record, Trait.GIVEN, names.givens(description));
            add(columns, record, Trait.FAMILY, names.families(description));
            for (var said : description.values().entrySet())
                if (!NAMES.contains(said.getKey())) add(columns, record, said.getKey(), said.getValue());
            for (var employer : employers.of(description)) add(columns, record, Trait.ORGANISATION, employer);
            for (var column : columns.values()) column.end(record);
            record++;
        }
        columns.values().forEach(column -> column.values.close());
        columns.values().forEach(Column::close);
        return new Table(ids, split, columns.values().stream().filter(column -> column.size() > 1).toList());
    }

    int size() {
        return ids.length;
    }

    /// Pairs that could be: across files only, where there are two.
    double pairs() {
        double n = size();
        return split > 0 ? split * (n - split) : n * (n - 1) / 2;
    }

    boolean comparable(int one, int other) {
        return split == 0 ? one != other : one < split != other < split;
    }

    private static void add(Map<Trait, Column> columns, int record, Trait trait, List<String> written) {
        for (var value : written) add(columns, record, trait, NormalForm.of(trait, value));
    }

    private static void add(Map<Trait, Column> columns, int record, Trait trait, String normal) {
        if (!normal.isEmpty()) Objects.requireNonNull(columns.get(trait)).add(record, normal);
    }

    /// Traits that are taken for one another share their values, so that the same word has one number.
    private static Map<Trait, Column> columns(int records) {
        var columns = new EnumMap<Trait, Column>(Trait.class);
        var names = new Values();
        var places = new Values();
        for (var trait : Trait.values()) {
            if (trait == Trait.NAME) continue;
            var values =
                    switch (trait) {
                        case GIVEN, FAMILY -> names;
                        case STREET, TEXT -> places;
                        default -> new Values();
                    };
            columns.put(trait, new Column(trait, values, records));
        }
        return columns;
    }
}
