package org.passerelle.publishing.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Draft;
import org.passerelle.platform.Almanac;
import org.passerelle.publishing.Posts;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Slots;
import org.passerelle.publishing.manners.Advice;
import org.passerelle.publishing.manners.Intent;
import org.passerelle.publishing.manners.Manners;

/// Pulls proofs of what is typed.
public final class Proofs {

    private final Posts posts;
    private final IntFunction<Manners> manners;
    private final Slots slots;
    private final Almanac almanac;

    /// @param manners that leave the publication of that number out of what was said before
    public Proofs(Posts posts, IntFunction<Manners> manners, Slots slots, Almanac almanac) {
        this.posts = posts;
        this.slots = slots;
        this.manners = manners;
        this.almanac = almanac;
    }

    /// @param kept as it was kept last; empty for a new one
    Proof of(Sheet sheet, Optional<Publication> kept, List<Connection> places) {
        var publication = sheet.publication(kept.orElse(null), almanac.now());
        var standings = places.stream()
                .filter(place -> sheet.goesTo(place.id()))
                .map(place -> standing(publication, sheet, place))
                .toList();
        boolean isKept = kept.filter(Publication::isDraft).isPresent();
        return new Proof(
                standings,
                sheet.isEmpty() ? List.of() : advice(sheet, standings),
                sheet.language(),
                publication,
                isKept ? almanac.now().atZone(almanac.zone()).toLocalTime() : null);
    }

    private Proof.Standing standing(Publication publication, Sheet sheet, Connection place) {
        var own = sheet.own(place.id());
        var limits = place.limits();
        var images = publication.images().stream().limit(limits.images()).toList();
        var text = own.text() == null ? sheet.text() : own.text();
        if (Sheet.isEmpty(text)) return new Proof.Standing(place, null, List.of(), images, 0);
        var draft = posts.of(publication, own, place);
        var parts = draft.parts().stream()
                .map(part -> Proof.Part.of(part, limits))
                .toList();
        return new Proof.Standing(place, draft, parts, images, publication.images().size() - images.size());
    }

    private List<Advice> advice(Sheet sheet, List<Proof.Standing> standings) {
        var texts = new LinkedHashMap<String, String>();
        for (var each : standings) {
            Draft draft = each.draft();
            if (draft != null) texts.put(each.place().account().name(), draft.text());
        }
        if (texts.isEmpty()) texts.put("", sheet.text());
        return manners.apply(sheet.id()).advise(new Intent(texts, sheet.language(), sheet.kind().intent(), List.of(), when(sheet, standings)));
    }

    /// The first of the hours it would go out at.
    private Instant when(Sheet sheet, List<Proof.Standing> standings) {
        if (sheet.bySlot())
            return standings.stream()
                    .flatMap(each -> slots.free(each.place().id()).stream())
                    .map(ZonedDateTime::toInstant)
                    .min(Comparator.naturalOrder())
                    .orElseGet(almanac::now);
        try {
            return LocalDateTime.parse(sheet.at()).atZone(almanac.zone()).toInstant();
        } catch (DateTimeParseException e) {
            return almanac.now();
        }
    }
}
