package org.passerelle.exports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What never leaves: passwords, and keys of accounts elsewhere. They are sealed by a key of this machine, and would open
/// nothing in another; whoever takes the archive in connects their channels again.
final class Withheld {

    static final List<String> NAMES = List.of("setting: passwords and tokens", "channel: secrets");

    private static final Pattern SECRET_SETTING = Pattern.compile(".*\\.(password|secret|token|hash|key)s?(\\..*)?");
    private static final Set<String> SETTLED = Set.of("GONE", "LOST");

    private Withheld() {}

    /// Whether the row stays here as a whole.
    static boolean isSecret(String table, Map<String, @Nullable Object> row) {
        return table.equals("setting") && SECRET_SETTING.matcher(String.valueOf(row.get("name"))).matches();
    }

    /// A channel goes without what opens it, and is one to connect again.
    static void conceal(String table, Map<String, @Nullable Object> row) {
        if (!table.equals("channel") || "".equals(row.get("secrets"))) return;
        row.put("secrets", "");
        if (!SETTLED.contains(String.valueOf(row.get("state")))) row.put("state", "LOST");
    }
}
