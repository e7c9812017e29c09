package org.passerelle.publishing;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Parts;
import org.passerelle.channels.Reason;
import org.passerelle.publishing.Queue.Claim;

/// What goes out in one place, made of the publication's words and the place's own.
public final class Drafts {

    private Drafts() {}

    /// As it would stand there, split where the place has threads.
    public static Draft of(Publication publication, Delivery.Variant own, Limits limits) {
        var title = own.title() == null ? publication.title() : own.title();
        var text = own.text() == null ? publication.text() : own.text();
        var draft = Draft.of(text, publication.language())
                .inParts(Parts.of(text, limits, publication.language()))
                .titled(limits.titles() ? title : "")
                .commented(Objects.requireNonNullElse(own.comment(), ""));
        return publication.source().isEmpty()
                ? draft
                : draft.with(new Draft.Card(URI.create(publication.source()), title, "", null));
    }

    static Draft of(Claim claim, Limits limits) {
        return of(claim.publication(), claim.delivery().own(), limits);
    }

    /// Why that place cannot take it, where a part is too long for it.
    public static Optional<Reason> tooLong(Draft draft, Connection connection) {
        var limits = connection.limits();
        return draft.parts().stream()
                .filter(part -> !limits.hold(part))
                .findFirst()
                .map(part -> limits.gauges(part).getFirst())
                .map(gauge -> Reason.of("delivery.long." + gauge.unit(), connection.account().name(), "" + gauge.used(), "" + gauge.most()));
    }
}
