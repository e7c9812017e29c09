package org.passerelle.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sets letters from templates, as pages are. A letter has no visitor, and brings its look along.
public final class Press {

    private @Nullable TemplateEngine templates;

    /// Sets `letters/digest.jte` as `letters/digest`; the template takes a `model`.
    public String set(String template, Object model) {
        var output = new Utf8ByteOutput();
        templates().render(template + ".jte", Map.of("model", model), output);
        return new String(output.toByteArray(), UTF_8);
    }

    private synchronized TemplateEngine templates() {
        if (templates != null) return templates;
        var made = TemplateEngine.createPrecompiled(null, ContentType.Html, Press.class.getClassLoader(), "org.passerelle.pages");
        made.setBinaryStaticContent(true);
        return templates = made;
    }
}
