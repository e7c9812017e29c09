package org.passerelle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.web.Guards;

/// A browser without a screen: keeps cookies, follows nothing, sends the token with its forms. What is set by `with` and
/// `without` holds for the next request alone, but for a cookie dropped, which is gone.
public final class Caller {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String origin;
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    public Caller(int port) {
        this.origin = "http://127.0.0.1:" + port;
    }

    public Caller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Caller without(String cookie) {
        cookies.remove(cookie);
        return this;
    }

    public @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    /// The CSRF token that goes with the cookie at hand.
    public String token() {
        return Guards.token(cookies.getOrDefault("passerelle", ""));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)));
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        var whole = new HashMap<>(form);
        whole.put("_csrf", token());
        return postBare(path, whole);
    }

    /// A form as it is, without the token.
    public HttpResponse<String> postBare(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// A form with a file in it.
    public HttpResponse<String> send(String path, Map<String, String> form, String field, String name, byte[] file) {
        var boundary = "----between-parts";
        var body = new ByteArrayOutputStream();
        var whole = new HashMap<>(form);
        whole.put("_csrf", token());
        whole.forEach((key, value) -> part(body, boundary, "name=\"" + key + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, boundary, "name=\"" + field + "\"; filename=\"" + name + "\"", file);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String boundary, String disposition, byte[] bytes) {
        body.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(boundary, disposition).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var jar = cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; "));
        if (!jar.isEmpty()) request.setHeader("Cookie", jar);
        headers.forEach(request::setHeader);
        headers.clear();
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream().flatMap(set -> HttpCookie.parse(set).stream()).forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0 || cookie.hasExpired()) cookies.remove(cookie.getName());
        else cookies.put(cookie.getName(), cookie.getValue());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
