package org.passerelle.formats;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// `like.js` of an X archive: the posts the owner liked, mostly without their author and never with a date. Those whose
/// link names the author are kept, on the day the post was written, which its number tells.
public final class XLikes extends XFormat {

    private static final Pattern POST =
            Pattern.compile("https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/(\\w{1,20})/status(?:es)?/\\d+.*");

    public XLikes() {
        super("x-likes", "like");
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        var like = item.value().has("like") ? item.value().at("like") : item.value();
        var written = XDates.written(like.number("tweetId"));
        var post = POST.matcher(like.text("expandedUrl"));
        if (written.isEmpty() || !post.matches() || post.group(1).equals("i"))
            return Stream.of(new LeftOut(item.rank(), LeftOut.Reason.NAMELESS));
        return Stream.of(new Exchange(
                item.rank(),
                like.text("tweetId"),
                new Moment(written.get(), Moment.Precision.DAY),
                Medium.REACTION,
                Direction.OUT,
                null,
                List.of(new Party("", XParties.identities(post.group(1), ""))),
                Words.first(Parser.unescapeEntities(like.text("fullText"), false)),
                null));
    }
}
