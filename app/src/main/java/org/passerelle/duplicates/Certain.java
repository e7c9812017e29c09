package org.passerelle.duplicates;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Set;
import java.util.function.Function;
import org.passerelle.insight.duplicates.Certainty;
import org.passerelle.insight.duplicates.Description;
import org.passerelle.insight.duplicates.Trait;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;

/// Makes one, without asking, of two who bear the very same personal address and whose names agree: such as two people
/// whose addresses stand on one card. The rule is {@link Certainty}; each merger can be undone, and is then for good.
public final class Certain {

    private final Store store;
    private final Mergers mergers;
    private final Apart apart;

    public Certain(Store store, Mergers mergers, Apart apart) {
        this.store = store;
        this.mergers = mergers;
        this.apart = apart;
    }

    /// @return how many it made one
    int join() {
        var all = Descriptions.all(store.sql(), true);
        var byId = all.stream().collect(toMap(Description::id, Function.identity()));
        int made = 0;
        for (var pair : Certainty.of(all).pairs()) {
            var became = Became.of(store.sql(), Subject.PERSON);
            int one = became.now(pair.first());
            int other = became.now(pair.second());
            if (one == other || apart.pairs(Subject.PERSON, became).contains(Set.of(one, other))) continue;
            boolean turned = said(requireNonNull(byId.get(other))) > said(requireNonNull(byId.get(one)));
            if (joined(turned ? other : one, turned ? one : other)) made++;
        }
        return made;
    }

    /// Whether they still were two.
    private boolean joined(int kept, int gone) {
        try {
            mergers.mergeByItself(kept, gone);
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    /// How much is known of them: whoever more is known of stays.
    private static int said(Description description) {
        return description.values().entrySet().stream()
                .mapToInt(each -> each.getKey() == Trait.FAMILY ? 0 : each.getValue().size())
                .sum();
    }
}
