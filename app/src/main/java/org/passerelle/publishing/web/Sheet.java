package org.passerelle.publishing.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.http.WebAddress;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Delivery.Variant;
import org.passerelle.publishing.Places;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publication.Kind;

/// What is typed to be published, whether it can be or not.
///
/// @param id 0 for a new one
/// @param page names the form it is typed in, so that a new one sent twice is one
/// @param objective the number of the one it serves; 0 for none
/// @param to the numbers of the channels chosen
/// @param own what is said otherwise, by channel
/// @param alts what images show, by image
/// @param hour `at` or `slot`
/// @param at a local time in the owner's zone, as typed
public record Sheet(
        int id,
        String page,
        Kind kind,
        String source,
        String title,
        String text,
        String language,
        String subject,
        int objective,
        Set<Integer> to,
        Map<Integer, Variant> own,
        Map<Integer, String> alts,
        String hour,
        String at) {

    private static final String AT = "at";
    private static final String ALT = "alt-";
    private static final int ASKED_CHARACTERS = 2_000;

    /// A new one, with what the link that led to it says: `source`, `title`, `kind` and `at`, the hour it is meant for. A page is
    /// shared unless it is said to be answered.
    static Sheet begun(Context context, Set<Integer> to) {
        var source = asked(context, "source");
        var page = WebAddress.is(source) ? source : "";
        var kind = kind(asked(context, "kind"));
        var fitting = kind == Kind.ORIGINAL && !page.isEmpty() ? Kind.CURATED : kind;
        var language = Pages.visit(context).language();
        return new Sheet(
                0, UUID.randomUUID().toString(), fitting, page, asked(context, "title"), "", language, "", 0, to, Map.of(), Map.of(), AT, asked(context, AT));
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
                publication.id(), "", publication.kind(), publication.source(), publication.title(), publication.text(),
                publication.language(), publication.subject(), requireNonNullElse(publication.objectiveId(), 0), to, own, Map.of(), AT, at);
    }

    /// @param objectives those it may serve, by number
    static Sheet typed(Context context, int id, List<Connection> places, Set<Integer> objectives) {
        var own = new HashMap<Integer, Variant>();
        for (var place : places) own.put(place.id(), new Variant(
                said(context, "title-" + place.id()), said(context, "text-" + place.id()), said(context, "comment-" + place.id())));
        int objective = Pages.number(context.formParam("objective"));
        var to = new HashSet<Integer>();
        context.formParams("to").forEach(each -> to.add(Pages.number(each)));
        return new Sheet(
                id,
                page(context),
                kind(Pages.typed(context, "kind")),
                Pages.typed(context, "source"),
                Pages.typed(context, "title"),
                lines(Pages.typed(context, "text")),
                Pages.typed(context, "language").equals("en") ? "en" : "fr",
                Pages.typed(context, "subject"),
                objectives.contains(objective) ? objective : 0,
                to,
                own,
                alts(context),
                Pages.typed(context, "hour").equals(Places.SLOT) ? Places.SLOT : AT,
                Pages.typed(context, AT));
    }

    /// The name of the form it is typed in; empty where it has none.
    static String page(Context context) {
        var page = Pages.typed(context, "page");
        return page.matches("[\\w-]{1,36}") ? page : "";
    }

    Sheet keptAs(int number) {
        return new Sheet(number, page, kind, source, title, text, language, subject, objective, to, own, alts, hour, at);
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
        return isEmpty(text);
    }

    /// Lines that cut a thread say nothing by themselves.
    static boolean isEmpty(String text) {
        return text.replace("-", "").isBlank();
    }

    /// Whether there is nothing yet worth keeping.
    boolean isBlank() {
        return isEmpty() && title.isEmpty() && source.isEmpty() && own.values().stream().allMatch(Variant.NONE::equals);
    }

    /// Refused where something must be typed first.
    Publication.Words words() {
        if (isEmpty()) throw new Refusal("publication.empty");
        if (kind == Kind.CURATED && source.isEmpty()) throw new Refusal("publish.source.missing");
        if (kind != Kind.ORIGINAL) Addresses.web(source);
        return draft();
    }

    /// As it is while one types: an address that is none yet is left out.
    Publication.Words draft() {
        var shared = kind != Kind.ORIGINAL && WebAddress.is(source) ? source : "";
        return new Publication.Words(kind, title, text, language, shared, subject, objectiveId());
    }

    /// As it would be kept now.
    ///
    /// @param kept as it was kept last, or null for a new one: its images and the page it shares
    Publication publication(@Nullable Publication kept, Instant now) {
        var words = draft();
        var images = kept == null ? List.<Publication.Image>of() : kept.images().stream().map(this::described).toList();
        return new Publication(
                id, kind, title, text, language, words.source(), subject, objectiveId(), now, images, kept == null ? null : kept.preview(), List.of());
    }

    private @Nullable Integer objectiveId() {
        return objective == 0 ? null : (Integer) objective;
    }

    private Publication.Image described(Publication.Image image) {
        return alts.containsKey(image.id()) ? image.saying(alts.get(image.id())) : image;
    }

    private static Map<Integer, String> alts(Context context) {
        var alts = new HashMap<Integer, String>();
        context.formParamMap().forEach((name, values) -> {
            if (name.matches("alt-\\d{1,9}")) alts.put(Pages.number(name.substring(ALT.length())), values.getFirst().strip());
        });
        return alts;
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "curated" -> Kind.CURATED;
            case "answer" -> Kind.ANSWER;
            default -> Kind.ORIGINAL;
        };
    }

    /// On one line, as a link says it.
    private static String asked(Context context, String name) {
        var said = requireNonNullElse(context.queryParam(name), "").strip().replaceAll("\\s+", " ");
        return said.length() <= ASKED_CHARACTERS ? said : said.substring(0, ASKED_CHARACTERS);
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
