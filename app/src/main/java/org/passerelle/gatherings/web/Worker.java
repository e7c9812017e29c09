package org.passerelle.gatherings.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;

/// The browser's own servant of these pages: it opens the one for noting people where there is no network. It stands
/// among them, because it may serve none but those below its own address.
public final class Worker {

    private static final String FILE = "/static/worker/events.js";

    public void serve(Context context) throws IOException {
        try (var in = Worker.class.getResourceAsStream(FILE)) {
            if (in == null) throw new NotFoundResponse();
            context.header("Cache-Control", "private, no-cache");
            context.contentType("text/javascript;charset=utf-8").result(in.readAllBytes());
        }
    }
}
