package org.passerelle.platform.http;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.passerelle.platform.http.Guard.KeptOut;
import org.passerelle.platform.http.Response.NeverSent;
import org.passerelle.platform.http.Response.Received;

/// The door itself. Never throws for what the other side does: whatever happens is a {@link Response}. Nothing of what
/// passes is logged. It reads the owner's peers, so it is used within a workspace, by as many threads as one likes.
///
/// ```java
/// switch (door.send(Request.get(URI.create("https://example.org/feed")))) {
///     case Response.Received answer -> read(answer.text());
///     case Response.NeverSent never -> tryLater(never.trouble());
///     case Response.Lost lost -> tryLater(lost.trouble()); // were it a POST: find out first
/// }
/// ```
///
/// Redirects of `GET` and `HEAD` are followed, each checked anew; those of other methods only where the server asks for
/// the same method at the same machine (307, 308), else the redirect itself is the answer. Credentials stay with the
/// machine they were meant for.
public final class Door {

    private static final int HOPS_MAXIMUM = 5;
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final Guard guard;
    private final Crossing crossing;

    public Door(Peers peers) {
        this(peers, InetAddress::getAllByName, TO_CONNECT);
    }

    Door(Peers peers, Guard.Names names, Duration toConnect) {
        this.guard = new Guard(peers, names);
        this.crossing = new Crossing(toConnect, agent());
    }

    /// Sends one request and waits for what becomes of it, for as long as the request allows.
    public Response send(Request request) {
        long end = System.nanoTime() + request.within().toNanos();
        var next = request;
        boolean forGood = true;
        for (int hop = 0; hop <= HOPS_MAXIMUM; hop++) {
            var response = pass(next, Duration.ofNanos(Math.max(end - System.nanoTime(), 1)));
            if (!(response instanceof Received received)) return response;
            var onward = onward(next, received);
            if (onward.isEmpty()) return arrived(received, hop > 0 && forGood);
            forGood = forGood && (received.status() == 301 || received.status() == 308);
            next = onward.get();
        }
        return new NeverSent(Trouble.REDIRECTED);
    }

    private Response pass(Request request, Duration left) {
        try (var _ = guard.admit(request.to())) {
            return crossing.of(request, left);
        } catch (KeptOut e) {
            return new NeverSent(e.trouble);
        }
    }

    private static Received arrived(Received received, boolean moved) {
        return new Received(received.status(), received.headers(), received.body(), received.from(), moved);
    }

    private static Optional<Request> onward(Request request, Received received) {
        if (!received.isRedirect()) return Optional.empty();
        boolean sameMethod = received.status() == 307 || received.status() == 308;
        return received.headers()
                .first("Location")
                .flatMap(location -> resolved(request.to(), location))
                .filter(next -> request.isSafe() || (sameMethod && request.isSameOrigin(next)))
                .map(request::elsewhere);
    }

    private static Optional<URI> resolved(URI from, String location) {
        try {
            return Optional.of(URI.create(from.resolve(location.strip()).toASCIIString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String agent() {
        var version = Door.class.getPackage().getImplementationVersion();
        return version == null ? "Passerelle" : "Passerelle/" + version;
    }
}
