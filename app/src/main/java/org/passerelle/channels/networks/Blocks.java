package org.passerelle.channels.networks;

import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.passerelle.channels.count.ShortAddresses;

/// Plain text as WordPress' editor keeps it: a block a paragraph, addresses as links.
final class Blocks {

    private Blocks() {}

    static String of(String text) {
        return Stream.of(text.strip().split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<!-- wp:paragraph -->\n<p>" + inside(paragraph.strip()) + "</p>\n<!-- /wp:paragraph -->")
                .collect(joining("\n\n"));
    }

    static String image(String id, String url, String alt) {
        return """
                <!-- wp:image {"id":%s} -->
                <figure class="wp-block-image"><img src="%s" alt="%s" class="wp-image-%s"/></figure>
                <!-- /wp:image -->""".formatted(id, escaped(url), escaped(alt), id);
    }

    private static String inside(String paragraph) {
        var addresses = ShortAddresses.ADDRESS.matcher(escaped(paragraph));
        var linked = addresses.replaceAll(found -> Matcher.quoteReplacement("<a href=\"%s\">%s</a>".formatted(found.group(), found.group())));
        return linked.replaceAll("\\R", "<br>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
