package org.passerelle.platform.jobs;

import static com.github.kagkarlsson.scheduler.task.schedule.Schedules.daily;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.sql.Database;

/// Runs each job once a day, in one process only however many share the database; one that was due while none ran is run
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
        return Tasks.recurring(job.name(), daily(ZoneId.systemDefault(), job.at()))
                .execute((instance, context) -> job.work().run());
    }

    @Override
    public synchronized void close() {
        if (scheduler != null) scheduler.stop();
    }
}
