package org.passerelle.addressbook.web;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import javax.xml.namespace.QName;

/// Writes XML as text. Line ends of cards survive, for a parser would make `\r\n` into `\n`; what XML cannot say goes.
final class Xml {

    static final String NAMESPACES = " xmlns:D=\"%s\" xmlns:C=\"%s\" xmlns:S=\"%s\"".formatted(DavNames.DAV, DavNames.CARD, DavNames.SERVER);

    private Xml() {}

    static String text(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    if (isSayable(point)) escaped.appendCodePoint(point);
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isSayable(int point) {
        return point == '\t' || point == '\n' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point != 0xFFFE && point != 0xFFFF;
    }

    /// An element around what is XML already.
    static String element(QName name, String inner) {
        var tag = tag(name);
        var open = tag.startsWith("X:") ? tag + " xmlns:X=\"" + text(name.getNamespaceURI()) + "\"" : tag;
        return inner.isEmpty() ? "<" + open + "/>" : "<" + open + ">" + inner + "</" + tag + ">";
    }

    static String elements(QName... names) {
        return Stream.of(names).map(name -> element(name, "")).collect(joining());
    }

    static String href(String path) {
        return element(DavNames.dav("href"), text(path));
    }

    private static String tag(QName name) {
        return switch (name.getNamespaceURI()) {
            case DavNames.DAV -> "D:" + name.getLocalPart();
            case DavNames.CARD -> "C:" + name.getLocalPart();
            case DavNames.SERVER -> "S:" + name.getLocalPart();
            case "" -> name.getLocalPart();
            default -> "X:" + name.getLocalPart();
        };
    }
}
