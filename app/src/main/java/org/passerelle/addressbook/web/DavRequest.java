package org.passerelle.addressbook.web;

import static org.passerelle.addressbook.web.DavNames.dav;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// What a client asks, as XML. A document type is refused, so that nothing expands and nothing is fetched.
///
/// @param asked the properties wanted; empty for all
record DavRequest(QName name, List<QName> asked, Element root) {

    /// Reads the body of a request; empty where it has none.
    static Optional<DavRequest> read(byte[] body) {
        if (body.length == 0) return Optional.empty();
        try {
            var root = builder().parse(new ByteArrayInputStream(body)).getDocumentElement();
            var prop = child(root, dav("prop")).or(() -> child(root, dav("set")).flatMap(set -> child(set, dav("prop"))));
            var asked = prop.map(DavRequest::children).orElse(List.of()).stream().map(DavRequest::name).toList();
            return Optional.of(new DavRequest(name(root), asked, root));
        } catch (SAXException | IOException e) {
            throw new DavProblem(400);
        }
    }

    List<String> hrefs() {
        return texts(dav("href")).toList();
    }

    String token() {
        return texts(DavNames.SYNC_TOKEN).findFirst().orElse("");
    }

    /// How many results are wanted at most.
    int limit() {
        return Stream.of(dav("limit"), DavNames.card("limit"))
                .flatMap(limit -> child(root, limit).stream())
                .flatMap(limit -> children(limit).stream())
                .map(results -> results.getTextContent().strip())
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    Optional<Element> filter() {
        return child(root, DavNames.card("filter"));
    }

    private Stream<String> texts(QName name) {
        return children(root).stream()
                .filter(element -> name(element).equals(name))
                .map(element -> element.getTextContent().strip());
    }

    static Optional<Element> child(Element of, QName name) {
        return children(of).stream().filter(element -> name(element).equals(name)).findFirst();
    }

    static List<Element> children(Element of) {
        var children = new ArrayList<Element>();
        for (var node = of.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element element) children.add(element);
        return children;
    }

    static QName name(Element element) {
        var namespace = element.getNamespaceURI();
        return new QName(namespace == null ? "" : namespace, element.getLocalName());
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
