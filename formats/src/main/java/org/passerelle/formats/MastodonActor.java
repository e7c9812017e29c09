package org.passerelle.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Owner;

/// `actor.json` of a Mastodon archive (*Preferences, Import and export*): whose it is.
public final class MastodonActor implements Format {

    @Override
    public String name() {
        return "mastodon-actor";
    }

    @Override
    public Recognition recognise(Head head) {
        boolean ours = JsonShape.of(head).filter(shape -> shape.has("preferredUsername", "outbox", "id")).isPresent();
        return ours ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        return JsonItems.read(source, String::isEmpty, UnaryOperator.identity(), MastodonActor::owner);
    }

    private static Stream<Trace> owner(JsonItem item) {
        var actor = item.value();
        var identities = new ArrayList<Identity>();
        MastodonAddresses.behind(actor.text("id"))
                .or(() -> MastodonAddresses.behind(actor.text("url")))
                .ifPresent(identities::add);
        return identities.isEmpty()
                ? Stream.empty()
                : Stream.of(new Owner(item.rank(), Name.of(actor.any("name", "preferredUsername")), identities));
    }
}
