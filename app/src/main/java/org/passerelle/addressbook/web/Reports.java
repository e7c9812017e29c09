package org.passerelle.addressbook.web;

import static org.passerelle.addressbook.web.DavNames.dav;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import org.passerelle.accounts.Device;
import org.passerelle.addressbook.AddressBook;
import org.passerelle.addressbook.Listed;
import org.passerelle.addressbook.SyncToken;

/// Answers what a device asks of many cards at once.
final class Reports {

    private static final int AT_ONCE = 500;
    private static final SyncToken BEGINNING = new SyncToken(0, "");

    private final AddressBook book;

    Reports(AddressBook book) {
        this.book = book;
    }

    void answer(Context context, Device device, DavRequest request) {
        if (request.name().equals(DavNames.MULTIGET)) multiget(context, device, request);
        else if (request.name().equals(DavNames.QUERY)) query(context, device, request);
        else if (request.name().equals(DavNames.SYNC)) sync(context, device, request);
        else throw new DavProblem(403, dav("supported-report"));
    }

    private void multiget(Context context, Device device, DavRequest request) {
        var hrefs = request.hrefs();
        try (var answer = new Multistatus(context)) {
            for (int from = 0; from < hrefs.size(); from += AT_ONCE)
                give(answer, device, request, hrefs.subList(from, Math.min(from + AT_ONCE, hrefs.size())));
        }
    }

    private void give(Multistatus answer, Device device, DavRequest request, List<String> hrefs) {
        var names = hrefs.stream().flatMap(href -> DavPlace.at(href).stream()).map(DavPlace::name).toList();
        var found = new HashSet<String>();
        for (var card : book.cards(device.nearest(), names)) {
            found.add(card.name());
            answer.resource(DavPlace.of(card.name()), DavProperties.of(card), request.asked());
        }
        for (var href : hrefs)
            if (!DavPlace.at(href).map(place -> found.contains(place.name())).orElse(false)) answer.bare(href, "404 Not Found");
    }

    private void query(Context context, Device device, DavRequest request) {
        book.refresh();
        var filter = new CardFilter(request.filter());
        int left = request.limit();
        var names = book.list(device.nearest()).stream().map(Listed::name).toList();
        try (var answer = new Multistatus(context)) {
            for (int from = 0; from < names.size() && left > 0; from += AT_ONCE)
                for (var card : book.cards(device.nearest(), names.subList(from, Math.min(from + AT_ONCE, names.size()))))
                    if (left > 0 && filter.test(card.body())) {
                        answer.resource(DavPlace.of(card.name()), DavProperties.of(card), request.asked());
                        left--;
                    }
        }
    }

    /// Everything at first, what changed from then on. A token that says nothing any more makes the device start over.
    private void sync(Context context, Device device, DavRequest request) {
        book.refresh();
        var token = request.token();
        var since = token.isEmpty() ? BEGINNING : SyncToken.parse(token).orElseThrow(Reports::expired);
        var changes = book.changes(device.nearest(), since, request.limit()).orElseThrow(Reports::expired);
        try (var answer = new Multistatus(context)) {
            if (request.asked().contains(DavNames.ADDRESS_DATA)) whole(answer, device, request, changes.changed());
            else
                for (var listed : changes.changed())
                    answer.resource(DavPlace.of(listed.name()), DavProperties.of(listed), request.asked());
            for (var name : changes.gone()) answer.bare(DavPlace.of(name), "404 Not Found");
            if (changes.more()) answer.bare(DavPlace.Kind.BOOK.path, "507 Insufficient Storage");
            answer.token(changes.token().toString());
        }
    }

    private void whole(Multistatus answer, Device device, DavRequest request, List<Listed> changed) {
        var names = changed.stream().map(Listed::name).toList();
        for (int from = 0; from < names.size(); from += AT_ONCE)
            for (var card : book.cards(device.nearest(), names.subList(from, Math.min(from + AT_ONCE, names.size()))))
                answer.resource(DavPlace.of(card.name()), DavProperties.of(card), request.asked());
    }

    private static DavProblem expired() {
        return new DavProblem(403, dav("valid-sync-token"));
    }
}
