package org.passerelle.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Names as one hears them in Montréal, Québec, Lyon or Paris; each is given once only.
final class Names {

    /// Given name, family name and whether roles are to be written in the feminine.
    record Name(String given, String family, boolean feminine) {}

    private record Pool(List<String> feminine, List<String> masculine, List<String> family) {
        static Pool of(String origin) {
            var lists = Lists.read("names/" + origin);
            return new Pool(lists.named("feminine"), lists.named("masculine"), lists.named("family"));
        }
    }

    private static final double COMPOUND_FAMILY = 0.04;

    private final Map<String, Weighted<String[]>> mixes;
    private final Map<String, Pool> pools = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Names() {
        mixes = Lists.read("mixes").byName().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> mix(e.getValue())));
    }

    /// Keeps a name from being given again.
    void take(String given, String family) {
        taken.add(given + " " + family);
    }

    /// A name nobody bears yet, from the origins of a mix.
    Name draw(String mix, Dice dice) {
        for (int attempt = 0; ; attempt++) {
            var pool = pool(mix, dice);
            boolean feminine = dice.chance(0.52);
            var given = dice.pick(feminine ? pool.feminine : pool.masculine);
            var family = dice.pick(pool.family);
            // Where a pool runs dry, double names are what real families resort to as well.
            if (attempt > 3 || dice.chance(COMPOUND_FAMILY)) family = doubled(family, dice.pick(pool.family));
            if (!given.equals(family) && taken.add(given + " " + family)) return new Name(given, family, feminine);
        }
    }

    String family(String mix, Dice dice) {
        return dice.pick(pool(mix, dice).family);
    }

    private Pool pool(String mix, Dice dice) {
        var weighted = mixes.get(mix);
        if (weighted == null) throw new IllegalArgumentException("no mix " + mix);
        return pools.computeIfAbsent(weighted.draw(dice)[0], Pool::of);
    }

    private static String doubled(String first, String second) {
        boolean simple = !first.contains(" ") && !second.contains(" ") && !first.equals(second);
        return simple ? first + "-" + second : first;
    }

    private static Weighted<String[]> mix(List<String> lines) {
        Function<String, String[]> cells = line -> line.split("\\|", -1);
        return new Weighted<>(lines.stream().map(cells).toList(), c -> Integer.parseInt(c[1]));
    }
}
