package org.passerelle.duplicates.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.passerelle.platform.Fold;

/// One thing each of them says or does not say.
///
/// @param field under which the owner chooses what stands; empty where nothing is to be chosen
/// @param cells one for each side, in their order
public record Row(String label, String field, List<Cell> cells) {

    /// @param stands whether it is what would stand
    public record Cell(int id, List<Value> values, boolean stands) {

        public boolean isEmpty() {
            return values.isEmpty();
        }
    }

    /// @param same whether another says it too
    public record Value(String words, boolean same) {}

    /// What everyone may have several of.
    static <T> Row of(String label, List<T> all, Function<T, Integer> id, Function<T, List<String>> said) {
        return of(label, "", all, id, said, 0);
    }

    /// @param kept whose value stands where they have one; else the first's that has one
    static <T> Row of(String label, String field, List<T> all, Function<T, Integer> id, Function<T, List<String>> said, int kept) {
        var sayings = all.stream().map(said).toList();
        int standing = standing(all, sayings, id, kept);
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            var values = sayings.get(i).stream().map(words -> new Value(words, isSaid(sayings, at, words))).toList();
            cells.add(new Cell(id.apply(all.get(i)), values, id.apply(all.get(i)) == standing));
        }
        boolean differ = sayings.stream().filter(words -> !words.isEmpty()).distinct().count() > 1;
        return new Row(label, differ ? field : "", cells);
    }

    private static <T> int standing(List<T> all, List<List<String>> sayings, Function<T, Integer> id, int kept) {
        int first = 0;
        for (int i = all.size() - 1; i >= 0; i--)
            if (!sayings.get(i).isEmpty() && (first == 0 || id.apply(all.get(i)) == kept || first != kept)) first = id.apply(all.get(i));
        return first;
    }

    private static boolean isSaid(List<List<String>> sayings, int besides, String words) {
        var folded = Fold.of(words);
        for (int i = 0; i < sayings.size(); i++)
            if (i != besides && sayings.get(i).stream().anyMatch(other -> Fold.of(other).equals(folded))) return true;
        return false;
    }

    public boolean isChosen() {
        return !field.isEmpty();
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
