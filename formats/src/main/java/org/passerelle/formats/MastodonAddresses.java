package org.passerelle.formats;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Who stands behind the web addresses of the fediverse: `https://mastodon.example/users/awa/statuses/12`,
/// `https://mastodon.example/@awa/12`, `https://mastodon.example/users/awa`. An address `awa@mastodon.example` is the same
/// whatever its letters' case.
final class MastodonAddresses {

    private static final Pattern PAGE = Pattern.compile(
            "(?i)https?://([a-z0-9.-]+(?::\\d+)?)/(?:users/|@|u/|profile/|accounts/)([a-z0-9_.-]+)(?:@([a-z0-9.-]+))?(?:/(?:statuses/)?(\\d+))?(?:[/?#].*)?");
    private static final Pattern ADDRESS = Pattern.compile("(?i)@?([a-z0-9_.-]+)@([a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::\\d+)?)");
    private static final int NUMBER_BITS = 16;
    private static final long FIRST_DATED = 90_000_000_000_000_000L;

    private MastodonAddresses() {}

    static Optional<Identity> of(String address) {
        var match = ADDRESS.matcher(address.strip());
        return match.matches() ? Optional.of(identity(match.group(1), match.group(2))) : Optional.empty();
    }

    /// Whose a profile or a post is.
    static Optional<Identity> behind(String page) {
        var match = PAGE.matcher(page);
        if (!match.matches()) return Optional.empty();
        return Optional.of(identity(match.group(2), match.group(3) == null ? match.group(1) : match.group(3)));
    }

    /// When a post was written, told by its number: since 2017 it begins with the milliseconds. In milliseconds since 1970.
    static OptionalLong written(String post) {
        var match = PAGE.matcher(post);
        if (!match.matches() || match.group(4) == null || match.group(4).length() > 18) return OptionalLong.empty();
        long number = Long.parseLong(match.group(4));
        return number < FIRST_DATED ? OptionalLong.empty() : OptionalLong.of(number >> NUMBER_BITS);
    }

    private static Identity identity(String name, String server) {
        return new Identity(Identity.MASTODON, (name + "@" + server).toLowerCase(Locale.ROOT));
    }
}
