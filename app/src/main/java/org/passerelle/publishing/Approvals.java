package org.passerelle.publishing;

import static org.passerelle.platform.db.Tables.SETTING;
import static org.passerelle.publishing.db.Tables.APPROVAL;
import static org.passerelle.publishing.db.Tables.DELIVERY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.Delivery.State;

/// Who read what before it goes, where the owner wants everything read. An approval is of words: whoever changes them takes
/// it back, and the claim that sends is refused by the database while there is none.
public final class Approvals {

    private static final String SETTING_NAME = "publish.approvals";
    private static final String ON = "on";

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;

    public Approvals(Store store, Almanac almanac, Settings settings) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
    }

    /// Whether everything is to be read before it goes.
    public boolean isOn() {
        return settings.get(SETTING_NAME).filter(ON::equals).isPresent();
    }

    public void turn(boolean on) {
        if (on) settings.put(SETTING_NAME, ON);
        else settings.remove(SETTING_NAME);
    }

    public Optional<Approval> of(int publication) {
        return read(APPROVAL.PUBLICATION_ID.eq(publication)).stream().findFirst();
    }

    /// Those asked for and not given, the longest asked first; none while nothing is to be read.
    public List<Approval> waiting() {
        return isOn() ? read(APPROVAL.GIVEN_AT.isNull()) : List.of();
    }

    /// The publications that are planned and may not go yet; none while nothing is to be read. Cost: no query then.
    public Set<Integer> missing() {
        if (!isOn()) return Set.of();
        return store.sql()
                .selectDistinct(DELIVERY.PUBLICATION_ID)
                .from(DELIVERY)
                .where(DELIVERY.STATE.eq(State.QUEUED.name()), DSL.not(isGiven()))
                .fetchSet(DELIVERY.PUBLICATION_ID);
    }

    /// Asks for it to be read; nothing changes where that was asked before.
    public void ask(int publication, int asker, String name) {
        store.transaction(sql -> sql.insertInto(APPROVAL)
                .set(APPROVAL.PUBLICATION_ID, publication)
                .set(APPROVAL.ASKER_ID, asker)
                .set(APPROVAL.ASKER, name)
                .set(APPROVAL.ASKED_AT, almanac.now())
                .onConflictDoNothing()
                .execute());
    }

    /// Agrees to the words that were read. Refused to whoever asked, unless there is nobody else; and where the words are
    /// not those any more.
    ///
    /// @param askedAt of the approval that was shown with the words
    /// @param alone whether the workspace has one account only
    public void give(int publication, Instant askedAt, int giver, String name, boolean alone) {
        var approval = of(publication).orElseThrow(() -> new Refusal("approval.changed"));
        if (!alone && approval.askerId() == giver) throw new Refusal("approval.own");
        store.durably(sql -> {
            int given = sql.update(APPROVAL)
                    .set(APPROVAL.GIVER, name)
                    .set(APPROVAL.GIVEN_AT, almanac.now())
                    .where(APPROVAL.PUBLICATION_ID.eq(publication), APPROVAL.ASKED_AT.eq(askedAt), APPROVAL.GIVEN_AT.isNull())
                    .execute();
            if (given == 0) throw new Refusal("approval.changed");
            return given;
        });
    }

    /// Whether that one may not go out for want of an approval.
    boolean isMissing(int publication) {
        return isOn() && of(publication).filter(Approval::isGiven).isEmpty();
    }

    /// The words changed.
    static void takeBack(DSLContext sql, int publication) {
        sql.deleteFrom(APPROVAL).where(APPROVAL.PUBLICATION_ID.eq(publication)).execute();
    }

    /// The same words, once more: who agreed to them agreed to this.
    static void copy(DSLContext sql, int from, int to) {
        sql.selectFrom(APPROVAL)
                .where(APPROVAL.PUBLICATION_ID.eq(from))
                .fetch()
                .forEach(row -> sql.insertInto(APPROVAL).set(row.intoMap()).set(APPROVAL.PUBLICATION_ID, to).execute());
    }

    /// That a delivery was read, or need not be: whoever sends makes it a condition of the claim itself.
    static Condition isGiven() {
        var on = DSL.exists(DSL.selectOne().from(SETTING).where(SETTING.NAME.eq(SETTING_NAME), SETTING.VALUE.eq(ON)));
        var given = DSL.exists(DSL.selectOne()
                .from(APPROVAL)
                .where(APPROVAL.PUBLICATION_ID.eq(DELIVERY.PUBLICATION_ID), APPROVAL.GIVEN_AT.isNotNull()));
        return DSL.not(on).or(given);
    }

    private List<Approval> read(Condition which) {
        return store.sql().selectFrom(APPROVAL).where(which).orderBy(APPROVAL.ASKED_AT).fetch(Approvals::approval);
    }

    private static Approval approval(Record row) {
        return new Approval(
                row.get(APPROVAL.PUBLICATION_ID),
                row.get(APPROVAL.ASKER_ID),
                row.get(APPROVAL.ASKER),
                row.get(APPROVAL.ASKED_AT),
                row.get(APPROVAL.GIVER),
                row.get(APPROVAL.GIVEN_AT));
    }
}
