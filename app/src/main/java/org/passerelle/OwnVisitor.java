package org.passerelle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;

/// Visits pages of our own server, on this machine alone, as a browser would.
final class OwnVisitor {

    private final String address;

    OwnVisitor(Server server) {
        this.address = "http://127.0.0.1:" + server.port();
        CookieHandler.setDefault(new CookieManager());
    }

    /// Reads a page to its end; a page that is missing is no matter.
    void read(String page) throws IOException {
        var connection = (HttpURLConnection) URI.create(address + page).toURL().openConnection();
        connection.setRequestProperty("Accept-Language", "fr");
        connection.setRequestProperty("Accept-Encoding", "gzip");
        try (var body = connection.getResponseCode() < 400 ? connection.getInputStream() : InputStream.nullInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }
}
