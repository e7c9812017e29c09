package org.passerelle.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Markup.Close;
import org.passerelle.formats.Markup.Open;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// The posts of an export and the comments under each, one at a time.
final class WordPressItems implements Pull<Trace> {

    private static final int MOST_COMMENTERS = 20_000;

    private final Markup markup;
    private final WordPressSite site;
    private final Reading reading;
    private final MarkupFields item = new MarkupFields();
    private final MarkupFields comment = new MarkupFields();
    private final Map<String, Party> commenters = new HashMap<>();
    private long itemLine;
    private long commentLine;
    private boolean inItem;
    private boolean inComment;
    private boolean told;

    WordPressItems(Markup markup, WordPressSite site, Reading reading) {
        this.markup = markup;
        this.site = site;
        this.reading = reading;
    }

    @Override
    public @Nullable Trace next() throws IOException {
        for (var piece = markup.next(); piece != null; piece = markup.next()) {
            var trace = see(piece);
            if (trace != null) return trace;
        }
        if (!inItem || told) return null;
        told = true;
        return post(); // the file broke off in the midst of it
    }

    @Override
    public void close() throws IOException {
        markup.close();
    }

    private @Nullable Trace see(Markup.Piece piece) {
        if (piece instanceof Open open && open.is("item")) {
            var unfinished = inItem && !told ? post() : null;
            beginItem(open.line());
            return unfinished;
        }
        if (!inItem) return null;
        if (piece instanceof Open open && open.is("wp:comment")) {
            inComment = true;
            commentLine = open.line();
            comment.clear();
            return tellOnce();
        }
        (inComment ? comment : item).see(piece);
        if (piece instanceof Close close && close.name().equalsIgnoreCase("wp:comment") && inComment) {
            inComment = false;
            return comment();
        }
        if (piece instanceof Close close && close.name().equalsIgnoreCase("item")) {
            inItem = false;
            return tellOnce();
        }
        return null;
    }

    private void beginItem(long line) {
        item.clear();
        commenters.clear();
        itemLine = line;
        inItem = true;
        inComment = false;
        told = false;
    }

    /// The post itself, before its first comment or at its end.
    private @Nullable Trace tellOnce() {
        if (told) return null;
        told = true;
        return post();
    }

    private @Nullable Trace post() {
        var status = item.get("wp:status");
        var type = item.get("wp:post_type");
        if (!type.isEmpty() && !type.equals("post")) return null; // pages, pictures and menus are no one’s news
        var left = switch (status) {
            case "draft", "auto-draft", "pending", "private" -> LeftOut.Reason.DRAFT;
            case "trash" -> LeftOut.Reason.DELETED;
            case "future" -> LeftOut.Reason.FUTURE;
            default -> null;
        };
        if (left != null) return new LeftOut(itemLine, left);
        var at = WordPressDates.at(
                item.get("wp:post_date_gmt"), item.get("wp:post_date"), item.get("pubdate"), reading.zone());
        if (at.isEmpty()) return new BadLine(itemLine, BadLine.Reason.DATE, Words.excerptOf(item.get("title", "wp:post_date", "pubdate")));
        var author = site.author(item.get("dc:creator"));
        var writer = site.isOnes() || author == null ? null : author.party();
        return new Exchange(
                itemLine,
                Keys.of("wordpress", site.address(), "post", id()),
                at.get(),
                Medium.BROADCAST,
                writer == null ? Direction.OUT : null,
                writer,
                List.of(),
                Words.first(Words.plain(item.get("title")) + "\n" + Words.plain(item.get("content:encoded", "description"))),
                null);
    }

    private Trace comment() {
        switch (comment.get("wp:comment_approved")) {
            case "spam" -> {
                return new LeftOut(commentLine, LeftOut.Reason.SPAM);
            }
            case "trash", "post-trashed" -> {
                return new LeftOut(commentLine, LeftOut.Reason.DELETED);
            }
            default -> {}
        }
        var at = WordPressDates.at(comment.get("wp:comment_date_gmt"), comment.get("wp:comment_date"), "", reading.zone());
        if (at.isEmpty())
            return new BadLine(commentLine, BadLine.Reason.DATE, Words.excerptOf(comment.get("wp:comment_date", "wp:comment_content")));
        var type = comment.get("wp:comment_type");
        boolean ping = type.equals("pingback") || type.equals("trackback");
        var from = ping ? linking() : commenter();
        if (commenters.size() < MOST_COMMENTERS) commenters.put(comment.get("wp:comment_id"), from);
        var others = others(from);
        return new Exchange(
                commentLine,
                Keys.of("wordpress", site.address(), "comment", id(), comment.get("wp:comment_id")),
                at.get(),
                ping ? Medium.MENTION : Medium.COMMENT,
                direction(from),
                isMine(from) ? null : from,
                others,
                Words.first(Words.plain(comment.get("wp:comment_content"))),
                null);
    }

    /// A reply of the owner goes to whoever it answers; any other comment to whoever wrote the post.
    private List<Party> others(Party from) {
        var answered = commenters.get(comment.get("wp:comment_parent"));
        if (site.isOnes()) return isMine(from) && answered != null && !answered.equals(from) ? List.of(answered) : List.of();
        var author = site.author(item.get("dc:creator"));
        return Stream.of(answered, author == null ? null : author.party())
                .filter(party -> party != null && !party.equals(from))
                .distinct()
                .toList();
    }

    private @Nullable Direction direction(Party from) {
        if (!site.isOnes()) return null;
        return isMine(from) ? Direction.OUT : Direction.IN;
    }

    private boolean isMine(Party from) {
        if (!site.isOnes()) return false;
        boolean signedIn = !comment.get("wp:comment_user_id").isEmpty() && !comment.get("wp:comment_user_id").equals("0");
        boolean named = site.authorBy(from.identities()) != null;
        return named || signedIn && (site.authors().isEmpty() || from.identities().isEmpty());
    }

    private Party commenter() {
        var identities = Stream.of(
                        Identities.email(comment.get("wp:comment_author_email")),
                        Profiles.of(comment.get("wp:comment_author_url")))
                .flatMap(Optional::stream)
                .toList();
        var known = site.isOnes() ? null : site.authorBy(identities);
        return known != null ? known.party() : new Party(Words.plain(comment.get("wp:comment_author")), identities);
    }

    /// The site that links here: not a person’s name, an address.
    private Party linking() {
        var host = comment.get("wp:comment_author_url").replaceFirst("(?i)^(https?://[^/?#]+).*", "$1");
        return new Party("", Identities.url(host).stream().toList());
    }

    private String id() {
        return item.get("wp:post_id", "guid", "link");
    }
}
