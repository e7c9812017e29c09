package org.passerelle.addressbook.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.passerelle.addressbook.web.DavNames.card;
import static org.passerelle.addressbook.web.DavNames.dav;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.passerelle.accounts.Device;
import org.passerelle.accounts.Devices;
import org.passerelle.addressbook.AddressBook;
import org.passerelle.addressbook.Reception;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Peers;

/// The address book as telephones and computers carry it: discovery, listing, changes, cards read, written and deleted.
/// Every request brings the device's password; none opens a session.
public final class CardDav {

    /// What devices may ask; `OPTIONS` says so.
    public static final List<String> METHODS = List.of("OPTIONS", "PROPFIND", "PROPPATCH", "REPORT", "GET", "HEAD", "PUT", "DELETE");

    private final AddressBook book;
    private final Reception reception;
    private final Settings settings;
    private final DeviceGate gate;
    private final Reports reports;

    public CardDav(AddressBook book, Reception reception, Settings settings, Devices devices, Peers peers) {
        this.book = book;
        this.reception = reception;
        this.settings = settings;
        this.gate = new DeviceGate(devices, peers);
        this.reports = new Reports(book);
    }

    /// Where clients that know the host alone begin (RFC 6764).
    public void discover(Context context) {
        context.header("Location", DavPlace.Kind.ROOT.path).status(301);
    }

    public void serve(Context context) {
        context.header("DAV", "1, 3, access-control, addressbook");
        try {
            if (context.method().name().equals("OPTIONS")) context.header("Allow", String.join(", ", METHODS));
            else answer(context, gate.admit(context));
        } catch (DavProblem problem) {
            tell(context, problem);
        } catch (Refusal refusal) {
            tell(context, new DavProblem(403));
        }
    }

    private void answer(Context context, Device device) {
        var place = DavPlace.at(context.req().getRequestURI()).orElseThrow(() -> new DavProblem(404));
        boolean isCard = place.kind() == DavPlace.Kind.CARD;
        switch (context.method().name()) {
            case "PROPFIND" -> describe(context, device, place);
            case "PROPPATCH" -> keep(context, place);
            case "REPORT" -> reports.answer(context, device, asked(context).orElseThrow(() -> new DavProblem(400)));
            case "GET", "HEAD" -> give(context, place);
            case "PUT" -> {
                mayWrite(device, isCard);
                put(context, place.name());
            }
            case "DELETE" -> {
                mayWrite(device, isCard);
                delete(context, place.name());
            }
            default -> throw new DavProblem(405);
        }
    }

    private static void mayWrite(Device device, boolean isCard) {
        if (!device.writes()) throw new DavProblem(403, dav("need-privileges"));
        if (!isCard) throw new DavProblem(405);
    }

    private void describe(Context context, Device device, DavPlace place) {
        var asked = asked(context).map(DavRequest::asked).orElse(List.of());
        if (place.kind() == DavPlace.Kind.CARD) {
            var card = book.card(place.name()).orElseThrow(() -> new DavProblem(404));
            try (var answer = new Multistatus(context)) {
                answer.resource(DavPlace.of(card.name()), DavProperties.of(card), asked);
            }
            return;
        }
        book.refresh();
        var token = book.token(device.nearest()).toString();
        boolean alone = "0".equals(context.header("Depth"));
        try (var answer = new Multistatus(context)) {
            for (var kind : alone ? List.of(place.kind()) : within(place.kind()))
                answer.resource(kind.path, DavProperties.of(kind, device, name(), token), asked);
            if (!alone && place.kind() == DavPlace.Kind.BOOK)
                for (var listed : book.list(device.nearest()))
                    answer.resource(DavPlace.of(listed.name()), DavProperties.of(listed), asked);
        }
    }

    private static List<DavPlace.Kind> within(DavPlace.Kind kind) {
        return switch (kind) {
            case ROOT -> List.of(kind, DavPlace.Kind.OWNER, DavPlace.Kind.HOME);
            case HOME -> List.of(kind, DavPlace.Kind.BOOK);
            case OWNER, BOOK, CARD -> List.of(kind);
        };
    }

    private String name() {
        return Words.in(settings.language()).say("addressbook.name");
    }

    /// Names and colours that clients would give the book stay with them.
    private static void keep(Context context, DavPlace place) {
        var asked = asked(context).map(DavRequest::asked).orElse(List.of());
        try (var answer = new Multistatus(context)) {
            answer.refused(place.kind() == DavPlace.Kind.CARD ? DavPlace.of(place.name()) : place.kind().path, asked);
        }
    }

    private void give(Context context, DavPlace place) {
        if (place.kind() != DavPlace.Kind.CARD) throw new DavProblem(405);
        var card = book.card(place.name()).orElseThrow(() -> new DavProblem(404));
        var etag = DavProperties.quoted(card.etag());
        context.header("ETag", etag);
        if (etag.equals(context.header("If-None-Match"))) context.status(304);
        else context.contentType(DavProperties.CARD_TYPE).result(card.body());
    }

    private void put(Context context, String name) {
        var body = new String(body(context), UTF_8);
        switch (reception.take(name, body, condition(context))) {
            case Reception.Taken taken -> {
                if (taken.etag() != null) context.header("ETag", DavProperties.quoted(taken.etag()));
                context.status(taken.isNew() ? 201 : 204);
            }
            case Reception.Overtaken _ -> throw new DavProblem(412);
            case Reception.Wrong _ -> throw new DavProblem(403, card("valid-address-data"));
            case Reception.KnownElsewhere _ -> throw new DavProblem(403, card("no-uid-conflict"));
        }
    }

    private void delete(Context context, String name) {
        switch (reception.remove(name, condition(context))) {
            case GONE -> context.status(204);
            case MISSING -> throw new DavProblem(404);
            case OVERTAKEN -> throw new DavProblem(412);
        }
    }

    private static Reception.Condition condition(Context context) {
        boolean isNew = "*".equals(context.header("If-None-Match"));
        var match = context.header("If-Match");
        var etag = match == null || match.equals("*") ? null : match.replaceFirst("^W/", "").replace("\"", "").strip();
        return new Reception.Condition(isNew, etag);
    }

    private static Optional<DavRequest> asked(Context context) {
        return DavRequest.read(body(context));
    }

    private static byte[] body(Context context) {
        try {
            var body = context.req().getInputStream().readNBytes(DavProperties.CARD_BYTES_MAXIMUM + 1);
            if (body.length > DavProperties.CARD_BYTES_MAXIMUM) throw new DavProblem(413);
            return body;
        } catch (IOException e) {
            throw new DavProblem(400);
        }
    }

    private static void tell(Context context, DavProblem problem) {
        context.status(problem.status);
        if (problem.status == 401) context.header("WWW-Authenticate", "Basic realm=\"Passerelle\", charset=\"UTF-8\"");
        if (problem.status == 429) context.header("Retry-After", "60");
        var condition = problem.condition;
        if (condition == null) return;
        var error = "<D:error" + Xml.NAMESPACES + ">" + Xml.element(condition, "") + "</D:error>";
        context.contentType("application/xml;charset=utf-8").result(error);
    }
}
