package org.passerelle.formats;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// `outbox.json` of a Mastodon archive: the owner's posts, as activities. Addressed to those it names alone, a post is a
/// message; answering, a comment; naming someone, a mention; else it went to many. A boost is a reaction to its author.
public final class MastodonOutbox implements Format {

    private static final String ITEMS = "orderedItems";
    private static final String EVERYONE = "Public";

    @Override
    public String name() {
        return "mastodon-outbox";
    }

    @Override
    public Recognition recognise(Head head) {
        boolean ours = JsonShape.of(head)
                .filter(shape -> shape.has(ITEMS))
                .filter(shape -> shape.has(ITEMS + ".type") || shape.value("id").endsWith("outbox.json"))
                .isPresent();
        return ours ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        return JsonItems.read(source, ITEMS::equals, UnaryOperator.identity(), item -> Stream.of(trace(item)));
    }

    private static Trace trace(JsonItem item) {
        var activity = item.value();
        var published = activity.text("published").isEmpty()
                ? activity.text("object", "published")
                : activity.text("published");
        var at = moment(published);
        if (at.isEmpty()) return new BadLine(item.rank(), BadLine.Reason.DATE, Words.excerptOf(published));
        return switch (activity.text("type")) {
            case "Create" -> post(item.rank(), activity.at("object"), at.get());
            case "Announce" -> boost(item.rank(), activity, at.get());
            default -> new LeftOut(item.rank(), LeftOut.Reason.AUTOMATIC);
        };
    }

    private static Trace post(long rank, JsonValue note, Moment at) {
        var mentioned = note.each("tag").stream()
                .filter(tag -> tag.text("type").equals("Mention"))
                .flatMap(tag -> mentioned(tag).stream())
                .map(address -> new Party(address.value(), List.of(address)))
                .distinct()
                .toList();
        return new Exchange(
                rank,
                note.text("id").isEmpty() ? Keys.of(at.at().toString(), note.text("content")) : note.text("id"),
                at,
                medium(note, mentioned),
                Direction.OUT,
                null,
                mentioned,
                Words.first(Words.plain(note.any("content", "name"))),
                null);
    }

    private static Optional<Identity> mentioned(JsonValue tag) {
        return MastodonAddresses.of(tag.text("name")).or(() -> MastodonAddresses.behind(tag.text("href")));
    }

    private static Medium medium(JsonValue note, List<Party> mentioned) {
        if (mentioned.isEmpty()) return Medium.BROADCAST;
        boolean open = Stream.of("to", "cc")
                .flatMap(field -> Stream.concat(Stream.of(note.at(field)), note.each(field).stream()))
                .map(JsonValue::text)
                .anyMatch(to -> to.endsWith(EVERYONE) || to.endsWith("/followers"));
        if (!open) return Medium.MESSAGE;
        return note.text("inReplyTo").isEmpty() ? Medium.MENTION : Medium.COMMENT;
    }

    private static Trace boost(long rank, JsonValue activity, Moment at) {
        var post = activity.text("object");
        var author = MastodonAddresses.behind(post.isEmpty() ? activity.text("object", "id") : post);
        return new Exchange(
                rank,
                activity.text("id").isEmpty() ? Keys.of(at.at().toString(), post) : activity.text("id"),
                at,
                Medium.REACTION,
                Direction.OUT,
                null,
                author.stream().map(address -> new Party("", List.of(address))).toList(),
                post,
                null);
    }

    private static Optional<Moment> moment(String text) {
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            return Optional.of(Moment.exactly(at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
