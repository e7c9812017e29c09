package org.passerelle.duplicates;

import static org.passerelle.people.db.Tables.ORGANISATION;

import java.util.List;
import java.util.Locale;
import org.jooq.Record2;
import org.passerelle.insight.names.Organisations;
import org.passerelle.platform.sql.Store;

/// Looks for organisations that stand under several names.
public final class OrganisationFindings {

    private final Store store;
    private final Candidates candidates;

    public OrganisationFindings(Store store, Candidates candidates) {
        this.store = store;
        this.candidates = candidates;
    }

    /// Looks at all of them. Cost: about linear.
    public void look() {
        var all = store.sql()
                .select(ORGANISATION.ID, ORGANISATION.NAME)
                .from(ORGANISATION)
                .orderBy(ORGANISATION.ID)
                .fetch();
        var found = Organisations.learn(all.getValues(ORGANISATION.NAME)).proposals().stream()
                .map(proposal -> pair(all, proposal))
                .toList();
        store.transaction(sql -> {
            candidates.keepAll(sql, Subject.ORGANISATION, found);
            return true;
        });
    }

    private static Pair pair(List<Record2<Integer, String>> all, Organisations.Proposal proposal) {
        var one = all.get(proposal.first());
        var other = all.get(proposal.second());
        double likeness = proposal.likeness().likeness();
        var ground = proposal.likeness().ground().name().toLowerCase(Locale.ROOT);
        var why = new Pair.Why("organisation", ground, bits(likeness), one.value2(), other.value2());
        return Pair.of(one.value1(), other.value1(), likeness, List.of(why));
    }

    private static double bits(double likeness) {
        return Math.log(likeness / (1 - likeness)) / Math.log(2);
    }
}
