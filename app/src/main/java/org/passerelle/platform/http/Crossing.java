package org.passerelle.platform.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.http.Response.Lost;
import org.passerelle.platform.http.Response.NeverSent;
import org.passerelle.platform.http.Response.Received;

/// One request over one connection of its own, HTTP/1.1. A connection used again may be dying just then, and nobody could
/// tell whether what was sent over it arrived.
final class Crossing {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final Duration toConnect;
    private final String agent;

    Crossing(Duration toConnect, String agent) {
        this.toConnect = toConnect;
        this.agent = agent;
    }

    Response of(Request request, Duration left) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(toConnect)
                .executor(THREADS)
                .build();
        try {
            var answer = client.sendAsync(written(request), Capped.bodies(request.bytesMaximum()));
            return received(answer.get(left.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return trouble(e.getCause());
        } catch (TimeoutException | CancellationException e) {
            return new Lost(Trouble.SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Lost(Trouble.BROKEN);
        } catch (IllegalArgumentException e) {
            return new NeverSent(Trouble.ADDRESS);
        } finally {
            client.shutdownNow();
        }
    }

    private HttpRequest written(Request request) {
        var body = request.body();
        var written = HttpRequest.newBuilder(request.to())
                .setHeader("User-Agent", agent)
                .method(request.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.bytes()));
        if (body != null) written.setHeader("Content-Type", body.type());
        for (Map.Entry<String, String> header : request.headers().entrySet())
            written.setHeader(header.getKey(), header.getValue());
        return written.build();
    }

    private static Received received(HttpResponse<byte[]> answer) {
        return new Received(answer.statusCode(), new Headers(answer.headers().map()), answer.body(), answer.uri(), true);
    }

    private static Response trouble(@Nullable Throwable failure) {
        return switch (failure) {
            case HttpConnectTimeoutException _ -> new NeverSent(Trouble.UNREACHABLE);
            case ConnectException e when e.getCause() instanceof UnresolvedAddressException ->
                new NeverSent(Trouble.UNRESOLVED);
            case ConnectException _ -> new NeverSent(Trouble.REFUSED);
            case NoRouteToHostException _ -> new NeverSent(Trouble.UNREACHABLE);
            case SSLHandshakeException _ -> new NeverSent(Trouble.CERTIFICATE);
            case HttpTimeoutException _ -> new Lost(Trouble.SLOW);
            case Capped.TooLarge _ -> new Lost(Trouble.LARGE);
            case IOException e when e.getCause() instanceof Capped.TooLarge -> new Lost(Trouble.LARGE);
            case null, default -> new Lost(Trouble.BROKEN);
        };
    }
}
