package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.channels.Account;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Field;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Trace;
import org.passerelle.platform.http.Multipart;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;

/// Images on their way to a server, which shows them once it is ready.
record MastodonMedia(Talk talk, Account account, MastodonServer server, Limits limits) {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int PAUSES_MAXIMUM = 60;

    MastodonMedia(Talk talk, Account account, Limits limits) {
        this(talk, account, MastodonServer.of(account), limits);
    }

    /// Their ids once the server is ready to show them.
    List<String> of(Draft draft, Trace trace) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < Math.min(draft.images().size(), limits.images()); i++) {
            var image = draft.images().get(i);
            ids.add(trace.once("media." + i, () -> upload(image)));
        }
        return ids;
    }

    private String upload(Draft.Image image) {
        var fitted = talk.fitted(image, limits);
        var form = new Multipart().file("file", fitted.name(), fitted.type(), fitted.bytes()).field("description", fitted.alt());
        var taken = talk.fetch(Request.post(server.at("/api/v2/media"))
                .bearer(account.secret(Field.TOKEN))
                .within(Duration.ofMinutes(2))
                .multipart(form));
        var id = taken.json().map(json -> text(json, "id")).orElse("");
        if (id.isEmpty()) throw talk.end(new Outcome.RetryLater(talk.now(), Reason.of("outcome.garbled", server.name())));
        if (taken.status() == 202) await(id);
        return id;
    }

    private void await(String media) {
        var address = server.at("/api/v1/media/" + media);
        for (int i = 0; i < PAUSES_MAXIMUM; i++) {
            talk.pause(PAUSE);
            Received state = talk.fetch(Request.get(address).bearer(account.secret(Field.TOKEN)));
            if (state.status() == 200) return;
        }
        throw talk.end(new Outcome.RetryLater(talk.now(), Reason.of("http.slow", address.getHost())));
    }
}
