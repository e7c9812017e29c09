package org.passerelle.platform.web;

import io.javalin.http.Context;

/// What a phone needs to install the product.
public final class Manifest {

    private final Assets assets;

    public Manifest(Assets assets) {
        this.assets = assets;
    }

    public void serve(Context context) {
        context.contentType("application/manifest+json")
                .result("""
                {"name": "Passerelle", "short_name": "Passerelle", "start_url": "/", "display": "standalone",
                 "theme_color": "#005f7b", "background_color": "#fbfaf5",
                 "icons": [
                  {"src": "%s", "sizes": "any", "type": "image/svg+xml"},
                  {"src": "%s", "sizes": "any", "type": "image/svg+xml", "purpose": "maskable"}]}
                """.formatted(assets.at("app.svg"), assets.at("maskable.svg")));
    }
}
