package org.passerelle.publishing.web;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Draft.Card;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Limits.Gauge;
import org.passerelle.platform.Words;
import org.passerelle.publishing.Previews;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.manners.Advice;

/// A publication as it would stand in each place, and what to think of before it goes.
///
/// @param language of the text: better wordings are said in it
/// @param publication all of it
/// @param keptAt when it was kept as a draft; null where it was not
public record Proof(
        List<Standing> places, List<Advice> advice, String language, Publication publication, @Nullable LocalTime keptAt) {

    /// One part of it, and how full it is; the gauge is null where any length will do.
    public record Part(String text, @Nullable Gauge gauge) {

        static Part of(String text, Limits limits) {
            return new Part(text, limits.gauges(text).stream().findFirst().orElse(null));
        }

        /// Its words, and what of them leads somewhere.
        public List<Run> runs() {
            return Run.of(text);
        }

        public boolean isTooLong() {
            return gauge != null && gauge.left() < 0;
        }

        /// « 214 sur 300 caractères ».
        public String told(Words words) {
            if (gauge == null) return words.say("publish.any.length");
            var most = words.say("count." + gauge.unit(), words.number(gauge.most()));
            return words.say("publish.gauge", words.number(gauge.used()), most);
        }

        /// In hundredths, for a bar.
        public int share() {
            return gauge == null ? 0 : (int) Math.min(100, Math.round(gauge.share() * 100));
        }
    }

    /// In one place.
    ///
    /// @param draft null while nothing is written
    /// @param images that it takes
    /// @param more how many it does not
    public record Standing(
            Connection place, @Nullable Draft draft, List<Part> parts, List<Publication.Image> images, int more) {

        /// The page it shares, where the place shows it apart from the text.
        public @Nullable Card card() {
            return draft == null || !place.limits().cards() || !images.isEmpty() ? null : draft.card();
        }

        /// What is said right below; null where nothing is.
        public @Nullable Part comment() {
            if (draft == null || draft.comment().isEmpty()) return null;
            return Part.of(draft.comment(), place.limits());
        }

        /// Those whose description is longer than the place takes.
        public List<Publication.Image> overlong() {
            int most = place.limits().altCharacters();
            return images.stream().filter(image -> image.alt().length() > most).toList();
        }

        /// Who says it there, as people read it.
        public String speaker() {
            return place.handle().isEmpty() ? place.account().name() : place.handle();
        }

        public boolean isThread() {
            return parts.size() > 1;
        }

        public boolean isTooLong() {
            return parts.stream().anyMatch(Part::isTooLong);
        }

        /// What a list tells of its length.
        public String told(Words words) {
            if (parts.isEmpty()) return "";
            return isThread() ? words.say("publish.parts", parts.size()) : parts.getFirst().told(words);
        }

        public int share() {
            return parts.isEmpty() || isThread() ? 0 : parts.getFirst().share();
        }
    }

    /// Whether there is anything to read over.
    public boolean isBlank() {
        return places.stream().allMatch(each -> each.draft() == null);
    }

    /// Whether the page it shares is still to be looked at, somewhere it will be seen.
    public boolean isToLook() {
        boolean isSeen = !publication.source().isEmpty() || places.stream().anyMatch(each -> each.place().limits().cards());
        return publication.id() > 0 && isSeen && Previews.isMissing(publication);
    }

    /// The page it shares; empty where it shares none.
    public String address() {
        return Previews.address(publication);
    }

    public String host() {
        var host = URI.create(address()).getHost();
        return host == null ? address() : host;
    }

    /// Whether a picture stands on that card.
    public boolean isPictured(Card card) {
        var preview = publication.preview();
        return preview != null && preview.isPictured() && preview.url().equals(card.url().toString());
    }

    /// Where that picture is.
    public String picture() {
        var preview = Objects.requireNonNull(publication.preview());
        return "/publish/%d/preview?of=%d".formatted(publication.id(), preview.readAt().toEpochMilli());
    }

    /// « Gardé à 14 h 02 »; empty where nothing was.
    public String kept(Words words) {
        return keptAt == null ? "" : words.say("publish.kept", words.dates().time(keptAt));
    }

    public Words tongue() {
        return Words.in(language);
    }

    /// That place as it stands; empty where it is not chosen.
    public Optional<Standing> at(int place) {
        return places.stream().filter(each -> each.place().id() == place).findFirst();
    }
}
