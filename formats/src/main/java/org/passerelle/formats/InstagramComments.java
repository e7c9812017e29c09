package org.passerelle.formats;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// `post_comments_1.json` (a bare array) and `reels_comments.json` (`comments_reels_comments`) of an Instagram archive: what
/// the owner wrote, under whose post, and when.
public final class InstagramComments extends MetaFormat {

    public InstagramComments() {
        super("instagram-comments");
    }

    @Override
    Recognition recognise(JsonShape shape, String fileName) {
        boolean bare = shape.array() && shape.has("string_map_data") && fileName.contains("comments");
        return certain(bare || shape.hasAny(path -> path.matches("comments_(?:reels|media|story)_comments")));
    }

    @Override
    boolean isItem(String path) {
        return path.isEmpty() || path.startsWith("comments_");
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        var entry = new InstagramEntry(item.value());
        return Stream.of(entry.at()
                .<Trace>map(at -> exchange(item.rank(), entry, at))
                .orElseGet(() -> new BadLine(item.rank(), BadLine.Reason.DATE, "")));
    }

    private static Exchange exchange(long rank, InstagramEntry entry, Moment at) {
        var texts = entry.fields().stream()
                .map(Map.Entry::getValue)
                .map(field -> field.text("value"))
                .filter(text -> !text.isEmpty())
                .toList();
        var comment = texts.isEmpty() ? "" : texts.getFirst();
        var owner = texts.size() < 2 ? "" : texts.getLast();
        return new Exchange(
                rank,
                Keys.of("comment", at.at().toString(), comment, owner),
                at,
                Medium.COMMENT,
                Direction.OUT,
                null,
                InstagramEntry.handle(owner).stream().map(handle -> new Party("", List.of(handle))).toList(),
                Words.first(comment),
                null);
    }
}
