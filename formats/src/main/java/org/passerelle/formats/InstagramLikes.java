package org.passerelle.formats;

import java.util.List;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// `liked_posts.json` (`likes_media_likes`) and `liked_comments.json` (`likes_comment_likes`) of an Instagram archive: whose,
/// and when.
public final class InstagramLikes extends MetaFormat {

    public InstagramLikes() {
        super("instagram-likes");
    }

    @Override
    Recognition recognise(JsonShape shape, String fileName) {
        return certain(shape.hasAny(this::isItem));
    }

    @Override
    boolean isItem(String path) {
        return path.equals("likes_media_likes") || path.equals("likes_comment_likes");
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        var entry = new InstagramEntry(item.value());
        var link = item.value().each("string_list_data").stream().findFirst().orElse(JsonValue.NONE);
        var author = entry.titled();
        var at = entry.at();
        if (author.isEmpty() || at.isEmpty()) return Stream.of(new LeftOut(item.rank(), LeftOut.Reason.NAMELESS));
        return Stream.of(new Exchange(
                item.rank(),
                Keys.of("like", author.get().value(), link.text("href"), at.get().at().toString()),
                at.get(),
                Medium.REACTION,
                Direction.OUT,
                null,
                List.of(new Party("", List.of(author.get()))),
                link.text("value"),
                null));
    }
}
