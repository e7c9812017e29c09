package org.passerelle.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is asked of another machine.
///
/// @param body null where there is none
/// @param within the longest all of it may take, the last byte of the answer included
/// @param bytesMaximum of the answer's body
public record Request(
        String method, URI to, Map<String, String> headers, @Nullable Body body, Duration within, long bytesMaximum) {

    private static final Duration WITHIN = Duration.ofSeconds(30);
    private static final long BYTES_MAXIMUM = 5_000_000;
    private static final Set<String> CREDENTIALS = Set.of("authorization", "cookie", "dpop");

    /// @param type its media type
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Body(String type, byte[] bytes) {}

    public Request {
        headers = Map.copyOf(headers);
    }

    public static Request to(String method, URI to) {
        return new Request(method, to, Map.of(), null, WITHIN, BYTES_MAXIMUM);
    }

    public static Request get(URI to) {
        return to("GET", to);
    }

    public static Request head(URI to) {
        return to("HEAD", to);
    }

    public static Request post(URI to) {
        return to("POST", to);
    }

    public Request header(String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Request(method, to, all, body, within, bytesMaximum);
    }

    public Request bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public Request basic(String user, String password) {
        var pair = (user + ":" + password).getBytes(UTF_8);
        return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    public Request body(String type, byte[] bytes) {
        return new Request(method, to, headers, new Body(type, bytes), within, bytesMaximum);
    }

    public Request json(String json) {
        return body("application/json", json.getBytes(UTF_8));
    }

    public Request form(Map<String, String> fields) {
        return body("application/x-www-form-urlencoded", query(fields).getBytes(UTF_8));
    }

    public Request multipart(Multipart parts) {
        return body(parts.type(), parts.bytes());
    }

    public Request within(Duration most) {
        return new Request(method, to, headers, body, most, bytesMaximum);
    }

    public Request atMost(long bytes) {
        return new Request(method, to, headers, body, within, bytes);
    }

    /// Names and values as they stand in an address or a form.
    public static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    /// The same, asked elsewhere: what proves who asks stays with the machine it was meant for.
    Request elsewhere(URI next) {
        var all = new LinkedHashMap<>(headers);
        if (!isSameOrigin(next)) all.keySet().removeIf(name -> CREDENTIALS.contains(name.toLowerCase(java.util.Locale.ROOT)));
        return new Request(method, next, all, body, within, bytesMaximum);
    }

    boolean isSafe() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /// Whether the machine, the port and the scheme are the same; from `http` to `https` of one machine counts as the same.
    boolean isSameOrigin(URI next) {
        if (to.getHost() == null || !to.getHost().equalsIgnoreCase(next.getHost())) return false;
        boolean sameScheme = to.getScheme().equalsIgnoreCase(next.getScheme());
        boolean secured = "http".equalsIgnoreCase(to.getScheme())
                && "https".equalsIgnoreCase(next.getScheme())
                && to.getPort() == -1
                && next.getPort() == -1;
        return secured || (sameScheme && to.getPort() == next.getPort());
    }

    /// Without what it carries: credentials stay out of logs.
    @Override
    public String toString() {
        return method + " " + to.getScheme() + "://" + to.getHost();
    }
}
