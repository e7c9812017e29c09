package org.passerelle.platform.jobs;

import static com.github.kagkarlsson.scheduler.task.schedule.Schedules.daily;
import static com.github.kagkarlsson.scheduler.task.schedule.Schedules.fixedDelay;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.sql.Database;

/// Runs each job at its time, in one process only however many share the database; one that was due while none ran is run
/// soon after the next start.
public final class Jobs implements AutoCloseable {

    private static final Duration POLLING = Duration.ofMinutes(1);
    private static final Duration HEARTBEAT = Duration.ofMinutes(5);

    private final Database database;
    private final List<Job> jobs;
    private @Nullable Scheduler scheduler;

    public Jobs(Database database, List<Job> jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    public synchronized void start() {
        var tasks = jobs.stream().map(Jobs::task).toList();
        scheduler = Scheduler.create(database.dataSource(), List.of())
                .startTasks(tasks)
                .threads(1)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .build();
        scheduler.start();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), schedule(job.time())).execute((instance, context) -> job.work().run());
    }

    private static Schedule schedule(Job.Time time) {
        return switch (time) {
            case Job.Time.Daily daily -> daily(ZoneId.systemDefault(), daily.at());
            case Job.Time.Every every -> fixedDelay(every.rest());
        };
    }

    @Override
    public synchronized void close() {
        if (scheduler != null) scheduler.stop();
    }
}
