package org.passerelle.publishing.web;

import static org.passerelle.platform.web.Pages.typed;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channels;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.DeliveryLine;
import org.passerelle.publishing.DeliveryLines;
import org.passerelle.publishing.Every;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;
import org.passerelle.publishing.Repetition;
import org.passerelle.publishing.Repetitions;

/// How a publication is said again: how often, until when, and never too soon.
public final class RepetitionPage {

    private static final int TIMES_SHOWN = 6;

    /// What is typed, whether it can be or not.
    public record Form(String every, String end, String last, String times, String cooldown) {

        static Form of(Context context) {
            return new Form(
                    typed(context, "every"), typed(context, "end"), typed(context, "last"), typed(context, "times"), typed(context, "cooldown"));
        }

        static Form of(Repetition.Course course) {
            var repetition = course.repetition();
            var last = repetition.lastDay();
            var times = course.left();
            return new Form(
                    repetition.every().word(),
                    last == null ? "times" : "day",
                    last == null ? "" : last.toString(),
                    times == null ? "" : times.toString(),
                    "" + repetition.cooldownDays());
        }

        Repetition repetition() {
            boolean byDay = end.equals("day");
            return new Repetition(
                    Every.of(every), byDay ? day() : null, byDay ? null : (Integer) Pages.number(times), Pages.number(cooldown));
        }

        private LocalDate day() {
            try {
                return LocalDate.parse(last);
            } catch (DateTimeException e) {
                throw new Refusal("repeat.end.missing");
            }
        }
    }

    /// One time to come, in one place.
    public record Time(DeliveryLine line, ZonedDateTime at) {}

    /// @param original the one it says again, or null where it says none
    /// @param coming the next times
    /// @param isGoing whether it is said again as it stands
    /// @param isPlanned whether it has an hour to follow
    public record Model(
            Publication publication,
            @Nullable Publication original,
            Form form,
            List<Time> coming,
            boolean isGoing,
            boolean isPlanned,
            LocalDate today,
            @Nullable String problem) {

        public String path() {
            return "/publish/" + publication.id() + "/repetition";
        }
    }

    private final Publications publications;
    private final Repetitions repetitions;
    private final Channels channels;
    private final Almanac almanac;
    private final Pages pages;

    public RepetitionPage(
            Publications publications, Repetitions repetitions, Channels channels, Almanac almanac, Pages pages) {
        this.publications = publications;
        this.repetitions = repetitions;
        this.channels = channels;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        var publication = publication(context);
        var course = repetitions.of(publication.id());
        var form = course.map(Form::of).orElse(new Form("month", "times", "", "6", "14"));
        pages.show(context, "publishing/repetition", model(publication, form, null));
    }

    public void begin(Context context) {
        var publication = publication(context);
        var form = Form.of(context);
        var words = Pages.visit(context).words();
        try {
            repetitions.begin(publication.id(), form.repetition());
            Pages.tell(context, words.say("repeat.begun"));
            Pages.go(context, "/publish/" + publication.id() + "/repetition");
        } catch (Refusal refusal) {
            pages.showAgain(context, "publishing/repetition", model(publication, form, refusal.in(words)));
        }
    }

    public void end(Context context) {
        var publication = publication(context);
        repetitions.end(publication.id());
        Pages.tell(context, Pages.visit(context).say("repeat.ended"));
        Pages.go(context, "/publish/" + publication.id());
    }

    private Model model(Publication publication, Form form, @Nullable String problem) {
        var course = repetitions.of(publication.id()).filter(known -> !known.isEnded());
        var planned = Repetitions.planned(publication);
        var lines = new DeliveryLines(channels, almanac);
        var coming = course.stream()
                .flatMap(known -> planned.stream().flatMap(each -> times(known, lines.of(publication, each))))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
        return new Model(
                publication,
                repetitions.original(publication.id()).flatMap(publications::find).orElse(null),
                form,
                coming.stream().limit(TIMES_SHOWN).toList(),
                !coming.isEmpty(),
                !planned.isEmpty(),
                almanac.today(),
                problem);
    }

    private Stream<Time> times(Repetition.Course course, DeliveryLine line) {
        return course.coming(Objects.requireNonNull(line.delivery().due())).stream()
                .map(at -> new Time(line, at.withZoneSameInstant(almanac.zone())));
    }

    private Publication publication(Context context) {
        return publications.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }
}
