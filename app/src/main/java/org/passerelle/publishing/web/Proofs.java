package org.passerelle.publishing.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Draft;
import org.passerelle.platform.Almanac;
import org.passerelle.publishing.Drafts;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.manners.Advice;
import org.passerelle.publishing.manners.Intent;
import org.passerelle.publishing.manners.Manners;

/// Pulls proofs of what is typed.
public final class Proofs {

    private final IntFunction<Manners> manners;
    private final Almanac almanac;

    /// @param manners that leave the publication of that number out of what was said before
    public Proofs(IntFunction<Manners> manners, Almanac almanac) {
        this.manners = manners;
        this.almanac = almanac;
    }

    Proof of(Sheet sheet, List<Connection> places) {
        var publication = sheet.publication(almanac.now());
        var standings = places.stream()
                .filter(place -> sheet.goesTo(place.id()))
                .map(place -> standing(publication, sheet, place))
                .toList();
        return new Proof(standings, sheet.isEmpty() ? List.of() : advice(sheet, standings), sheet.language());
    }

    private static Proof.Standing standing(Publication publication, Sheet sheet, Connection place) {
        var own = sheet.own(place.id());
        var text = own.text() == null ? sheet.text() : own.text();
        if (text.replace("-", "").isBlank()) return new Proof.Standing(place, null, List.of());
        var limits = place.limits();
        var draft = Drafts.of(publication, own, limits);
        var parts = draft.parts().stream()
                .map(part -> new Proof.Part(part, limits.gauges(part).stream().findFirst().orElse(null)))
                .toList();
        return new Proof.Standing(place, draft, parts);
    }

    private List<Advice> advice(Sheet sheet, List<Proof.Standing> standings) {
        var texts = new LinkedHashMap<String, String>();
        for (var each : standings) {
            Draft draft = each.draft();
            if (draft != null) texts.put(each.place().account().name(), draft.text());
        }
        if (texts.isEmpty()) texts.put("", sheet.text());
        var kind = switch (sheet.kind()) {
            case ORIGINAL -> Intent.Kind.ORIGINAL;
            case CURATED -> Intent.Kind.CURATED;
            case ANSWER -> Intent.Kind.ANSWER;
        };
        return manners.apply(sheet.id()).advise(new Intent(texts, sheet.language(), kind, List.of(), when(sheet)));
    }

    private Instant when(Sheet sheet) {
        try {
            return LocalDateTime.parse(sheet.at()).atZone(almanac.zone()).toInstant();
        } catch (DateTimeParseException e) {
            return almanac.now();
        }
    }
}
