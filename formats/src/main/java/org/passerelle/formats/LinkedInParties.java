package org.passerelle.formats;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Party;

/// Makes parties of the names and profile addresses that LinkedIn writes.
final class LinkedInParties {

    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s,;|]+(?=https?://|www\\.)");
    private static final Pattern POST = Pattern.compile("linkedin\\.com/posts/([^/?#_]+)_");

    private LinkedInParties() {}

    /// Someone by the name shown, and the profile address where there is one. The name counts as an identity within
    /// LinkedIn's files, so that files without addresses still find their people.
    static Party party(String name, String profile) {
        return new Party(
                name,
                Stream.concat(Identities.url(profile).stream(), Identities.linkedInName(name).stream())
                        .toList());
    }

    /// Recipients of a message. Names hold commas of their own (`Awa Bâ, LL.M.`), so they are told apart only where as
    /// many come out as there are addresses; else the addresses stand alone.
    static List<Party> parties(String names, String profiles) {
        var addresses = profiles.isEmpty() ? List.<String>of() : List.of(BETWEEN_ADDRESSES.split(profiles));
        if (addresses.size() <= 1) {
            return names.isEmpty() && profiles.isEmpty() ? List.of() : List.of(party(names, profiles));
        }
        var apart = List.of(names.split(",\\s*"));
        return IntStream.range(0, addresses.size())
                .mapToObj(i -> party(apart.size() == addresses.size() ? apart.get(i) : "", addresses.get(i)))
                .toList();
    }

    /// Who wrote the post a link leads to, where the link says it: `…/posts/awa-ba_…`. Most links carry a number only.
    static List<Party> author(String link) {
        var post = POST.matcher(link);
        if (!post.find()) return List.of();
        return List.of(new Party(
                "",
                Identities.url("https://www.linkedin.com/in/" + post.group(1)).stream()
                        .toList()));
    }
}
