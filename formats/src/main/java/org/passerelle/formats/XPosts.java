package org.passerelle.formats;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// `tweets.js` of an X archive (`tweet.js` before 2022, without the `tweet` around each before 2019): what the owner
/// posted. A reply is a comment to those it names, another post that names people a mention, anything else went to many.
/// A repost is a reaction to its author, who is nobody the owner need know. Text is written for HTML.
public final class XPosts extends XFormat {

    public XPosts() {
        super("x-posts", "tweets", "tweet", "community_tweet");
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        var post = item.value().has("tweet") ? item.value().at("tweet") : item.value();
        var written = post.text("created_at");
        return Stream.of(XDates.moment(written)
                .<Trace>map(at -> exchange(item.rank(), post, at))
                .orElseGet(() -> new BadLine(item.rank(), BadLine.Reason.DATE, Words.excerptOf(written))));
    }

    private static Exchange exchange(long rank, JsonValue post, Moment at) {
        var text = Parser.unescapeEntities(post.any("full_text", "text"), false);
        var mentioned = post.each("entities", "user_mentions").stream()
                .map(XParties::mentioned)
                .filter(party -> !party.identities().isEmpty())
                .toList();
        boolean repost = post.has("retweeted_status") || text.startsWith("RT @") && !mentioned.isEmpty();
        return new Exchange(
                rank,
                key(post, at, text),
                at,
                repost ? Medium.REACTION : medium(post, mentioned),
                Direction.OUT,
                null,
                repost ? author(post, mentioned) : mentioned,
                Words.first(text),
                null);
    }

    /// A reply to nobody it names goes on with the owner's own thread, or answers an account since closed.
    private static Medium medium(JsonValue post, List<Party> mentioned) {
        if (mentioned.isEmpty()) return Medium.BROADCAST;
        return post.any("in_reply_to_status_id_str", "in_reply_to_status_id", "in_reply_to_user_id_str").isEmpty()
                ? Medium.MENTION
                : Medium.COMMENT;
    }

    private static List<Party> author(JsonValue post, List<Party> mentioned) {
        var user = post.at("retweeted_status", "user");
        var author = mentioned.isEmpty() || user.has("screen_name") ? XParties.mentioned(user) : mentioned.getFirst();
        return author.identities().isEmpty() ? List.of() : List.of(new Party("", author.identities()));
    }

    private static String key(JsonValue post, Moment at, String text) {
        var id = post.any("id_str", "id");
        return id.isEmpty() ? Keys.of("post", at.at().toString(), text) : id;
    }
}
