package org.passerelle.addressbook.web;

import javax.xml.namespace.QName;

/// What things are called over CardDAV, as far as they are spoken of here.
final class DavNames {

    static final String DAV = "DAV:";
    static final String CARD = "urn:ietf:params:xml:ns:carddav";
    static final String SERVER = "http://calendarserver.org/ns/";

    static final QName RESOURCE_TYPE = dav("resourcetype");
    static final QName DISPLAY_NAME = dav("displayname");
    static final QName PRINCIPAL = dav("current-user-principal");
    static final QName PRINCIPAL_URL = dav("principal-URL");
    static final QName OWNER = dav("owner");
    static final QName PRIVILEGES = dav("current-user-privilege-set");
    static final QName REPORTS = dav("supported-report-set");
    static final QName SYNC_TOKEN = dav("sync-token");
    static final QName ETAG = dav("getetag");
    static final QName CONTENT_TYPE = dav("getcontenttype");
    static final QName HOME = card("addressbook-home-set");
    static final QName DESCRIPTION = card("addressbook-description");
    static final QName ADDRESS_DATA_TYPES = card("supported-address-data");
    static final QName MAX_SIZE = card("max-resource-size");
    static final QName ADDRESS_DATA = card("address-data");
    static final QName CTAG = new QName(SERVER, "getctag");

    static final QName MULTIGET = card("addressbook-multiget");
    static final QName QUERY = card("addressbook-query");
    static final QName SYNC = dav("sync-collection");

    private DavNames() {}

    static QName dav(String name) {
        return new QName(DAV, name);
    }

    static QName card(String name) {
        return new QName(CARD, name);
    }
}
