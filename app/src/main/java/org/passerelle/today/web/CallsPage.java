package org.passerelle.today.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Exchange;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.Note;
import org.passerelle.exchanges.Owed;
import org.passerelle.exchanges.Timelines;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace;
import org.passerelle.network.Network;
import org.passerelle.people.Address;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.people.web.Someone;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.today.Pledge;
import org.passerelle.today.Promises.Promise;
import org.passerelle.today.Promises;

/// The calls of the day, one at a time: whom, why, the number, a note at hand, and what came of it.
public final class CallsPage {

    private static final int EXCHANGES_SHOWN = 3;
    private static final Map<String, Period> DELAYS =
            Map.of("day", Period.ofDays(1), "days", Period.ofDays(3), "week", Period.ofWeeks(1), "month", Period.ofMonths(1));

    public record Waiting(Promise promise, String name) {}

    /// The call at hand.
    public record Call(Promise promise, Person person, List<Exchange> last) {

        public List<Address> numbers() {
            return person.addresses().stream().filter(each -> each.kind().equals(Identity.PHONE)).toList();
        }
    }

    /// @param call null where nobody waits for a call
    /// @param others those after it
    public record Model(@Nullable Call call, List<Waiting> others, Someone typed, @Nullable String problem) {}

    private final Promises promises;
    private final People people;
    private final Network network;
    private final Timelines timelines;
    private final Exchanges exchanges;
    private final Almanac almanac;
    private final Pages pages;

    public CallsPage(
            Promises promises,
            People people,
            Network network,
            Timelines timelines,
            Exchanges exchanges,
            Almanac almanac,
            Pages pages) {
        this.promises = promises;
        this.people = people;
        this.network = network;
        this.timelines = timelines;
        this.exchanges = exchanges;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "today/calls", model(Pages.number(context.queryParam("at")), Someone.NOBODY, null));
    }

    /// Someone chosen joins the queue.
    public void add(Context context) {
        var typed = Someone.typed(context, "through", network);
        try {
            var person = typed.meant().orElseThrow(() -> new Refusal("promise.whose"));
            queue(context, person.id());
            Pages.go(context, "/calls");
        } catch (Refusal refusal) {
            pages.showAgain(context, "today/calls", model(0, typed, refusal.in(Pages.visit(context).words())));
        }
    }

    /// The same, from their page.
    public void addOne(Context context) {
        queue(context, Pages.number(context.pathParam("id")));
        Pages.go(context, Pages.back(context));
    }

    /// What came of a call, and when the next one is.
    public void answer(Context context) {
        var promise = promises.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
        var name = people.name(promise.personId()).orElse("");
        var outcome = Pages.typed(context, "outcome");
        var edits = new ArrayList<Integer>();
        switch (outcome) {
            case "reached" -> {
                edits.add(note(context, promise, Trace.Direction.BOTH));
                edits.add(promises.keep(promise.id()));
                next(context).ifPresent(
                        day -> edits.add(promises.make(call(context, promise.personId(), day), null).edit()));
            }
            case "left" -> {
                edits.add(note(context, promise, Trace.Direction.OUT));
                edits.add(promises.postpone(promise.id(), next(context).orElse(almanac.today().plusWeeks(1))));
            }
            case "again" -> edits.add(promises.postpone(promise.id(), next(context).orElse(almanac.today().plusDays(1))));
            case "dropped" -> edits.add(promises.drop(promise.id()));
            default -> throw new Refusal("answer.medium");
        }
        Pages.tell(context, Pages.visit(context).say("call." + outcome + ".done", name), edits);
        Pages.go(context, "/calls");
    }

    private void queue(Context context, int personId) {
        var name = people.name(personId).orElseThrow(NotFoundResponse::new);
        boolean waits = promises.calls().stream().anyMatch(each -> each.personId() == personId);
        int edit = waits ? 0 : promises.make(call(context, personId, almanac.today()), null).edit();
        Pages.tell(context, Pages.visit(context).say("call.added", name), edit);
    }

    private static Pledge call(Context context, int personId, LocalDate day) {
        return new Pledge(personId, Pages.visit(context).say("call.words"), day, Owed.MINE, true, false);
    }

    private int note(Context context, Promise promise, Trace.Direction direction) {
        var at = Moment.on(almanac.today(), almanac.zone());
        var words = Pages.typed(context, "note");
        return exchanges.note(new Note(List.of(promise.personId()), at, Trace.Medium.CALL, direction, null, words)).edit();
    }

    /// The day chosen for the next call.
    private Optional<LocalDate> next(Context context) {
        return Optional.ofNullable(context.formParam("next")).map(DELAYS::get).map(almanac.today()::plus);
    }

    private Model model(int at, Someone typed, @Nullable String problem) {
        var calls = promises.calls();
        if (calls.isEmpty()) return new Model(null, List.of(), typed, problem);
        var current = calls.stream().filter(each -> each.id() == at).findFirst().orElse(calls.getFirst());
        var person = people.find(current.personId()).orElseThrow();
        var call = new Call(current, person, timelines.of(person.id(), null, EXCHANGES_SHOWN).exchanges());
        var others = calls.stream()
                .filter(each -> !each.equals(current))
                .map(each -> new Waiting(each, people.name(each.personId()).orElse("")))
                .toList();
        return new Model(call, others, typed, problem);
    }
}
