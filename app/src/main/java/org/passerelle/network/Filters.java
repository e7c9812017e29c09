package org.passerelle.network;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Fold;

/// Which people, and in which order: what the address of the list says. Every word is empty where it does not filter.
///
/// @param q words their index holds, in any order, each perhaps unfinished
/// @param layer 5, 15, 50, 150 or `beyond`
/// @param band none, weak, medium or strong
/// @param sphere its number
/// @param source the kind of files that know them, up to its dash, or `hand`
/// @param last how long since the last exchange: 30, 90 or 365 days at most, `year` for more, `never`
/// @param archived those put aside, instead of the others
/// @param sort name, strength, last or added; empty for the natural one
public record Filters(
        String q, String layer, String band, String sphere, String source, String tag, String last, boolean archived, String sort) {

    public static final Filters NONE = new Filters("", "", "", "", "", "", "", false, "");
    public static final List<String> LAYERS = List.of("5", "15", "50", "150", "beyond");
    public static final List<String> BANDS = List.of("strong", "medium", "weak", "none");
    public static final List<String> LASTS = List.of("30", "90", "365", "year", "never");

    private static final Set<String> SORTS = Set.of("name", "strength", "last", "added");
    private static final int TERMS_MAXIMUM = 8;

    /// Reads them from the parameters of an address; words that mean nothing are left out.
    public static Filters of(UnaryOperator<@Nullable String> parameter) {
        return new Filters(
                word(parameter, "q").strip(),
                among(LAYERS, word(parameter, "layer")),
                among(BANDS, word(parameter, "band")),
                word(parameter, "sphere").matches("\\d{1,9}") ? word(parameter, "sphere") : "",
                word(parameter, "source"),
                word(parameter, "tag"),
                among(LASTS, word(parameter, "last")),
                !word(parameter, "archived").isEmpty(),
                among(SORTS, word(parameter, "sort")));
    }

    public static Filters search(String q) {
        return new Filters(q.strip(), "", "", "", "", "", "", false, "");
    }

    /// The folded words searched, addresses without their last label, which tells nobody from anybody.
    public List<String> terms() {
        return Arrays.stream(Fold.of(q).split(" "))
                .flatMap(word -> Arrays.stream(word.replaceFirst("(?<=.)\\.[^.]+$", "").split("[@.]+")))
                .filter(term -> !term.isEmpty())
                .limit(TERMS_MAXIMUM)
                .toList();
    }

    /// The order in which they come: as asked; else, for a search, names that begin so first; else the strongest ties.
    public String order() {
        if (!sort.isEmpty()) return sort;
        return terms().isEmpty() ? "strength" : "match";
    }

    public boolean isEmpty() {
        return sorted("").equals(NONE);
    }

    /// Whether one of the rarer filters is set.
    public boolean isNarrow() {
        return archived || !(band + source + tag).isEmpty();
    }

    /// Whether only people without a tie pass, whom neither strength nor date tells apart.
    boolean isUntied() {
        return band.equals("none") || last.equals("never");
    }

    public Filters sorted(String by) {
        return new Filters(q, layer, band, sphere, source, tag, last, archived, by);
    }

    /// The address of the list so filtered.
    public String path() {
        return path(Map.of());
    }

    public String path(Map<String, String> more) {
        var all = new LinkedHashMap<String, String>();
        all.put("q", q);
        all.put("layer", layer);
        all.put("band", band);
        all.put("sphere", sphere);
        all.put("source", source);
        all.put("tag", tag);
        all.put("last", last);
        all.put("archived", archived ? "yes" : "");
        all.put("sort", sort);
        all.putAll(more);
        var query = all.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/people" : "/people?" + query;
    }

    private static String word(UnaryOperator<@Nullable String> parameter, String name) {
        var value = parameter.apply(name);
        return value == null ? "" : value;
    }

    private static String among(java.util.Collection<String> words, String word) {
        return words.contains(word) ? word : "";
    }
}
