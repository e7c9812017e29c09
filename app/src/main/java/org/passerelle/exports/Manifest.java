package org.passerelle.exports;

import java.util.List;
import java.util.Map;

/// What an archive says of itself, in `passerelle.json`: so that another Passerelle knows it, and knows whether it is whole.
///
/// @param format always {@link #FORMAT}
/// @param version of this manifest
/// @param schema the version of the tables, as the migrations count
/// @param madeAt an instant, ISO 8601
/// @param tables by name
/// @param left what was not taken along, on purpose
public record Manifest(
        String format, int version, String schema, String madeAt, Map<String, Content> tables, List<String> left) {

    public static final String FORMAT = "passerelle-archive";
    public static final int VERSION = 1;
    static final String ENTRY = "passerelle.json";

    /// @param sha256 of the table's lines, in hexadecimal
    public record Content(long rows, String sha256) {}

    boolean isOurs() {
        return FORMAT.equals(format) && schema != null && schema.matches("[1-9]\\d{0,5}") && tables != null;
    }

    long rows(String table) {
        var content = tables.get(table);
        return content == null ? 0 : content.rows();
    }

    static String entry(String table) {
        return "tables/" + table + ".jsonl";
    }
}
