package org.passerelle.publishing;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.passerelle.Ground;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Check;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Field;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Trace;
import org.passerelle.channels.count.Graphemes;

/// A network in memory that takes two images, shows pages as cards, and speaks to people by their Mastodon address.
final class Gallery implements Channel.Publishes {

    final List<Draft> out = new ArrayList<>();
    /// What becomes of a publication; all goes well unless it is told otherwise.
    Function<Trace, Outcome> outcome = _ -> new Outcome.Published("1", URI.create("https://example.org/1"), Ground.NOW);

    @Override
    public String kind() {
        return "gallery";
    }

    @Override
    public String name() {
        return "Gallery";
    }

    @Override
    public String handles() {
        return "mastodon";
    }

    @Override
    public Limits limits() {
        return Limits.of(LocalDate.of(2026, 11, 21), new Limits.Rule(new Graphemes(), 500)).images(2, 500_000, 1_000, 40).carded();
    }

    @Override
    public List<Field> fields() {
        return List.of();
    }

    @Override
    public URI help() {
        return URI.create("https://example.org/help");
    }

    @Override
    public Check check(Account account) {
        return Check.Fine.of("@zoe@example.org", null);
    }

    @Override
    public Outcome publish(Account account, Draft draft, Trace trace) {
        out.add(draft);
        return outcome.apply(trace);
    }

    @Override
    public Outcome reconcile(Account account, Draft draft, Trace trace) {
        return publish(account, draft, trace);
    }
}
