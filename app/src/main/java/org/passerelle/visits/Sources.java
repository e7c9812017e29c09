package org.passerelle.visits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.channels.Way;
import org.passerelle.platform.Fold;

/// The ways that statistics name by a site, a network or a medium. As of 2026-11.
final class Sources {

    private static final Pattern DIRECT =
            Pattern.compile("(?:direct|none|not set|direct entry|entree directe|aucun|unassigned|non attribue)(?: none)?");
    private static final Map<Pattern, Way> WAYS = new LinkedHashMap<>();

    static {
        way(Way.LINKEDIN, "linkedin|lnkd\\.in");
        way(Way.FACEBOOK, "facebook|fb\\.(?:com|me)|^fb$|messenger");
        way(Way.INSTAGRAM, "instagram|^ig$");
        way(Way.MASTODON, "mastodon|^mstdn|^mas\\.to|piaille|framapiaf");
        way(Way.BLUESKY, "bluesky|bsky");
        way(Way.X, "^t\\.co$|twitter|^x$|^x\\.com");
        way(Way.MAIL, "mail|newsletter|infolettre|brevo|mailchimp|outlook|substack");
        way(Way.SEARCH, "google|bing|duckduckgo|qwant|ecosia|yahoo|startpage|brave|kagi|organic|search engine|moteurs? de recherche|yandex|baidu");
    }

    private Sources() {}

    /// Empty where they came by no link.
    static Optional<Way> way(String source, String medium) {
        var told = Fold.of(source + " " + medium);
        if (told.isEmpty() || DIRECT.matcher(told).matches()) return Optional.empty();
        var name = Fold.of(source.replaceFirst(" / .*", "")).replaceFirst("^www\\.", "");
        return Way.of(name).or(() -> named(name)).or(() -> named(told)).or(() -> Optional.of(Way.OTHER));
    }

    private static Optional<Way> named(String name) {
        return WAYS.entrySet().stream()
                .filter(each -> each.getKey().matcher(name).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void way(Way way, String names) {
        WAYS.put(Pattern.compile(names), way);
    }
}
