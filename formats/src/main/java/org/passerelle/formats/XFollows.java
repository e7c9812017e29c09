package org.passerelle.formats;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Someone;

/// `follower.js` and `following.js` of an X archive: numbers, with neither name nor handle nor date
/// (`https://twitter.com/intent/user?user_id=…`). Those whom a mention or a message names are known by it; nobody can be
/// made of the others.
public final class XFollows extends XFormat {

    private static final Pattern PROFILE = Pattern.compile("https?://(?:www\\.)?(?:twitter|x)\\.com/(\\w{1,20})/?");

    public XFollows() {
        super("x-follows", "follower", "following");
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        var follow = item.value().entries().stream()
                .map(java.util.Map.Entry::getValue)
                .filter(entry -> entry.has("accountId"))
                .findFirst()
                .orElse(item.value());
        var number = follow.text("accountId");
        var profile = PROFILE.matcher(follow.text("userLink"));
        var identities = XParties.identities(profile.matches() ? profile.group(1) : "", number);
        if (identities.isEmpty()) return Stream.of(new LeftOut(item.rank(), LeftOut.Reason.NAMELESS));
        return Stream.of(new Someone(
                item.rank(), number, Name.NONE, identities, List.of(), null, "", List.of(), null));
    }
}
