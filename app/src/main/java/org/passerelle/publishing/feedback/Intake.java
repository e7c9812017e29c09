package org.passerelle.publishing.feedback;

import static org.passerelle.channels.db.Tables.CHANNEL;
import static org.passerelle.publishing.db.Tables.ANSWER;
import static org.passerelle.publishing.db.Tables.DELIVERY;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Feedback;
import org.passerelle.channels.Trace;
import org.passerelle.formats.Identity;
import org.passerelle.platform.sql.Ids;

/// Takes in what one channel heard, each thing once: the account's page and the network's own number for it say which is
/// there already, even where the account was disconnected and connected anew.
final class Intake {

    private static final String SCHEME = "^https?://";

    /// @param added how many were new
    /// @param respondents whose, each once
    record Taken(int added, Set<Integer> respondents) {}

    private final DSLContext sql;
    private final Connection place;
    private final Set<Identity> own;
    private final Instant now;

    /// @param own the owner's addresses: what the owner says there is nobody's answer
    Intake(DSLContext sql, Connection place, Set<Identity> own, Instant now) {
        this.sql = sql;
        this.place = place;
        this.own = own;
        this.now = now;
    }

    Taken take(List<Feedback> heard) {
        var said = heard.stream().filter(each -> !each.remoteId().isBlank() && !isOwn(each.author())).toList();
        var known = sql.select(ANSWER.SOURCE_KEY, ANSWER.ID)
                .from(ANSWER)
                .where(ANSWER.SOURCE.eq(source()), ANSWER.SOURCE_KEY.in(said.stream().map(this::key).toList()))
                .fetchMap(ANSWER.SOURCE_KEY, ANSWER.ID);
        var deliveries = new HashMap<String, Optional<Integer>>();
        var respondents = new HashSet<Integer>();
        int added = 0;
        for (var each : said) {
            @Nullable Integer before = known.get(key(each));
            if (before != null) hearAgain(before, each);
            else if (add(each, deliveries.computeIfAbsent(each.about(), this::delivery).orElse(null), respondents)) added++;
        }
        return new Taken(added, respondents);
    }

    /// What was heard before the delivery it is about was known to be out: it can be tied to it by now.
    void tie(Instant since) {
        var loose = sql.selectDistinct(ANSWER.ABOUT)
                .from(ANSWER)
                .where(ANSWER.CHANNEL_ID.eq(place.id()), ANSWER.DELIVERY_ID.isNull(), ANSWER.ABOUT.ne(""), ANSWER.AT.gt(since))
                .fetch(ANSWER.ABOUT);
        for (var about : loose)
            delivery(about).ifPresent(delivery -> sql.update(ANSWER)
                    .set(ANSWER.DELIVERY_ID, delivery)
                    .where(ANSWER.CHANNEL_ID.eq(place.id()), ANSWER.ABOUT.eq(about), ANSWER.DELIVERY_ID.isNull())
                    .execute());
    }

    private boolean add(Feedback said, @Nullable Integer delivery, Set<Integer> respondents) {
        var key = key(said);
        int respondent = Respondents.meet(sql, source(), said.author(), key);
        int added = sql.insertInto(ANSWER)
                .set(ANSWER.ID, Ids.next(sql, "answer"))
                .set(ANSWER.SOURCE, source())
                .set(ANSWER.SOURCE_KEY, key)
                .set(ANSWER.CHANNEL_ID, place.id())
                .set(ANSWER.RESPONDENT_ID, respondent)
                .set(ANSWER.DELIVERY_ID, delivery)
                .set(ANSWER.KIND, Answer.word(said.kind()))
                .set(ANSWER.WORDS, Readable.words(said.words()))
                .set(ANSWER.ABOUT, Readable.key(said.about()))
                .set(ANSWER.URL, Readable.address(said.url()))
                .set(ANSWER.PENDING, said.isPending())
                .set(ANSWER.AT, said.at().isAfter(now) || said.at().isBefore(Instant.EPOCH) ? now : said.at())
                .set(ANSWER.HEARD_AT, now)
                .onConflictDoNothing()
                .execute();
        if (added > 0) respondents.add(respondent);
        return added > 0;
    }

    /// All that may have changed since is whether it waits for approval.
    private void hearAgain(int id, Feedback said) {
        sql.update(ANSWER)
                .set(ANSWER.PENDING, said.isPending())
                .where(ANSWER.ID.eq(id), ANSWER.PENDING.ne(said.isPending()))
                .execute();
    }

    private boolean isOwn(Feedback.Author author) {
        var handle = place.handle().replaceFirst("^@", "");
        return !handle.isEmpty() && handle.equalsIgnoreCase(author.handle())
                || !Collections.disjoint(own, Respondents.addresses(source(), author));
    }

    /// Of a thread, each part can be answered: the trace of its publication knows their numbers.
    private Optional<Integer> delivery(String about) {
        if (about.isBlank()) return Optional.empty();
        return sql.select(DELIVERY.ID, DELIVERY.REMOTE_ID, DELIVERY.TRACE)
                .from(DELIVERY)
                .join(CHANNEL)
                .on(CHANNEL.ID.eq(DELIVERY.CHANNEL_ID))
                .where(isHere(), DELIVERY.REMOTE_ID.eq(about).or(DELIVERY.TRACE.contains('"' + about + '"')))
                .orderBy(DELIVERY.ID)
                .fetch()
                .stream()
                .filter(row -> row.value2().equals(about) || isPart(row.value3(), about))
                .map(row -> row.value1())
                .findFirst();
    }

    private boolean isPart(String trace, String about) {
        return place.can(Channel.Publishes.class)
                .filter(network -> network.remoteIds(Trace.read(trace, _ -> {})).contains(about))
                .isPresent();
    }

    /// That account, under whatever number it was connected.
    private Condition isHere() {
        var home = place.home();
        var same = CHANNEL.ID.eq(place.id());
        return CHANNEL.KIND.eq(source()).and(home == null ? same : same.or(CHANNEL.HOME.eq(home.toString())));
    }

    private String source() {
        return place.channel().kind();
    }

    private String key(Feedback said) {
        URI home = place.home();
        var account = home == null ? "#" + place.id() : home.toString().replaceFirst(SCHEME, "").replaceFirst("/+$", "");
        return Readable.key(account + " " + said.remoteId());
    }
}
