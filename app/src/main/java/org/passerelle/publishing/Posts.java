package org.passerelle.publishing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Draft.Card;
import org.passerelle.channels.Parts;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Trace;
import org.passerelle.platform.Settings;
import org.passerelle.publishing.Delivery.Variant;
import org.passerelle.publishing.Queue.Claim;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What goes out in one place, made of the publication's words and the place's own.
public final class Posts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String HANDLES = "handles";
    private static final String MARKS = "marks";

    private final Publications publications;
    private final Images images;
    private final Previews previews;
    private final Handles handles;
    private final Settings settings;

    public Posts(Publications publications, Images images, Previews previews, Handles handles, Settings settings) {
        this.publications = publications;
        this.images = images;
        this.previews = previews;
        this.handles = handles;
        this.settings = settings;
    }

    /// As it would stand there, split where the place has threads; pictures are left out.
    public Draft of(Publication publication, Variant own, Connection place) {
        return draft(publication, own, place, handles.in(texts(publication, own), place.channel()), Marks.of(settings));
    }

    /// As it goes out. Whom it speaks to, and whether addresses are marked, is kept with the first attempt, so that every
    /// other says the same.
    Draft of(Claim claim, Connection place, Trace trace) {
        var publication = claim.publication();
        var own = claim.delivery().own();
        var marks = marks(trace);
        var called = kept(trace, () -> handles.in(texts(publication, own), place.channel()));
        var draft = draft(publication, own, place, called, marks).with(images.of(publication.id()));
        var card = draft.card();
        var preview = publication.preview();
        if (card == null || preview == null) return draft;
        var seen = marks.in(preview.url(), place.channel().kind(), publication.id());
        if (!card.url().toString().equals(seen)) return draft;
        var picture = previews.picture(publication.id()).orElse(null);
        return draft.with(new Card(card.url(), card.title(), card.description(), picture));
    }

    /// Looks at the page it shares where nobody did yet and the place shows it. Waits for that page some seconds at most.
    void look(Delivery delivery, Connection place) {
        if (!place.limits().cards()) return;
        publications.find(delivery.publicationId()).filter(Previews::isMissing).ifPresent(previews::read);
    }

    /// Why that place cannot take it, where it cannot.
    public static Optional<Reason> unfit(Publication publication, Draft draft, Connection place) {
        if (draft.text().isBlank()) return Optional.of(Reason.of("publication.empty"));
        if (!publication.isDescribed()) return Optional.of(Reason.of("publish.image.undescribed"));
        var limits = place.limits();
        return Stream.concat(draft.parts().stream(), Stream.of(draft.comment()))
                .filter(part -> !limits.hold(part))
                .findFirst()
                .map(part -> limits.gauges(part).getFirst())
                .map(gauge -> Reason.of("delivery.long." + gauge.unit(), place.account().name(), "" + gauge.used(), "" + gauge.most()));
    }

    private static Draft draft(
            Publication publication, Variant own, Connection place, Map<String, String> handles, Marks marks) {
        var limits = place.limits();
        var title = own.title() == null ? publication.title() : own.title();
        UnaryOperator<String> marking = text -> marks.in(text, place.channel().kind(), publication.id());
        var said = Handles.put(text(publication, own), handles);
        var card = card(publication, said, title, marking);
        boolean stands = card != null && limits.cards() && publication.images().isEmpty();
        var text = marking.apply(stands ? said : withSource(said, publication.source()));
        var parts = Parts.of(text, limits, publication.language());
        var comment = place.channel().comments() ? Objects.requireNonNullElse(own.comment(), "") : "";
        return Draft.of(text, publication.language())
                .inParts(parts.isEmpty() ? List.of("") : parts)
                .titled(limits.titles() ? title : "")
                .commented(marking.apply(Handles.put(comment, handles)))
                .with(card);
    }

    /// The page it shares, by what was seen of it, else by the title the owner gave; null where a bare address says more.
    private static @Nullable Card card(Publication publication, String text, String title, UnaryOperator<String> marking) {
        var address = Previews.address(publication.source(), text);
        if (address.isEmpty()) return null;
        var preview = publication.preview();
        var marked = URI.create(marking.apply(address));
        if (preview != null && preview.isFound() && preview.url().equals(address))
            return new Card(marked, preview.title(), preview.description(), null);
        return publication.source().isEmpty() || title.isEmpty() ? null : new Card(marked, title, "", null);
    }

    private static String withSource(String text, String source) {
        if (source.isEmpty() || text.contains(source)) return text;
        return text.isBlank() ? text : text.stripTrailing() + "\n\n" + source;
    }

    private static String text(Publication publication, Variant own) {
        return own.text() == null ? publication.text() : own.text();
    }

    private static List<String> texts(Publication publication, Variant own) {
        return Stream.of(text(publication, own), Objects.requireNonNullElse(own.comment(), "")).toList();
    }

    private Marks marks(Trace trace) {
        if (!trace.isEmpty()) return new Marks(trace.find(MARKS).orElse(""));
        var marks = Marks.of(settings);
        if (!marks.equals(Marks.NONE)) trace.keep(MARKS, marks.site());
        return marks;
    }

    private static Map<String, String> kept(Trace trace, Supplier<Map<String, String>> made) {
        var before = trace.find(HANDLES);
        if (before.isPresent()) return JSON.readValue(before.get(), TEXTS);
        var handles = made.get();
        if (!handles.isEmpty()) trace.keep(HANDLES, JSON.writeValueAsString(handles));
        return handles;
    }
}
