package org.passerelle.publishing.press;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.passerelle.formats.Format.Recognition;
import org.passerelle.formats.Head;
import org.passerelle.formats.Opml;
import org.passerelle.platform.Refusal;

/// Lists of feeds as readers exchange them: OPML 1 and 2.
public final class Outline {

    /// One feed of the list.
    ///
    /// @param site the page it is the feed of; empty where the list does not say
    public record Line(String title, String feed, String site) {}

    private static final int LINES_MAXIMUM = 2_000;
    private static final int TITLE_CHARACTERS = 200;
    static final URI NOWHERE = URI.create("http://localhost/");

    private Outline() {}

    /// Every feed of a list, each once, whatever folders they are in, as {@link Opml} reads it; refused with a sentence
    /// where it is no list.
    public static List<Line> read(byte[] bytes) {
        if (!isOne(bytes)) throw new Refusal("press.opml.none");
        var lines = new LinkedHashMap<String, Line>();
        Opml.outlines(bytes).limit(LINES_MAXIMUM).forEach(outline -> {
            var feed = Links.clean(NOWHERE, outline.address());
            if (!feed.isEmpty()) lines.putIfAbsent(feed, line(outline, feed));
        });
        if (lines.isEmpty()) throw new Refusal("press.opml.empty");
        return List.copyOf(lines.values());
    }

    /// The same list for another reader.
    public static String write(String title, Collection<Line> lines) {
        var body = new Element("body");
        for (var line : lines) {
            var outline = new Element("outline")
                    .setAttribute("type", "rss")
                    .setAttribute("text", line.title())
                    .setAttribute("title", line.title())
                    .setAttribute("xmlUrl", line.feed());
            if (!line.site().isEmpty()) outline.setAttribute("htmlUrl", line.site());
            body.addContent(outline);
        }
        var head = new Element("head").addContent(new Element("title").setText(title));
        var opml = new Element("opml").setAttribute("version", "2.0").addContent(head).addContent(body);
        return new XMLOutputter(Format.getPrettyFormat()).outputString(new Document(opml));
    }

    private static boolean isOne(byte[] bytes) {
        return new Opml().recognise(new Head("", Arrays.copyOf(bytes, Math.min(bytes.length, Head.SIZE_BYTES)))) != Recognition.NO;
    }

    private static Line line(Opml.Outline outline, String feed) {
        return new Line(Plain.text(outline.title(), TITLE_CHARACTERS), feed, Links.clean(NOWHERE, outline.site()));
    }
}
