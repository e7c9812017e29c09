package org.passerelle;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.gatherings.GatheringErrands;
import org.passerelle.introductions.IntroductionErrands;
import org.passerelle.links.ObservedLinks;
import org.passerelle.news.NewsErrands;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.sql.Store;
import org.passerelle.platform.sql.Workspace;
import org.passerelle.publishing.PublishingErrands;
import org.passerelle.ties.Ties;
import org.passerelle.today.Suggestions;
import org.passerelle.today.Today;
import org.passerelle.vision.Descriptions;
import org.passerelle.vision.ReviewErrands;
import org.passerelle.vision.Served;
import org.passerelle.week.Plans;

/// The composition root: every part of the product, made once, by plain constructors. Opening one costs nothing until a
/// database is asked for.
public final class Passerelle extends Groundwork implements AutoCloseable {

    public final DayParts day;
    public final FavourParts favours;
    public final EveningParts evenings;
    public final PublishingParts publishing;
    public final ReturnParts returns;
    public final DoorParts doors;

    /// @param database a JDBC address of PostgreSQL, or null for SQLite files in the folder
    public Passerelle(DataFolder folder, @Nullable String database, Clock clock) {
        this(folder, database, clock, List.of());
    }

    /// The same, looking at another day than today: what is derived from facts is computed apart, for this process alone.
    public static Passerelle asOf(DataFolder folder, @Nullable String database, Clock clock) {
        var apart = Stream.of(Ties.PROJECTION, Suggestions.PROJECTION, Plans.APART, ObservedLinks.PROJECTION);
        return new Passerelle(folder, database, clock, apart.flatMap(List::stream).toList());
    }

    private Passerelle(DataFolder folder, @Nullable String database, Clock clock, List<String> apart) {
        super(folder, database, clock, apart);
        this.day = new DayParts(this);
        this.favours = new FavourParts(this);
        this.evenings = new EveningParts(this, day, favours);
        this.publishing = new PublishingParts(this);
        this.returns = new ReturnParts(this, favours, evenings, publishing);
        this.doors = new DoorParts(this, day, publishing);
        fill(day.today);
    }

    /// What the day shows beside those to reach.
    private void fill(Today today) {
        today.serve(new Served(returns.objectives, new Descriptions(store)));
        today.heed(new PublishingErrands(publishing.publications, publishing.queue, publishing.approvals, publishing.channels, almanac));
        today.heed(publishing.feedbackErrands);
        today.heed(new GatheringErrands(almanac, evenings.gatherings, evenings.followUps));
        today.heed(new IntroductionErrands(favours.introductions, favours.thanks));
        today.heed(new ReviewErrands(returns.reviews));
        today.heed(doors.duplicateErrands);
        today.heed(new NewsErrands(doors.news));
    }

    /// Runs in the main workspace. Settings are read first: rows are told by their help, and whoever looks at another day
    /// has one connection, taken while rows are read.
    public <T, X extends Throwable> T within(ScopedValue.CallableOp<T, X> work) throws X {
        return Store.in(workspace(), () -> {
            settings.language();
            return work.call();
        });
    }

    public Workspace workspace() {
        return databases.main();
    }

    @Override
    public void close() {
        doors.importDesk.close();
        databases.close();
    }
}
