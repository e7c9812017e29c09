package org.passerelle.addressbook.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.passerelle.addressbook.web.DavNames.dav;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/// An answer about many resources (RFC 4918), sent as it is written: however many, few are in memory.
final class Multistatus implements AutoCloseable {

    static final int STATUS = 207;

    private final Writer out;

    Multistatus(Context context) {
        context.status(STATUS).contentType("application/xml;charset=utf-8");
        out = new BufferedWriter(new OutputStreamWriter(context.outputStream(), UTF_8));
        write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:multistatus" + Xml.NAMESPACES + ">");
    }

    /// @param has what the resource has, each as XML
    /// @param asked what was asked for; empty for all of it
    void resource(String href, Map<QName, String> has, List<QName> asked) {
        var wanted = asked.isEmpty() ? has.keySet().stream().toList() : asked;
        var found = wanted.stream().filter(has::containsKey).map(name -> Xml.element(name, has.getOrDefault(name, ""))).collect(joining());
        var missing = wanted.stream().filter(name -> !has.containsKey(name)).map(name -> Xml.element(name, "")).collect(joining());
        response(href, properties(found, "200 OK") + properties(missing, "404 Not Found"));
    }

    /// Of properties that cannot be changed.
    void refused(String href, List<QName> asked) {
        response(href, properties(asked.stream().map(name -> Xml.element(name, "")).collect(joining()), "403 Forbidden"));
    }

    /// @param status of the resource as a whole: `404 Not Found`
    void bare(String href, String status) {
        response(href, status(status));
    }

    void token(String token) {
        write(Xml.element(DavNames.SYNC_TOKEN, Xml.text(token)));
    }

    private void response(String href, String inner) {
        write(Xml.element(dav("response"), Xml.href(href) + inner));
    }

    private static String properties(String inner, String status) {
        return inner.isEmpty() ? "" : Xml.element(dav("propstat"), Xml.element(dav("prop"), inner) + status(status));
    }

    private static String status(String status) {
        return Xml.element(dav("status"), "HTTP/1.1 " + status);
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        write("</D:multistatus>");
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
