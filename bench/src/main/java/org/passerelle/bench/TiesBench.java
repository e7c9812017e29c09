package org.passerelle.bench;

import java.sql.SQLException;
import java.time.Clock;
import org.passerelle.Passerelle;
import org.passerelle.platform.DataFolder;

/// All strengths from five million exchanges, against one bare scan of the same rows.
final class TiesBench implements Benchmark {

    private static final double FACTOR = 3;
    private static final int RUNS = 3;
    private static final String ROWS =
            "select person_id, day, direction, medium from participant order by person_id, day, direction, medium";

    @Override
    public String name() {
        return "ties";
    }

    @Override
    public void run(Figures figures) throws Exception {
        var data = Network.of(50_000, 5_000_000, figures);
        double computed = Double.MAX_VALUE;
        double scanned = Double.MAX_VALUE;
        try (var product = new Passerelle(new DataFolder(data), null, Clock.systemUTC())) {
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                scan(product);
                long between = System.nanoTime();
                product.within(() -> {
                    product.ties.rebuild(product.almanac.today());
                    return true;
                });
                scanned = Math.min(scanned, (between - start) / 1e9);
                computed = Math.min(computed, (System.nanoTime() - between) / 1e9);
            }
        }
        figures.add("all strengths", computed, "s", scanned * FACTOR);
    }

    private static long scan(Passerelle product) throws SQLException {
        long sum = 0;
        try (var connection = product.workspace().database().connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(ROWS)) {
            while (rows.next()) sum += rows.getInt(1) ^ rows.getInt(2) ^ rows.getInt(3) ^ rows.getInt(4);
        }
        return sum;
    }
}
