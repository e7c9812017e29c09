package org.passerelle.platform.jobs;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.platform.sql.Database;

@OnBothDatabases
record JobsTest(Ground.Kind kind) {

    @Test
    void doesLaterWhatWasDueWhileNothingRan() throws InterruptedException {
        try (var ground = Ground.on(kind)) {
            var accounts = ground.passerelle.databases.accounts();
            var done = new CountDownLatch(1);
            startOnce(accounts, done);
            assertThat(done.getCount()).as("not due yet").isEqualTo(1);
            makeDue(accounts);

            try (var jobs = jobs(accounts, done)) {
                jobs.start();

                assertThat(done.await(30, SECONDS)).isTrue();
            }
        }
    }

    private static void startOnce(Database accounts, CountDownLatch done) {
        try (var jobs = jobs(accounts, done)) {
            jobs.start();
        }
    }

    private static void makeDue(Database accounts) {
        var sql = accounts.sql();
        int changed = sql.execute(
                accounts.dialect().migrations().equals("sqlite")
                        ? "update scheduled_tasks set execution_time = execution_time - 172800000"
                        : "update scheduled_tasks set execution_time = execution_time - interval '2 days'");
        assertThat(changed).isEqualTo(1);
    }

    private static Jobs jobs(Database accounts, CountDownLatch done) {
        return new Jobs(accounts, List.of(new Job("test", LocalTime.NOON, done::countDown)));
    }
}
