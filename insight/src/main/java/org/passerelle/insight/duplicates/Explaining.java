package org.passerelle.insight.duplicates;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.insight.names.PersonName;

/// Says in traits what two records have in common.
record Explaining(List<Description> descriptions, Comparison comparison, Scale scale) {

    List<Reason> reasons(int one, int other) {
        return IntStream.range(0, comparison.columns())
                .filter(column -> says(column, one) || says(column, other))
                .mapToObj(column -> reason(column, one, other))
                .sorted(comparingDouble(Reason::bits).reversed())
                .toList();
    }

    private boolean says(int column, int record) {
        return comparison.table.columns.get(column).says(record);
    }

    private Reason reason(int index, int one, int other) {
        var column = comparison.table.columns.get(index);
        var closeness = Comparison.closeness(comparison.pattern(one, other), index);
        var codes = comparison.nearest(index, one, other);
        return new Reason(
                column.trait,
                closeness,
                scale.bits(index, closeness, one, other),
                written(column, one, codes[0]),
                written(column, other, codes[1]));
    }

    /// The value as its description has it, of which this is the normal form: in its own trait, or else where it was read.
    private String written(Column column, int record, int code) {
        if (code < 0) return "";
        var normal = column.values.get(code);
        var values = descriptions.get(record).values();
        var own = Stream.concat(values.getOrDefault(column.trait, List.of()).stream(), halves(column.trait, values));
        var said = own.filter(value -> NormalForm.of(column.trait, value).equals(normal)).findFirst();
        if (said.isPresent()) return said.get().strip();
        var elsewhere = readIn(column.trait).stream()
                .flatMap(trait -> values.getOrDefault(trait, List.of()).stream())
                .map(String::strip)
                .toList();
        return elsewhere.stream()
                .filter(value -> letters(value).contains(letters(normal)))
                .findFirst()
                .or(() -> elsewhere.stream().findFirst())
                .orElse(normal);
    }

    /// The halves that whole names may have.
    private static Stream<String> halves(Trait trait, Map<Trait, List<String>> values) {
        if (trait != Trait.GIVEN && trait != Trait.FAMILY) return Stream.empty();
        return values.getOrDefault(Trait.NAME, List.of()).stream()
                .flatMap(shown -> PersonName.readings(shown).stream())
                .map(name -> trait == Trait.GIVEN ? name.writtenGiven() : name.writtenFamily());
    }

    private static List<Trait> readIn(Trait trait) {
        return trait == Trait.ORGANISATION ? List.of(Trait.EMAIL) : List.of(Trait.NAME, Trait.EMAIL, Trait.HANDLE);
    }

    private static String letters(String text) {
        return NormalForm.words(text).replace(" ", "");
    }
}
