package org.passerelle.channels.networks;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Check;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.platform.http.Response;
import org.passerelle.platform.http.Response.Lost;
import org.passerelle.platform.http.Response.NeverSent;
import org.passerelle.platform.http.Response.Received;
import org.passerelle.platform.http.Trouble;
import tools.jackson.databind.JsonNode;

/// What follows from an answer that is not the one hoped for. A decisive call that was lost, or that the other side broke
/// down over, is unknown; a harmless one is tried again.
enum Verdict {
    HARMLESS,
    DECISIVE;

    private static final Duration SOON = Duration.ofMinutes(5);
    private static final Duration WHEN_CALMER = Duration.ofMinutes(15);
    private static final Duration AT_MOST = Duration.ofDays(1);

    Outcome of(Response response, @Nullable String host, Instant now) {
        var name = Objects.requireNonNullElse(host, "");
        return switch (response) {
            case NeverSent(var trouble) -> neverSent(trouble, Reason.of(trouble.key(), name), now);
            case Lost(var trouble) -> uncertain(Reason.of(trouble.key(), name), now);
            case Received received -> of(received, name, now);
        };
    }

    /// Taken, it seems, but the answer makes no sense.
    Outcome garbled(Received received, Instant now) {
        return uncertain(Reason.of("outcome.garbled", name(received)), now);
    }

    static Check.Refused refused(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NeedsReconnect(var reason) -> new Check.Refused(reason, true);
            case Outcome.Rejected(var reason) -> new Check.Refused(reason, false);
            case Outcome.RetryLater(_, var reason) -> new Check.Refused(reason, false);
            case Outcome.Unknown(var reason) -> new Check.Refused(reason, false);
            case Outcome.Published _ -> throw new IllegalStateException("A check publishes nothing");
        };
    }

    /// What a network says beside the number of its answer: most have one of these names for it.
    static String said(Received received) {
        return received.json()
                .flatMap(json -> Stream.of("message", "error_description", "error", "detail", "title")
                        .flatMap(name -> Optional.ofNullable(json.get(name)).stream())
                        .map(node -> node.isObject() && node.get("message") != null ? node.get("message") : node)
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .findFirst())
                .orElse("");
    }

    private static Outcome neverSent(Trouble trouble, Reason reason, Instant now) {
        return switch (trouble) {
            case ADDRESS, FORBIDDEN, CERTIFICATE, REDIRECTED -> new Outcome.Rejected(reason);
            case UNRESOLVED, REFUSED, UNREACHABLE, SLOW, LARGE, BROKEN -> new Outcome.RetryLater(now.plus(SOON), reason);
        };
    }

    private Outcome of(Received received, String name, Instant now) {
        int status = received.status();
        if (status >= 500) return uncertain(Reason.of("outcome.trouble", name, Integer.toString(status)), now);
        if (status == 429 || status == 408 || status == 425)
            return new Outcome.RetryLater(whenAsked(received, now), Reason.of("outcome.busy", name));
        if (status == 401) return new Outcome.NeedsReconnect(Reason.of("outcome.credentials", name).saying(said(received)));
        return new Outcome.Rejected(Reason.of(rejection(status), name).saying(said(received)));
    }

    /// Servers that want to be left alone for months mean something else.
    private static Instant whenAsked(Received received, Instant now) {
        var at = received.retryAfter(now).orElse(now.plus(WHEN_CALMER));
        return at.isAfter(now.plus(AT_MOST)) ? now.plus(AT_MOST) : at;
    }

    private static String rejection(int status) {
        return switch (status) {
            case 403 -> "outcome.forbidden";
            case 404, 410 -> "outcome.missing";
            case 413 -> "outcome.large";
            case 301, 302, 303, 307, 308 -> "outcome.moved";
            default -> status < 300 ? "outcome.garbled" : "outcome.refused";
        };
    }

    private Outcome uncertain(Reason reason, Instant now) {
        return this == DECISIVE ? new Outcome.Unknown(reason) : new Outcome.RetryLater(now.plus(SOON), reason);
    }

    private static String name(Received received) {
        return Objects.requireNonNullElse(received.from().getHost(), "");
    }
}
