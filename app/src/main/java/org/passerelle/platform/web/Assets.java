package org.passerelle.platform.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.passerelle.platform.Sha256;

/// Style sheets, scripts and icons, all from the class path. The style sheet and the script are each one file, joined in
/// the order of their `order.txt`; an address carries the content's hash, so that browsers keep it for good.
public final class Assets {

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json");

    private record Asset(byte[] bytes, String hash) {}

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /// The address of an asset, such as `app.css`.
    public String at(String name) {
        return "/static/" + name + asset(name).map(a -> "?v=" + a.hash()).orElse("");
    }

    public void serve(Context context) {
        var name = context.pathParam("name");
        asset(name).ifPresentOrElse(asset -> send(context, name, asset), () -> context.status(404));
    }

    private void send(Context context, String name, Asset asset) {
        context.header("ETag", '"' + asset.hash() + '"');
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        if (('"' + asset.hash() + '"').equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        context.result(asset.bytes());
    }

    /// Only what exists is kept: addresses anybody invents must not fill the memory.
    private Optional<Asset> asset(String name) {
        return Optional.ofNullable(known.computeIfAbsent(name, n -> load(n).orElse(null)));
    }

    private static Optional<Asset> load(String name) {
        if (name.contains("..")) return Optional.empty();
        return switch (name) {
            case "app.css" -> Optional.of(joined("css"));
            case "app.js" -> Optional.of(joined("js"));
            case "htmx.js" -> read(HTMX).map(Assets::hashed);
            default -> read("/static/icons/" + name).map(Assets::hashed);
        };
    }

    private static Asset joined(String kind) {
        var folder = "/static/" + kind + "/";
        var order = new String(read(folder + "order.txt").orElseThrow(), StandardCharsets.UTF_8);
        var all = new ByteArrayOutputStream();
        order.lines()
                .filter(line -> !line.isBlank())
                .forEach(file -> all.writeBytes(read(folder + file.strip()).orElseThrow()));
        return hashed(all.toByteArray());
    }

    private static Asset hashed(byte[] bytes) {
        return new Asset(bytes, Sha256.hex(bytes).substring(0, 16));
    }

    private static Optional<byte[]> read(String resource) {
        try (var in = Assets.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
