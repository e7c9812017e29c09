package org.passerelle.publishing.web;


import io.javalin.http.Context;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Delivery.Variant;
import org.passerelle.publishing.Places;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publication.Kind;

/// What is typed to be published, whether it can be or not.
///
/// @param id 0 for a new one
/// @param to the numbers of the channels chosen
/// @param own what is said otherwise, by channel
/// @param hour `at` or `slot`
/// @param at a local time in the owner's zone, as typed
public record Sheet(
        int id,
        Kind kind,
        String source,
        String title,
        String text,
        String language,
        Set<Integer> to,
        Map<Integer, Variant> own,
        String hour,
        String at) {

    private static final String AT = "at";

    /// @param at the hour it is meant for, as a form holds it; empty where there is none
    static Sheet blank(String language, Set<Integer> to, String at) {
        return new Sheet(0, Kind.ORIGINAL, "", "", "", language, to, Map.of(), AT, at);
    }

    /// @param at the hour it is planned for, as a form holds it; empty where it is not
    static Sheet of(Publication publication, String at) {
        var to = new HashSet<Integer>();
        var own = new HashMap<Integer, Variant>();
        for (var delivery : publication.deliveries()) {
            to.add(delivery.channelId());
            var said = delivery.own();
            own.put(delivery.channelId(), new Variant(
                    other(said.title(), publication.title()), other(said.text(), publication.text()), said.comment()));
        }
        return new Sheet(
                publication.id(), publication.kind(), publication.source(), publication.title(), publication.text(),
                publication.language(), to, own, AT, at);
    }

    static Sheet typed(Context context, int id, List<Connection> places) {
        var own = new HashMap<Integer, Variant>();
        for (var place : places) own.put(place.id(), new Variant(
                said(context, "title-" + place.id()), said(context, "text-" + place.id()), said(context, "comment-" + place.id())));
        var to = new HashSet<Integer>();
        context.formParams("to").forEach(each -> to.add(Pages.number(each)));
        return new Sheet(
                id,
                kind(Pages.typed(context, "kind")),
                Pages.typed(context, "source"),
                Pages.typed(context, "title"),
                lines(Pages.typed(context, "text")),
                Pages.typed(context, "language").equals("en") ? "en" : "fr",
                to,
                own,
                Pages.typed(context, "hour").equals(Places.SLOT) ? Places.SLOT : AT,
                Pages.typed(context, AT));
    }

    public boolean goesTo(int place) {
        return to.contains(place);
    }

    public Variant own(int place) {
        return own.getOrDefault(place, Variant.NONE);
    }

    /// Whether anything is said otherwise there.
    public boolean isOwn(int place) {
        return !own(place).equals(Variant.NONE);
    }

    public boolean bySlot() {
        return hour.equals(Places.SLOT);
    }

    boolean isEmpty() {
        return text.replace("-", "").isBlank();
    }

    /// Refused where something must be typed first.
    Publication.Words words() {
        if (isEmpty()) throw new Refusal("publication.empty");
        if (kind == Kind.CURATED && source.isEmpty()) throw new Refusal("publish.source.missing");
        return new Publication.Words(kind, title, text, language, kind == Kind.ORIGINAL ? "" : Addresses.web(source));
    }

    /// As it would be kept now; an address that is none yet is left out.
    Publication publication(Instant now) {
        var page = kind != Kind.ORIGINAL && Addresses.isWeb(source) ? source : "";
        return new Publication(id, kind, title, text, language, page, now, List.of());
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "curated" -> Kind.CURATED;
            case "answer" -> Kind.ANSWER;
            default -> Kind.ORIGINAL;
        };
    }

    private static @Nullable String said(Context context, String field) {
        var words = lines(Pages.typed(context, field));
        return words.isEmpty() ? null : words;
    }

    private static String lines(String words) {
        return words.replace("\r\n", "\n");
    }

    /// Words copied when they were sent are the publication's.
    private static @Nullable String other(@Nullable String own, String common) {
        return common.equals(own) ? null : own;
    }
}
