package org.passerelle.ties.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Sheet;
import org.passerelle.insight.duplicates.Description;
import org.passerelle.insight.duplicates.Trait;
import org.passerelle.platform.Refusal;

/// A table whose rows say who they are of.
///
/// @param people whom each row is of, by its place, rows of one person having one number
/// @param leftOut the columns nothing is known of
record LabelledTable(List<Description> descriptions, int[] people, List<String> leftOut) {

    /// As the generator of FEBRL names records: `rec-122-org` and `rec-122-dup-0` are of 122.
    private static final Pattern FEBRL = Pattern.compile("rec-(\\d+)-(?:org|dup-\\d+)");

    /// @param traits what some columns are, by their names; the others are known by their names
    /// @param people numbers given before; new ones are added
    static LabelledTable read(Path file, String truth, Map<String, String> traits, Map<String, Integer> people, int firstId) {
        var sheet = sheet(file);
        int labels = sheet.headers().indexOf(truth);
        if (labels < 0)
            throw new Refusal("evaluate.duplicates.column", truth, file.toString(), String.join(", ", sheet.headers()));
        if (sheet.rows().size() < 2) throw new Refusal("evaluate.duplicates.rows", file.toString());
        var columns = ColumnTraits.of(sheet.headers(), labels, traits);
        if (columns.isEmpty()) throw new Refusal("evaluate.duplicates.unknown", file.toString());
        var descriptions = new ArrayList<Description>();
        var whom = new int[sheet.rows().size()];
        for (var row : sheet.rows()) {
            whom[descriptions.size()] = person(row.get(labels), people);
            descriptions.add(new Description(firstId + descriptions.size(), values(row, columns)));
        }
        return new LabelledTable(descriptions, whom, columns.leftOut());
    }

    private static Sheet sheet(Path file) {
        if (!Files.isRegularFile(file)) throw new Refusal("evaluate.duplicates.missing", file.toString());
        try {
            return Sheet.read(file);
        } catch (IOException e) {
            throw new Refusal("evaluate.unreadable", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /// A row that does not say whom it is of is of someone else.
    private static int person(String label, Map<String, Integer> people) {
        var febrl = FEBRL.matcher(label);
        var known = label.isEmpty() ? "\n" + people.size() : febrl.matches() ? febrl.group(1) : label;
        return people.computeIfAbsent(known, _ -> people.size());
    }

    private static Map<Trait, List<String>> values(List<String> row, ColumnTraits columns) {
        var values = new EnumMap<Trait, List<String>>(Trait.class);
        for (var place = 0; place < row.size(); place++) {
            @Nullable Trait trait = columns.at(place);
            var cell = row.get(place);
            if (trait == null || cell.isEmpty()) continue;
            var before = values.get(trait);
            if (before == null) values.put(trait, List.of(cell));
            else {
                var all = new ArrayList<>(before);
                all.add(cell);
                values.put(trait, all);
            }
        }
        return values;
    }
}
