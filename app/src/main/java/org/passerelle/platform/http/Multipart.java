package org.passerelle.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.UUID;

/// A form with files, as `multipart/form-data`.
public final class Multipart {

    private final String boundary = "part-" + UUID.randomUUID();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public Multipart field(String name, String value) {
        begin("form-data; name=\"" + quoted(name) + "\"", "text/plain; charset=utf-8");
        return end(value.getBytes(UTF_8));
    }

    public Multipart file(String name, String fileName, String type, byte[] bytes) {
        begin("form-data; name=\"" + quoted(name) + "\"; filename=\"" + quoted(fileName) + "\"", type);
        return end(bytes);
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return whole.toByteArray();
    }

    private void begin(String disposition, String type) {
        var head = "--%s\r\nContent-Disposition: %s\r\nContent-Type: %s\r\n\r\n".formatted(boundary, disposition, type);
        out.writeBytes(head.getBytes(UTF_8));
    }

    private Multipart end(byte[] bytes) {
        out.writeBytes(bytes);
        out.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }

    private static String quoted(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
