package org.passerelle.formats;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises on which network a web address or a handle lies. LinkedIn keeps the form of {@link Identities#url};
/// Mastodon is `user@server`; the other networks give the bare handle, in lower case and without `@`, or the number
/// where Facebook shows no name.
public final class Profiles {

    private static final String BEFORE_ADDRESS =
            "(?i)(?:https?:)?(?://)?(?:www\\.|m\\.|mobile\\.|[a-z]{2}-[a-z]{2}\\.)?";

    private record Network(String kind, Pattern address) {
        Network(String kind, String address) {
            this(kind, Pattern.compile(BEFORE_ADDRESS + address));
        }
    }

    private static final List<Network> NETWORKS = List.of(
            new Network(Identity.X, "(?:twitter|x)\\.com/(?:#!/)?@?([A-Za-z0-9_]{1,20})/?(?:[?#].*)?"),
            new Network(Identity.FACEBOOK, "(?:facebook|fb)\\.com/profile\\.php\\?(?:.*&)?id=(\\d+).*"),
            new Network(Identity.FACEBOOK, "(?:facebook|fb)\\.com/people/[^/]+/(\\d+).*"),
            new Network(Identity.FACEBOOK, "(?:facebook|fb)\\.(?:com|me)/([A-Za-z0-9.]+)/?(?:[?#].*)?"),
            new Network(Identity.INSTAGRAM, "instagram\\.com/([A-Za-z0-9._]+)/?(?:[?#].*)?"),
            new Network(Identity.BLUESKY, "bsky\\.app/profile/([A-Za-z0-9.:-]+)/?(?:[?#].*)?"));
    private static final Pattern MASTODON =
            Pattern.compile("(?i)(?:https?://)?([a-z0-9-]+(?:\\.[a-z0-9-]+)+)/(?:web/)?@([a-z0-9_.-]+)/?");
    private static final Pattern MASTODON_HANDLE = Pattern.compile("(?i)@?([a-z0-9_.-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+)");
    private static final Set<String> NOT_PEOPLE = Set.of(
            "share", "intent", "home", "search", "hashtag", "i", "sharer.php", "groups", "pages", "events", "p", "reel",
            "explore", "profile.php", "login");
    private static final Set<String> NOT_MASTODON =
            Set.of("medium.com", "youtube.com", "www.youtube.com", "tiktok.com", "www.tiktok.com", "threads.net",
                    "www.threads.net", "threads.com", "www.threads.com");

    private Profiles() {}

    /// The profile behind a web address, or the address itself as {@link Identities#url} gives it.
    public static Optional<Identity> of(String address) {
        var url = address.strip();
        for (var network : NETWORKS) {
            var match = network.address().matcher(url);
            if (match.matches()) return person(network.kind(), match.group(1)).or(() -> Identities.url(url));
        }
        var mastodon = MASTODON.matcher(url);
        if (mastodon.matches() && !NOT_MASTODON.contains(mastodon.group(1).toLowerCase(Locale.ROOT)))
            return person(Identity.MASTODON, mastodon.group(2) + "@" + mastodon.group(1));
        return Identities.url(url);
    }

    /// A handle, or an address, on a service named as address books do: `twitter`, `Skype`, `GTalk`. Empty where either
    /// is; a service we do not know becomes its own kind of identity.
    public static Optional<Identity> of(String service, String handle) {
        var word = service.strip().toLowerCase(Locale.ROOT);
        var name = decoded(handle.strip().replaceFirst("(?i)^x-apple:", ""));
        if (word.isEmpty()) return of(name);
        if (name.isEmpty()) return Optional.empty();
        boolean address = name.matches("(?i)(https?:)?//.*|(www\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)+/.*");
        if (address) return of(name);
        return switch (word) {
            case "twitter", "x" -> person(Identity.X, name);
            case "mastodon" -> person(Identity.MASTODON, name).filter(_ -> MASTODON_HANDLE.matcher(name).matches());
            case "linkedin" -> Identities.url("linkedin.com/in/" + name);
            default -> person(word, name);
        };
    }

    private static Optional<Identity> person(String kind, String handle) {
        var bare = handle.replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        return bare.isEmpty() || NOT_PEOPLE.contains(bare) ? Optional.empty() : Optional.of(new Identity(kind, bare));
    }

    private static String decoded(String text) {
        try {
            return text.contains("%") ? URLDecoder.decode(text, StandardCharsets.UTF_8) : text;
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
