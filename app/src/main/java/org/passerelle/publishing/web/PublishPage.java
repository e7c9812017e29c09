package org.passerelle.publishing.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channels;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Approvals;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.DeliveryLine;
import org.passerelle.publishing.DeliveryLines;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;
import org.passerelle.publishing.Standstill;
import org.passerelle.publishing.Standstills;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Objectives;

/// All that goes out: what waits for the owner, what is planned, what is being written, what went out last.
public final class PublishPage {

    private static final int LATEST = 12;
    private static final Comparator<@Nullable ZonedDateTime> BY_HOUR = Comparator.nullsLast(Comparator.naturalOrder());

    /// @param on the day, in the owner's zone
    public record Day(LocalDate on, List<DeliveryLine> lines) {

        /// With its year where that is another than today's.
        public String name(Words words, LocalDate today) {
            return on.getYear() == today.getYear() ? words.dates().weekday(on) : words.dates().full(on);
        }
    }

    /// @param drafts going nowhere yet
    /// @param out the latest first
    /// @param places how many channels are connected
    /// @param unread the publications that may not go before they are read
    /// @param standstill null where what is planned goes its way
    /// @param subjects used before, the latest first
    /// @param subject the one shown; empty for all
    /// @param objectives those that publications serve
    /// @param objective the one whose publications alone are shown, or null
    public record Model(
            List<DeliveryLine> waiting,
            List<Day> planned,
            List<Publication> drafts,
            List<DeliveryLine> out,
            int places,
            @Nullable Standstill standstill,
            Set<Integer> unread,
            ZoneId zone,
            List<String> subjects,
            String subject,
            List<Objective> objectives,
            @Nullable Objective objective) {

        public boolean isEmpty() {
            return waiting.isEmpty() && planned.isEmpty() && drafts.isEmpty() && out.isEmpty();
        }

        /// Where that subject alone is shown.
        public static String only(String subject) {
            return "/publish?" + Request.query(Map.of("subject", subject));
        }

        /// Where what serves that objective alone is shown.
        public static String only(Objective objective) {
            return "/publish?objective=" + objective.id();
        }
    }

    private final Publications publications;
    private final Channels channels;
    private final Standstills standstills;
    private final Approvals approvals;
    private final Objectives objectives;
    private final Almanac almanac;
    private final Pages pages;

    public PublishPage(
            Publications publications,
            Channels channels,
            Standstills standstills,
            Approvals approvals,
            Objectives objectives,
            Almanac almanac,
            Pages pages) {
        this.publications = publications;
        this.channels = channels;
        this.standstills = standstills;
        this.approvals = approvals;
        this.objectives = objectives;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        var subject = Objects.requireNonNullElse(context.queryParam("subject"), "");
        var objective = objectives.find(Pages.number(context.queryParam("objective"))).orElse(null);
        var everything = publications.all();
        var served = everything.stream().map(Publication::objectiveId).collect(Collectors.toSet());
        var all = everything.stream()
                .filter(each -> subject.isEmpty() || each.subject().equals(subject))
                .filter(each -> objective == null || Objects.equals(each.objectiveId(), objective.id()))
                .toList();
        var made = new DeliveryLines(channels, almanac);
        var lines = all.stream()
                .flatMap(each -> made.of(each).stream())
                .sorted(Comparator.comparing(DeliveryLine::at, BY_HOUR))
                .toList();
        var drafts = all.stream().filter(Publication::isDraft).toList();
        var out = only(lines, State.PUBLISHED::equals).reversed().stream().limit(LATEST).toList();
        var model = new Model(
                only(lines, State::asksForOwner),
                days(only(lines, PublishPage::isPlanned)),
                drafts,
                out,
                channels.all().size(),
                standstills.now().orElse(null),
                approvals.missing(),
                almanac.zone(),
                publications.subjects(),
                subject,
                objectives.all().stream().filter(each -> served.contains(each.id())).toList(),
                objective);
        pages.show(context, "publishing/publish", model);
    }

    private static boolean isPlanned(State state) {
        return state == State.QUEUED || state == State.SENDING;
    }

    private static List<DeliveryLine> only(List<DeliveryLine> lines, Predicate<State> which) {
        return lines.stream().filter(line -> which.test(line.state())).toList();
    }

    private static List<Day> days(List<DeliveryLine> planned) {
        return planned.stream()
                .filter(line -> line.at() != null)
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.at()).toLocalDate(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }
}
