package org.passerelle.publishing.press;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;
import org.passerelle.platform.Refusal;

/// XML from anywhere. No document type is ever read, so that nothing expands and nothing is fetched; what is not well formed
/// is mended once, and refused if that is not enough.
final class SafeXml {

    private static final String APACHE = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    private static final String DEPTH_MAXIMUM = "200";
    private static final Pattern ENTITIES = Pattern.compile("<!DOCTYPE[^>\\[]*\\[", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int PROLOGUE_CHARACTERS = 2_000;

    private SafeXml() {}

    /// @param type its media type as the server said, empty where it did not
    static Document read(byte[] bytes, String type) {
        var text = text(bytes, type).strip();
        if (ENTITIES.matcher(text).region(0, Math.min(text.length(), PROLOGUE_CHARACTERS)).find()) throw new Refusal("press.entities");
        try {
            return parsed(text);
        } catch (JDOMException e) {
            return mended(text);
        }
    }

    private static Document mended(String text) {
        try {
            var tree = Jsoup.parse(text, "", Parser.xmlParser());
            tree.childNodes().stream().filter(DocumentType.class::isInstance).toList().forEach(node -> node.remove());
            tree.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
            return parsed(tree.outerHtml().strip());
        } catch (JDOMException | RuntimeException e) {
            throw new Refusal("press.unreadable"); // past mending
        }
    }

    private static Document parsed(String text) throws JDOMException {
        var builder = new SAXBuilder();
        builder.setExpandEntities(false);
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setFeature(APACHE + "disallow-doctype-decl", true);
        builder.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
        builder.setFeature(SAX + "external-general-entities", false);
        builder.setFeature(SAX + "external-parameter-entities", false);
        builder.setProperty(DEPTH, DEPTH_MAXIMUM);
        try {
            return builder.build(new StringReader(text));
        } catch (IOException e) {
            throw new JDOMException("Nothing to read", e);
        }
    }

    private static String text(byte[] bytes, String type) {
        try (var in = new XmlReader(new ByteArrayInputStream(bytes), declared(type), true)) {
            var text = new StringWriter();
            in.transferTo(text);
            return text.toString();
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("press.unreadable");
        }
    }

    /// A server that names no charset leaves it to the document, whatever `text/xml` was once to mean.
    private static String declared(String type) {
        var charset = CHARSET.matcher(type);
        return charset.find() ? "application/xml; charset=" + charset.group(1) : "application/xml";
    }
}
