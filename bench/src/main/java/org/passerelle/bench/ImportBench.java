package org.passerelle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.passerelle.Passerelle;
import org.passerelle.formats.Identities;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Progress;
import org.passerelle.platform.DataFolder;

/// 200,000 messages read from a LinkedIn archive into SQLite, against a bare batch insert of the very rows that came
/// of it into an equal, empty database.
final class ImportBench implements Benchmark {

    private static final int EXCHANGES = 200_000;
    private static final int PEOPLE = 5_000;
    private static final double FACTOR = 2.5;
    private static final int RUNS = 3;
    private static final int BATCH = 2_000;
    private static final List<String> TABLES = List.of("person", "identity", "exchange", "participant");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Figures figures) throws Exception {
        var folder = Files.createTempDirectory("passerelle-bench-import");
        var file = messages(folder.resolve("messages.csv"));
        double imported = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            try (var product = open(folder.resolve("product-" + run))) {
                imported = Math.min(imported, seconds(() -> take(product, file)));
                try (var empty = open(folder.resolve("bare-" + run))) {
                    bare = Math.min(bare, bareInsert(product, empty));
                }
            }
        }
        figures.add("200,000 exchanges", imported, "s", bare * FACTOR);
    }

    private static Passerelle open(Path folder) {
        return new Passerelle(new DataFolder(folder), null, Clock.systemUTC());
    }

    private static void take(Passerelle product, Path file) {
        var me = Set.of(Identities.url("https://www.linkedin.com/in/camille-roy-demo").orElseThrow());
        product.within(() -> product.doors.intake.take(file, Answers.iAm(me), Progress.NONE));
    }

    /// Copies the rows over in transactions of two thousand, indexes and constraints in place; returns its seconds.
    private static double bareInsert(Passerelle from, Passerelle to) throws SQLException {
        double seconds = 0;
        try (var reading = from.workspace().database().connection();
                var writing = to.workspace().database().connection()) {
            for (var table : TABLES) {
                var rows = rows(reading, table);
                var insert = "insert into %s values (%s)".formatted(table, "?,".repeat(rows.getFirst().length).replaceFirst(",$", ""));
                seconds += seconds(() -> insert(writing, insert, rows));
            }
        }
        return seconds;
    }

    private static void insert(Connection connection, String insert, List<Object[]> rows) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(insert)) {
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                for (int column = 0; column < row.length; column++) statement.setObject(column + 1, row[column]);
                statement.addBatch();
                if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
    }

    private static List<Object[]> rows(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<Object[]>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select * from " + table)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new Object[columns];
                for (int column = 0; column < columns; column++) row[column] = result.getObject(column + 1);
                rows.add(row);
            }
        }
        return rows;
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static double seconds(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static Path messages(Path file) throws IOException {
        var random = new Random(7);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n");
            for (int i = 0; i < EXCHANGES; i++) {
                int person = random.nextInt(PEOPLE);
                var me = "Camille Roy,https://www.linkedin.com/in/camille-roy-demo";
                var other = "Personne %1$d,https://www.linkedin.com/in/personne-%1$d".formatted(person);
                boolean mine = random.nextBoolean();
                out.write("c%d,,%s,%s,2025-%02d-%02d %02d:%02d:%02d UTC,,Message %d : merci pour votre réponse et à bientôt.,INBOX\n"
                        .formatted(person, mine ? me : other, mine ? other : me, 1 + i % 12, 1 + i / 12 % 28,
                                i / 336 % 24, i / 8_064 % 60, random.nextInt(60), i));
            }
        }
        return file;
    }
}
