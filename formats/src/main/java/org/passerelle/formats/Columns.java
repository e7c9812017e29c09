package org.passerelle.formats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// The names of a table's columns. They are looked up *plain*: lower case, without accents, spaces or signs, so that
/// `E-mail 1 - Value`, `FirstName` and `Société ` are `email1value`, `firstname` and `societe`.
final class Columns {

    private final List<String> headers;
    private final Map<String, List<Integer>> places;

    Columns(List<String> headers) {
        this.headers = headers.stream().map(String::strip).toList();
        this.places = IntStream.range(0, headers.size())
                .boxed()
                .collect(groupingBy(i -> plain(headers.get(i)), toList()));
    }

    static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The headers as written, in order.
    List<String> headers() {
        return headers;
    }

    int size() {
        return headers.size();
    }

    boolean has(String... plainNames) {
        return places.keySet().containsAll(Arrays.asList(plainNames));
    }

    boolean hasAny(String... plainNames) {
        return Arrays.stream(plainNames).anyMatch(places::containsKey);
    }

    /// Where columns of this name stand, from 0, in order; empty where none does.
    List<Integer> places(String plainName) {
        return places.getOrDefault(plainName, List.of());
    }
}
