package org.passerelle.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Entries;
import org.passerelle.exchanges.Entries.Entry;
import org.passerelle.formats.Trace;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut.Reason;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;
import org.passerelle.formats.Trace.Photo;
import org.passerelle.formats.Trace.Someone;
import org.passerelle.formats.Trace.Subscription;
import org.passerelle.people.Arrivals;
import org.passerelle.people.Errand;

/// Some traces of a file, taken in together: first who and what of them is known, then what they add.
final class Batch {

    private final Self self;
    private final Erased erased;
    private final Arrivals arrivals;
    private final Entries entries;
    private final Tally tally;
    private final Newsstand newsstand;
    private final Errand errand;
    private final List<Someone> someones = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Self.Seen> seen = new ArrayList<>();
    private final List<Photo> photos = new ArrayList<>();
    private final List<Subscription> feeds = new ArrayList<>();

    Batch(
            List<Trace> traces, Self self, Erased erased, Arrivals arrivals, Entries entries, Newsstand newsstand, Errand errand,
            Tally tally) {
        this.self = self;
        this.erased = erased;
        this.arrivals = arrivals;
        this.entries = entries;
        this.newsstand = newsstand;
        this.errand = errand;
        this.tally = tally;
        traces.forEach(this::sort);
    }

    private void sort(Trace trace) {
        switch (trace) {
            case Someone someone -> sort(someone);
            case Exchange exchange -> sort(exchange);
            case Photo photo -> photos.add(photo);
            case Subscription feed -> feeds.add(feed);
            case Trace.LeftOut leftOut -> tally.leftOut(Tally.word(leftOut.reason()));
            case Trace.BadLine line -> tally.bad(line);
            case Trace.Question question -> tally.question(question);
            case Trace.Owner _ -> {} // heard at first glance
        }
    }

    private void sort(Someone someone) {
        if (self.is(someone.identities())) tally.leftOut(Self.SELF);
        else if (erased.isAmong(someone.identities())) tally.leftOut(Erased.WORD);
        else if (someone.name().isEmpty() && someone.identities().isEmpty()) tally.leftOut(Tally.word(Reason.NAMELESS));
        else someones.add(someone);
    }

    private void sort(Exchange exchange) {
        var view = self.see(exchange);
        if (view.leftOut() != null) {
            tally.leftOut(view.leftOut());
            return;
        }
        var left = erased.without(view.with());
        if (left.isEmpty() && !view.with().isEmpty()) {
            tally.leftOut(Erased.WORD);
            return;
        }
        exchanges.add(exchange);
        seen.add(new Self.Seen(view.direction(), left, null));
    }

    /// Takes it in, on a connection in a transaction; a rehearsal needs none.
    void takeIn(DSLContext sql, Connection connection, String source) throws SQLException {
        var parties = seen.stream().flatMap(view -> view.with().stream()).toList();
        arrivals.begin(sql, connection, someones, parties);
        entries.begin(sql, connection, source, exchanges.stream().map(Exchange::key).toList());
        var pictures = new Photos(errand);
        for (var someone : someones) {
            var person = arrivals.meet(someone);
            if (person == null) tally.leftOut(Tally.word(Reason.STRANGER));
            else pictures.met(someone.key(), person);
        }
        for (int i = 0; i < exchanges.size(); i++) enter(exchanges.get(i), seen.get(i));
        arrivals.write(connection);
        entries.write(connection);
        if (!errand.rehearsal()) photos.forEach(photo -> pictures.keep(sql, photo));
        for (var feed : feeds) tally.feed(newsstand.follow(sql, feed, errand.importId(), errand.rehearsal()));
    }

    private void enter(Exchange exchange, Self.Seen view) {
        var people = new LinkedHashSet<Integer>();
        for (Party party : view.with()) {
            var person = arrivals.meet(party);
            if (person != null) people.add(person);
        }
        var unknown = people.isEmpty() ? whyNobody(exchange, view.with()) : null;
        if (unknown != null) {
            tally.leftOut(Tally.word(unknown));
            return;
        }
        var entry = new Entry(
                exchange.key(), exchange.at(), exchange.medium(), view.direction(), exchange.duration(),
                exchange.words(), people);
        tally.exchange(entries.add(entry));
    }

    /// Why an exchange with nobody known says nothing; null where it does all the same, as a post or a like.
    private static @Nullable Reason whyNobody(Exchange exchange, List<Party> with) {
        if (with.stream().anyMatch(party -> !party.name().isBlank())) return Reason.NAMELESS;
        return exchange.medium() == Medium.MESSAGE && !with.isEmpty() ? Reason.STRANGER : null;
    }
}
