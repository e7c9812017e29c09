package org.passerelle.opportunities;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.channels.Way;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.formats.Trace.Medium;

/// By which way an exchange went: told by where it was read, by its medium, and, where the owner noted it by hand, by the
/// network they name.
final class WayOf {

    private static final Pattern NAMED =
            Pattern.compile("\\b(linkedin|facebook|instagram|mastodon|bluesky|blog|twitter)(?:ue)?\\b", Pattern.CASE_INSENSITIVE);

    private WayOf() {}

    static Way exchange(Medium medium, String source, boolean atAnEvent, String words) {
        if (atAnEvent) return Way.EVENT;
        return network(source).or(() -> byHand(medium, source, words)).orElseGet(() -> switch (medium) {
            case MEETING -> Way.MEETING;
            case CALL, VIDEO -> Way.PHONE;
            case MAIL, BROADCAST -> Way.MAIL;
            default -> Way.OTHER;
        });
    }

    /// Files and accounts are named by their network: `linkedin-messages`, `mastodon`.
    private static Optional<Way> network(String source) {
        return Way.ofKind(source).filter(Way::isOnline);
    }

    private static Optional<Way> byHand(Medium medium, String source, String words) {
        boolean elsewhere = medium == Medium.MEETING || medium == Medium.CALL || medium == Medium.VIDEO || medium == Medium.MAIL;
        if (elsewhere || !source.equals(Exchanges.BY_HAND)) return Optional.empty();
        var named = NAMED.matcher(words);
        if (!named.find()) return Optional.empty();
        var network = named.group(1).toLowerCase(Locale.ROOT);
        return network.equals("twitter") ? Optional.of(Way.X) : Way.of(network);
    }
}
