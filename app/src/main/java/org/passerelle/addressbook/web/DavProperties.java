package org.passerelle.addressbook.web;

import static org.passerelle.addressbook.web.DavNames.card;
import static org.passerelle.addressbook.web.DavNames.dav;
import static org.passerelle.addressbook.web.Xml.element;
import static org.passerelle.addressbook.web.Xml.elements;
import static org.passerelle.addressbook.web.Xml.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.passerelle.accounts.Device;
import org.passerelle.addressbook.Card;
import org.passerelle.addressbook.Listed;

/// What each place says of itself, as XML by name.
final class DavProperties {

    static final String CARD_TYPE = "text/vcard;charset=utf-8";
    static final int CARD_BYTES_MAXIMUM = 4_000_000;

    private static final String TYPES =
            "<C:address-data-type content-type=\"text/vcard\" version=\"3.0\"/>";

    private DavProperties() {}

    /// @param name of the book, in the owner's language
    static Map<QName, String> of(DavPlace.Kind place, Device device, String name, String token) {
        var all = new LinkedHashMap<QName, String>();
        all.put(DavNames.RESOURCE_TYPE, type(place));
        all.put(DavNames.DISPLAY_NAME, text(place == DavPlace.Kind.BOOK ? name : "Passerelle"));
        all.put(DavNames.PRINCIPAL, Xml.href(DavPlace.Kind.OWNER.path));
        all.put(DavNames.OWNER, Xml.href(DavPlace.Kind.OWNER.path));
        all.put(DavNames.PRIVILEGES, privileges(device));
        if (place == DavPlace.Kind.OWNER || place == DavPlace.Kind.ROOT) {
            all.put(DavNames.PRINCIPAL_URL, Xml.href(DavPlace.Kind.OWNER.path));
            all.put(DavNames.HOME, Xml.href(DavPlace.Kind.HOME.path));
        }
        if (place == DavPlace.Kind.BOOK) {
            all.put(DavNames.REPORTS, reports());
            all.put(DavNames.ADDRESS_DATA_TYPES, TYPES);
            all.put(DavNames.MAX_SIZE, String.valueOf(CARD_BYTES_MAXIMUM));
            all.put(DavNames.DESCRIPTION, text(name));
            all.put(DavNames.SYNC_TOKEN, text(token));
            all.put(DavNames.CTAG, text(token));
        }
        return all;
    }

    static Map<QName, String> of(Listed listed) {
        return Map.of(
                DavNames.RESOURCE_TYPE, "", DavNames.ETAG, text(quoted(listed.etag())), DavNames.CONTENT_TYPE, CARD_TYPE);
    }

    static Map<QName, String> of(Card card) {
        return Map.of(
                DavNames.RESOURCE_TYPE, "",
                DavNames.ETAG, text(quoted(card.etag())),
                DavNames.CONTENT_TYPE, CARD_TYPE,
                DavNames.ADDRESS_DATA, text(card.body()));
    }

    static String quoted(String etag) {
        return '"' + etag + '"';
    }

    private static String type(DavPlace.Kind place) {
        return switch (place) {
            case OWNER -> elements(dav("collection"), dav("principal"));
            case BOOK -> elements(dav("collection"), card("addressbook"));
            case ROOT, HOME -> elements(dav("collection"));
            case CARD -> "";
        };
    }

    private static String privileges(Device device) {
        var reading = List.of("read", "read-current-user-privilege-set");
        var writing = List.of("write", "write-properties", "write-content", "bind", "unbind");
        return Stream.concat(reading.stream(), device.writes() ? writing.stream() : Stream.empty())
                .map(name -> element(dav("privilege"), elements(dav(name))))
                .collect(Collectors.joining());
    }

    private static String reports() {
        return Stream.of(DavNames.MULTIGET, DavNames.QUERY, DavNames.SYNC)
                .map(name -> element(dav("supported-report"), element(dav("report"), elements(name))))
                .collect(Collectors.joining());
    }
}
