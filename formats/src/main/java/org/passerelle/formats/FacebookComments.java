package org.passerelle.formats;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// `comments.json` of a Facebook archive (`comments` in 2018, `comments_v2` since): what the owner wrote under posts.
/// Whose post it was stands only in a sentence, in the language of the account: it is looked for in English and French,
/// and counts where that person is known.
public final class FacebookComments extends MetaFormat {

    private static final List<Pattern> AUTHORS = List.of(
            Pattern.compile("(?: commented on| replied to) (.{1,100}?)['’]s? (?!own )"),
            Pattern.compile(" (?:a commenté|a répondu à?).{1,60}?(?: de | d['’])(.{1,100}?)\\s*\\.?$"));

    public FacebookComments() {
        super("facebook-comments");
    }

    @Override
    Recognition recognise(JsonShape shape, String fileName) {
        return certain(!isInstagram(fileName) && shape.hasAny(this::isItem) && shape.hasAny(path -> path.endsWith("data.comment")));
    }

    @Override
    boolean isItem(String path) {
        return path.equals("comments") || path.equals("comments_v2");
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        var data = item.value().each("data");
        var comment = data.isEmpty() ? JsonValue.NONE : data.getFirst().at("comment");
        var seconds = comment.number("timestamp").isPresent() ? comment.number("timestamp") : item.value().number("timestamp");
        return Stream.of(MetaDates.seconds(seconds)
                .<Trace>map(at -> exchange(item, comment.text("comment"), at))
                .orElseGet(() -> new BadLine(
                        item.rank(), BadLine.Reason.DATE, Words.excerptOf(item.value().text("timestamp")))));
    }

    private static Exchange exchange(JsonItem item, String comment, Moment at) {
        return new Exchange(
                item.rank(),
                Keys.of("comment", at.at().toString(), comment),
                at,
                Medium.COMMENT,
                Direction.OUT,
                null,
                author(item.value().text("title")),
                Words.first(comment),
                null);
    }

    private static List<Party> author(String sentence) {
        return AUTHORS.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(java.util.regex.Matcher::find)
                .flatMap(found -> Identities.shownName(Identity.FACEBOOK_NAME, found.group(1)).stream())
                .map(name -> new Party("", List.of(name)))
                .limit(1)
                .toList();
    }
}
