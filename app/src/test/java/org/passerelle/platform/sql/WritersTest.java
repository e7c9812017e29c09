package org.passerelle.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many write to one SQLite file at once: each waits its turn, and none reads what another is about to change.
class WritersTest {

    private static final int WRITERS = 6;
    private static final int TIMES = 60;

    @TempDir
    Path folder;

    @Test
    void addUpWhateverOthersDo() throws Exception {
        var count = DSL.field("count", Integer.class);
        try (var one = open(); var other = open(); var threads = Executors.newFixedThreadPool(WRITERS)) {
            one.transaction(sql -> sql.execute("create table tally (count integer not null)") + sql.execute("insert into tally values (0)"));

            var work = new ArrayList<Callable<Integer>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var database = writer % 2 == 0 ? one : other;
                work.add(() -> {
                    for (int time = 0; time < TIMES; time++)
                        database.transaction(sql -> {
                            int before = sql.select(count).from("tally").fetchSingle(count);
                            return sql.update(DSL.table("tally")).set(count, before + 1).execute();
                        });
                    return TIMES;
                });
            }
            for (var done : threads.invokeAll(work)) done.get();

            assertThat(one.sql().select(count).from("tally").fetchSingle(count)).isEqualTo(WRITERS * TIMES);
        }
    }

    private Database open() {
        return Database.sqlite(folder.resolve("tally.sqlite"), 3);
    }
}
