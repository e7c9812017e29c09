package org.passerelle.formats;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Party;
import org.passerelle.formats.Trace.Someone;

/// One record of a Bluesky repository, and what it says of the owner's relations.
record BlueskyRecord(long rank, String key, JsonValue record, BlueskyIndex index) {

    private static final Pattern DID = Pattern.compile("did:[a-z]+:[A-Za-z0-9._:%-]{1,200}");
    private static final Pattern POST = Pattern.compile("at://(did:[^/]+)/.*");

    Stream<Trace> traces() {
        return switch (record.text("$type")) {
            case "app.bsky.feed.post" -> Stream.of(post());
            case "app.bsky.feed.like", "app.bsky.feed.repost" -> Stream.of(reaction());
            case "app.bsky.graph.follow" -> Stream.of(follow());
            default -> Stream.empty(); // blocks, lists, who may answer: nothing said to anyone
        };
    }

    /// Answering oneself goes on with a thread.
    private Trace post() {
        var answered = POST.matcher(record.text("reply", "parent", "uri"));
        boolean answers = answered.matches() && !answered.group(1).equals(index.owner());
        var parties = new ArrayList<Party>();
        if (answers) parties.add(party(answered.group(1)));
        BlueskyMention.in(record).stream().map(mention -> party(mention.did())).filter(it -> !parties.contains(it)).forEach(parties::add);
        if (answers) return exchange(Medium.COMMENT, parties);
        return exchange(parties.isEmpty() ? Medium.BROADCAST : Medium.MENTION, parties);
    }

    private Trace reaction() {
        var author = POST.matcher(record.text("subject", "uri"));
        if (!author.matches()) return new LeftOut(rank, LeftOut.Reason.NAMELESS);
        return exchange(Medium.REACTION, List.of(new Party("", party(author.group(1)).identities())));
    }

    private Trace follow() {
        var did = record.text("subject");
        if (!DID.matcher(did).matches()) return new LeftOut(rank, LeftOut.Reason.NAMELESS);
        return new Someone(rank, did, Name.NONE, party(did).identities(), List.of(), null, "", List.of(), null);
    }

    private Trace exchange(Medium medium, List<Party> others) {
        var written = record.text("createdAt");
        try {
            var at = Moment.exactly(OffsetDateTime.parse(written).toInstant());
            return new Exchange(rank, key, at, medium, Direction.OUT, null, others, Words.first(record.text("text")), null);
        } catch (DateTimeException e) {
            return new BadLine(rank, BadLine.Reason.DATE, Words.excerptOf(written));
        }
    }

    /// Someone by number, and by handle where a mention told it: it then stands for the name.
    private Party party(String did) {
        var identities = new ArrayList<Identity>();
        var handle = index.handle(did);
        if (!handle.isEmpty()) identities.add(new Identity(Identity.BLUESKY, handle));
        if (DID.matcher(did).matches()) identities.add(new Identity(Identity.BLUESKY_DID, did));
        return new Party(handle, identities);
    }
}
