package org.passerelle.channels.networks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.passerelle.channels.Check;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Hearing;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Measure;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Picture;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Step;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;

/// A conversation with a network, call after call. A call that does not succeed ends it, with the outcome that follows; a
/// channel so reads as what happens when all goes well.
///
/// ```java
/// return talk.outcome(() -> {
///     var draft = talk.ask(Request.post(…)); // lost: nothing is public yet, so it may be tried again
///     trace.keep("post", draft.get("id").asString());
///     var post = talk.decide(Request.post(…)); // lost: it may be public, so nobody can say
///     return new Outcome.Published(…);
/// });
/// ```
final class Talk {

    /// Ends a conversation.
    private static final class End extends RuntimeException {
        private final transient Outcome outcome;

        End(Outcome outcome) {
            super("", null, false, false);
            this.outcome = outcome;
        }
    }

    private final Door door;
    private final Clock clock;

    Talk(Door door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Waits a little for the network to get something ready.
    void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new End(new Outcome.RetryLater(now(), Reason.of("outcome.interrupted")));
        }
    }

    /// Whatever comes back, to be looked at.
    Response send(Request request) {
        return door.send(request);
    }

    /// A call that puts nothing before the public: the JSON of its answer.
    JsonNode ask(Request request) {
        return json(request, Verdict.HARMLESS);
    }

    /// The same, for an answer that is not JSON.
    Received fetch(Request request) {
        return fine(request, Verdict.HARMLESS);
    }

    /// A call that may put something before the public, and that repeated would do it twice.
    JsonNode decide(Request request) {
        return json(request, Verdict.DECISIVE);
    }

    Received deliver(Request request) {
        return fine(request, Verdict.DECISIVE);
    }

    /// Ends the conversation here.
    RuntimeException end(Outcome outcome) {
        return new End(outcome);
    }

    RuntimeException reject(Reason reason) {
        return end(new Outcome.Rejected(reason));
    }

    /// An image as those limits want it; one that cannot be read ends the conversation.
    Draft.Image fitted(Draft.Image image, Limits limits) {
        return Picture.fit(image, limits).orElseThrow(() -> reject(Reason.of("outcome.image", image.name())));
    }

    /// What follows from a whole conversation.
    Outcome outcome(Supplier<Outcome> conversation) {
        try {
            return conversation.get();
        } catch (End end) {
            return end.outcome;
        }
    }

    /// What becomes of a publication that may be out already: as long as that cannot be read, nobody can say.
    <T> T doubtful(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (End end) {
            throw end(new Outcome.Unknown(Verdict.refused(end.outcome).reason()));
        }
    }

    /// The same, where what is asked is whether the account works.
    Check check(Supplier<Check> conversation) {
        try {
            return conversation.get();
        } catch (End end) {
            return Verdict.refused(end.outcome);
        }
    }

    /// The same, where others are listened to.
    Hearing hearing(Supplier<Hearing> conversation) {
        try {
            return conversation.get();
        } catch (End end) {
            return new Hearing.Deaf(end.outcome);
        }
    }

    /// The same, where what a publication brought is counted.
    Measure measure(Supplier<Measure> conversation) {
        try {
            return conversation.get();
        } catch (End end) {
            return new Measure.Unmeasured(end.outcome);
        }
    }

    /// The same, on the way to the network's own page.
    Step step(Supplier<Step> conversation) {
        try {
            return conversation.get();
        } catch (End end) {
            return new Step.Refused(Verdict.refused(end.outcome).reason());
        }
    }

    private JsonNode json(Request request, Verdict verdict) {
        var received = fine(request, verdict);
        return received.json().orElseThrow(() -> end(verdict.garbled(received, now())));
    }

    private Received fine(Request request, Verdict verdict) {
        var response = door.send(request);
        return response.fine().orElseThrow(() -> end(verdict.of(response, request.to().getHost(), now())));
    }
}
