package org.passerelle.today.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Owed;
import org.passerelle.network.Network;
import org.passerelle.people.People;
import org.passerelle.people.web.Someone;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.today.Pledge;
import org.passerelle.today.Promises;
import org.passerelle.today.Promises.Promise;

/// Open promises, both ways; and the form that makes one or says it otherwise.
public final class PromisesPage {

    private static final int DAYS_STANDARD = 7;

    public record Line(Promise promise, String name) {}

    public record Model(List<Line> mine, List<Line> theirs, int calls) {}

    /// @param id 0 for a new one
    /// @param kind `mine`, `theirs` or `step`
    /// @param due an ISO date, as typed
    public record Form(int id, Someone who, String words, String due, String kind, boolean byCall, @Nullable String problem) {

        public String path() {
            return id == 0 ? "/promises" : "/promises/" + id;
        }

        Form refused(String sentence) {
            return new Form(id, who, words, due, kind, byCall, sentence);
        }

        Pledge pledge() {
            var person = who.meant().orElseThrow(() -> new Refusal("promise.whose"));
            try {
                return new Pledge(person.id(), words, LocalDate.parse(due), Owed.of(kind), byCall, kind.equals("step"));
            } catch (DateTimeException e) {
                throw new Refusal("promise.day");
            }
        }
    }

    private final Promises promises;
    private final People people;
    private final Network network;
    private final Almanac almanac;
    private final Pages pages;

    public PromisesPage(Promises promises, People people, Network network, Almanac almanac, Pages pages) {
        this.promises = promises;
        this.people = people;
        this.network = network;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void list(Context context) {
        var lines = promises.open().stream().map(each -> new Line(each, people.name(each.personId()).orElse(""))).toList();
        var mine = lines.stream().filter(line -> line.promise().isMine()).toList();
        var theirs = lines.stream().filter(line -> !line.promise().isMine()).toList();
        pages.show(context, "today/promises", new Model(mine, theirs, promises.calls().size()));
    }

    /// A new one, with someone where the address says whom.
    public void begin(Context context) {
        var due = almanac.today().plusDays(DAYS_STANDARD).toString();
        pages.show(context, "today/promise", new Form(0, someone(Pages.number(context.queryParam("with"))), "", due, "mine", false, null));
    }

    public void add(Context context) {
        save(context, 0, "promise.made");
    }

    public void show(Context context) {
        var promise = promises.find(id(context)).orElseThrow(NotFoundResponse::new);
        var kind = promise.firstStep() ? "step" : promise.owed().word();
        var form = new Form(
                promise.id(),
                someone(promise.personId()),
                promise.words(),
                promise.due().toString(),
                kind,
                promise.byCall(),
                null);
        pages.show(context, "today/promise", form);
    }

    public void change(Context context) {
        save(context, id(context), "promise.changed");
    }

    private void save(Context context, int id, String done) {
        var words = Pages.visit(context).words();
        var form = new Form(
                id,
                Someone.typed(context, "through", network),
                Pages.typed(context, "words"),
                Pages.typed(context, "due"),
                Pages.typed(context, "kind"),
                context.formParam("call") != null,
                null);
        try {
            var pledge = form.pledge();
            int edit = id == 0 ? promises.make(pledge, null).edit() : promises.change(id, pledge);
            Pages.tell(context, words.say(done, people.name(pledge.personId()).orElse("")), edit);
            Pages.go(context, "/promises");
        } catch (Refusal refusal) {
            pages.showAgain(context, "today/promise", form.refused(refusal.in(words)));
        }
    }

    private Someone someone(int id) {
        return Someone.of(people.named(id).orElse(null));
    }

    private static int id(Context context) {
        return Pages.number(context.pathParam("id"));
    }
}
