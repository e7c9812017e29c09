package org.passerelle.time.sources;

import static java.util.Comparator.comparing;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.gatherings.db.Tables.MET;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Record5;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.sql.Store;
import org.passerelle.time.Activity;
import org.passerelle.time.Given;
import org.passerelle.time.Proposal;
import org.passerelle.time.Source;

/// What the owner wrote and whom they saw: one proposal for each day, activity and way. What was noted at an event is left
/// to the event.
public final class FromExchanges implements Source {

    private static final int GROUP_MINUTES_MAXIMUM = 8 * 60;
    private static final int STEP_MINUTES = 5;

    /// What one fact of the ledger counts for.
    private record Fact(LocalDate on, Activity activity, @Nullable Way way, int minutes) {

        String key() {
            return on + "/" + activity.word() + "/" + (way == null ? "" : way.word());
        }
    }

    private final Store store;

    public FromExchanges(Store store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "exchanges";
    }

    @Override
    public List<Proposal> between(LocalDate first, LocalDate last) {
        var facts = store.sql()
                .select(EXCHANGE.DAY, EXCHANGE.MEDIUM, EXCHANGE.DIRECTION, EXCHANGE.MINUTES, EXCHANGE.SOURCE)
                .from(EXCHANGE)
                .where(
                        EXCHANGE.DAY.between((int) first.toEpochDay(), (int) last.toEpochDay()),
                        EXCHANGE.DIRECTION.ne(Codes.of(Direction.IN)),
                        DSL.notExists(DSL.selectOne().from(MET).where(MET.EXCHANGE_ID.eq(EXCHANGE.ID))))
                .fetch(FromExchanges::fact);
        return facts.stream().collect(Collectors.groupingBy(Fact::key)).values().stream()
                .map(this::proposal)
                .sorted(comparing(Proposal::key))
                .toList();
    }

    private Proposal proposal(List<Fact> facts) {
        var one = facts.getFirst();
        int minutes = Math.min(facts.stream().mapToInt(Fact::minutes).sum(), GROUP_MINUTES_MAXIMUM);
        int rounded = Math.ceilDiv(minutes, STEP_MINUTES) * STEP_MINUTES;
        return new Proposal(name(), one.key(), new Given(one.on(), rounded, one.activity(), one.way(), null, ""), facts.size());
    }

    private static Fact fact(Record5<Integer, Short, Short, Integer, String> row) {
        var medium = Codes.medium(row.value2());
        var lasted = row.value4();
        return new Fact(
                LocalDate.ofEpochDay(row.value1()),
                activity(medium),
                Way.of(medium, row.value5()).orElse(null),
                lasted == null ? usual(medium) : Math.clamp(lasted, 1, GROUP_MINUTES_MAXIMUM));
    }

    private static Activity activity(Medium medium) {
        return switch (medium) {
            case MEETING, CALL, VIDEO -> Activity.CALLS;
            case MESSAGE, MAIL, COMMENT, MENTION, REACTION, INVITATION, ENDORSEMENT, RECOMMENDATION -> Activity.ANSWERING;
            case BROADCAST -> Activity.SHARING;
        };
    }

    /// Minutes one takes where nobody noted how long.
    private static int usual(Medium medium) {
        return switch (medium) {
            case MEETING -> 60;
            case VIDEO -> 30;
            case CALL, RECOMMENDATION -> 15;
            case BROADCAST -> 10;
            case MAIL, MESSAGE -> 5;
            case COMMENT, MENTION -> 3;
            case INVITATION -> 2;
            case REACTION, ENDORSEMENT -> 1;
        };
    }
}
