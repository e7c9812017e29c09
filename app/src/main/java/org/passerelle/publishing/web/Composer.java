package org.passerelle.publishing.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.DeliveryLine;
import org.passerelle.publishing.DeliveryLines;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;

/// One text for every place: written, read over as it will stand in each, and sent on its way. Afterwards the same page
/// tells what became of it.
public final class Composer {

    /// What happened in one place, the oldest first.
    public record Course(DeliveryLine line, List<Delivery.Event> journal) {}

    /// @param places every channel that can be published to
    /// @param courses of those chosen before; empty for a new one
    /// @param moving whether something is about to happen by itself
    /// @param done whether it is out everywhere it was to go
    public record Model(
            Sheet sheet,
            List<Connection> places,
            Proof proof,
            List<Course> courses,
            String name,
            boolean moving,
            boolean done,
            String zone,
            @Nullable String problem) {

        public String path() {
            return sheet.id() == 0 ? "/publish/new" : "/publish/" + sheet.id();
        }

        /// Whether nothing more can be changed in that place.
        public boolean isFixed(int place) {
            return courses.stream().anyMatch(each -> each.line().delivery().channelId() == place
                    && !each.line().state().isOpen());
        }
    }

    private final Publications publications;
    private final Channels channels;
    private final Departure departure;
    private final Proofs proofs;
    private final Almanac almanac;
    private final Pages pages;

    public Composer(
            Publications publications, Channels channels, Departure departure, Proofs proofs, Almanac almanac, Pages pages) {
        this.publications = publications;
        this.channels = channels;
        this.departure = departure;
        this.proofs = proofs;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void begin(Context context) {
        int only = Pages.number(context.queryParam("to"));
        var to = places().stream()
                .filter(each -> only == 0 ? each.isReady() : each.id() == only)
                .map(Connection::id)
                .collect(Collectors.toSet());
        var at = Objects.requireNonNullElse(context.queryParam("at"), "");
        pages.show(context, "publishing/composer", model(Sheet.blank(Pages.visit(context).language(), to, at), null));
    }

    public void show(Context context) {
        var publication = publication(context);
        var view = Pages.visit(context).partial() ? "publishing/courses" : "publishing/composer";
        pages.show(context, view, model(Sheet.of(publication, planned(publication)), null));
    }

    /// What is typed, as it would stand, for a page that shows it while one types.
    public void proof(Context context) {
        var sheet = Sheet.typed(context, Pages.number(context.queryParam("id")), places());
        pages.show(context, "publishing/proof", proofs.of(sheet, places()));
    }

    public void save(Context context) {
        var words = Pages.visit(context).words();
        int known = context.pathParamMap().containsKey("id") ? publication(context).id() : 0;
        var sheet = Sheet.typed(context, known, places());
        try {
            var way = Departure.Way.of(Pages.typed(context, "way"));
            int id = departure.send(sheet, places(), way);
            Pages.tell(context, words.say("publish.done." + way.word()));
            Pages.go(context, "/publish/" + id);
        } catch (Refusal refusal) {
            pages.showAgain(context, "publishing/composer", model(sheet, refusal.in(words)));
        }
    }

    public void remove(Context context) {
        var words = Pages.visit(context).words();
        var publication = publication(context);
        try {
            publications.remove(publication.id());
            Pages.tell(context, words.say("publish.removed", publication.name()));
            Pages.go(context, "/publish");
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(words));
            Pages.go(context, "/publish/" + publication.id());
        }
    }

    private Model model(Sheet sheet, @Nullable String problem) {
        var publication = publications.find(sheet.id());
        var courses = publication.map(this::courses).orElse(List.of());
        var now = almanac.now().atZone(almanac.zone());
        return new Model(
                sheet,
                places(),
                proofs.of(sheet, places()),
                courses,
                publication.map(Publication::name).orElse(""),
                courses.stream().anyMatch(each -> each.line().isMoving(now)),
                publication.filter(Composer::isDone).isPresent(),
                almanac.zone().getId(),
                problem);
    }

    private static boolean isDone(Publication publication) {
        var deliveries = publication.deliveries();
        return !deliveries.isEmpty() && deliveries.stream().noneMatch(each -> each.state().isOpen());
    }

    private List<Course> courses(Publication publication) {
        return new DeliveryLines(channels, almanac)
                .of(publication).stream()
                        .map(line -> new Course(line, publications.journal(line.delivery().id())))
                        .filter(course -> !course.journal().isEmpty())
                        .toList();
    }

    private List<Connection> places() {
        return channels.all().stream()
                .filter(each -> each.state() != Connection.State.BEGUN)
                .filter(each -> each.channel() instanceof Channel.Publishes || each.channel() instanceof Channel.Assists)
                .toList();
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

    private Publication publication(Context context) {
        return publications.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }
}
