package org.passerelle.publishing.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Approvals;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.DeliveryLine;
import org.passerelle.publishing.DeliveryLines;
import org.passerelle.publishing.Places;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;
import org.passerelle.publishing.feedback.Echo;
import org.passerelle.publishing.feedback.Echoes;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Objectives;
import org.passerelle.vision.Visions;

/// Where publications are written: what is typed there, the places it may go to, and all the composer shows of it.
public final class Desk {

    private final Publications publications;
    private final Channels channels;
    private final Places places;
    private final Proofs proofs;
    private final Echoes echoes;
    private final Approvals approvals;
    private final Objectives objectives;
    private final Visions visions;
    private final Almanac almanac;

    public Desk(
            Publications publications,
            Channels channels,
            Places places,
            Proofs proofs,
            Echoes echoes,
            Approvals approvals,
            Objectives objectives,
            Visions visions,
            Almanac almanac) {
        this.publications = publications;
        this.channels = channels;
        this.places = places;
        this.proofs = proofs;
        this.echoes = echoes;
        this.approvals = approvals;
        this.objectives = objectives;
        this.visions = visions;
        this.almanac = almanac;
    }

    /// A new sheet, to every place that works, or to the one that is asked for.
    Sheet blank(Context context) {
        int only = Pages.number(context.queryParam("to"));
        var to = places().stream()
                .filter(each -> only == 0 ? each.isReady() : each.id() == only)
                .map(Connection::id)
                .collect(Collectors.toSet());
        return Sheet.begun(context, to);
    }

    Sheet of(Publication publication) {
        return Sheet.of(publication, planned(publication));
    }

    /// What is typed, in a form of a publication that is kept already or that is new.
    Sheet typed(Context context) {
        return Sheet.typed(context, known(context), places(), objectives.all().stream().map(Objective::id).collect(Collectors.toSet()));
    }

    /// The same, under its number where it was kept meanwhile.
    Sheet found(Sheet sheet) {
        return sheet.id() > 0 ? sheet : publications.begun(sheet.page()).map(Publication::id).map(sheet::keptAs).orElse(sheet);
    }

    List<Connection> places() {
        return places.all();
    }

    Publication publication(Context context) {
        return publications.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }

    Proof proof(Sheet sheet) {
        return proofs.of(sheet, publications.find(sheet.id()), places());
    }

    Composer.Model model(Sheet sheet, @Nullable String problem) {
        var publication = publications.find(sheet.id());
        var all = places();
        var courses = publication.map(this::courses).orElse(List.of());
        var now = almanac.now().atZone(almanac.zone());
        var line = visions.current().line();
        return new Composer.Model(
                sheet,
                publication.map(kept -> sheet.publication(kept, almanac.now()).images()).orElse(List.of()),
                all,
                proofs.of(sheet, publication, all),
                courses,
                Stream.concat(line.subjects().stream(), publications.subjects().stream()).distinct().toList(),
                line,
                objectives.all().stream().filter(each -> each.isOpen() || each.id() == sheet.objective()).toList(),
                publication.map(Publication::name).orElse(""),
                courses.stream().anyMatch(each -> each.line().isMoving(now)),
                publication.map(Publication::isDraft).orElse(true),
                publication.filter(Publication::isOut).isPresent(),
                almanac.zone().getId(),
                approvals.isOn(),
                approvals.of(sheet.id()).orElse(null),
                problem);
    }

    /// Of the address, else of the form.
    private int known(Context context) {
        if (context.pathParamMap().containsKey("id")) return publication(context).id();
        int named = Pages.number(context.formParam("id"));
        return named > 0 ? named : publications.begun(Sheet.page(context)).map(Publication::id).orElse(0);
    }

    private List<Composer.Course> courses(Publication publication) {
        var brought = echoes.of(publication.deliveries().stream().map(Delivery::id).toList());
        return new DeliveryLines(channels, almanac)
                .of(publication).stream()
                        .map(line -> course(line, brought.getOrDefault(line.delivery().id(), Echo.NONE)))
                        .filter(course -> !course.journal().isEmpty())
                        .toList();
    }

    private Composer.Course course(DeliveryLine line, Echo brought) {
        return new Composer.Course(line, brought, publications.journal(line.delivery().id()));
    }

    /// The first hour it is planned for, as a form holds it; empty where it has none to come.
    private String planned(Publication publication) {
        return publication.deliveries().stream()
                .filter(each -> each.state() == Delivery.State.QUEUED)
                .map(Delivery::due)
                .filter(Objects::nonNull)
                .map(due -> due.withZoneSameInstant(almanac.zone()))
                .min(ZonedDateTime::compareTo)
                .map(due -> due.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString())
                .orElse("");
    }
}
