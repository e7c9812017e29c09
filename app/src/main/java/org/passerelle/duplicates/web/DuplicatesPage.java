package org.passerelle.duplicates.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.duplicates.Apart;
import org.passerelle.duplicates.Candidates;
import org.passerelle.duplicates.Choices;
import org.passerelle.duplicates.DuplicateErrands;
import org.passerelle.duplicates.Fact;
import org.passerelle.duplicates.Findings;
import org.passerelle.duplicates.Group;
import org.passerelle.duplicates.Mergers;
import org.passerelle.duplicates.Subject;
import org.passerelle.people.People;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Visit;
import org.passerelle.today.Delay;

/// Those who may be one, the surest first, one after the other: made one, told apart, or left for later.
public final class DuplicatesPage {

    private static final int WAITING_SHOWN = 20;
    private static final int MEMBERS_MAXIMUM = 6;

    /// The group to decide about.
    ///
    /// @param because of the surest pair
    /// @param next the group after it, as an address names it, or null
    public record Card(String key, double probability, Review.Table table, List<Because> because, @Nullable String next) {

        public boolean isOfTwo() {
            return table.sides().size() == 2;
        }
    }

    /// A group that waits, by the names in it.
    public record Waiting(String key, String names, double probability) {}

    /// @param count how many groups wait in all
    /// @param looking whether a search is under way
    /// @param back `person` where the owner came from someone's page
    public record Model(Subject subject, @Nullable Card card, List<Waiting> waiting, int count, boolean looking, String back) {

        public String path() {
            return subject == Subject.PERSON ? "/duplicates" : "/duplicates/organisations";
        }
    }

    private final Candidates candidates;
    private final Findings findings;
    private final Mergers mergers;
    private final Apart apart;
    private final DuplicateErrands errands;
    private final Almanac almanac;
    private final Review review;
    private final Pages pages;

    public DuplicatesPage(
            Store store,
            People people,
            Candidates candidates,
            Findings findings,
            Mergers mergers,
            Apart apart,
            DuplicateErrands errands,
            Almanac almanac,
            Pages pages) {
        this.errands = errands;
        this.almanac = almanac;
        this.candidates = candidates;
        this.findings = findings;
        this.mergers = mergers;
        this.apart = apart;
        this.review = new Review(store, people);
        this.pages = pages;
    }

    public void people(Context context) {
        show(context, Subject.PERSON);
    }

    public void organisations(Context context) {
        show(context, Subject.ORGANISATION);
    }

    private void show(Context context, Subject what) {
        findings.ensure();
        var visit = Pages.visit(context);
        var groups = candidates.groups(what);
        int at = at(groups, context);
        var asked = group(groups, context.queryParam("group"));
        var group = asked != null ? asked : groups.isEmpty() ? null : groups.get(at);
        var card = group == null ? null : card(visit, what, group, groups);
        var back = "person".equals(context.queryParam("back")) ? "person" : "";
        var waiting = groups.stream()
                .filter(each -> group == null || !each.key().equals(group.key()))
                .limit(WAITING_SHOWN)
                .map(each -> waiting(visit, what, each))
                .toList();
        pages.show(context, "duplicates/duplicates", new Model(what, card, waiting, groups.size(), findings.isLooking(), back));
    }

    private static int at(List<Group> groups, Context context) {
        var after = context.queryParam("after");
        for (int i = 0; i < groups.size() - 1; i++) if (groups.get(i).key().equals(after)) return i + 1;
        return 0;
    }

    /// The one an address names: one that was found, or any two the owner names.
    private static @Nullable Group group(List<Group> groups, @Nullable String key) {
        if (key == null) return null;
        var members = numbers(Arrays.asList(key.split("-")));
        if (members.size() < 2) return null;
        return groups.stream().filter(each -> each.key().equals(key)).findFirst().orElse(new Group(members, List.of()));
    }

    private @Nullable Card card(Visit visit, Subject what, Group group, List<Group> groups) {
        var table = review.of(visit.words(), what, group);
        if (table.sides().size() < 2) return null;
        var because = group.pairs().isEmpty() ? List.<Because>of() : Because.of(visit.words(), what, group.pairs().getFirst());
        int at = groups.indexOf(group);
        var next = at >= 0 && at < groups.size() - 1 ? group.key() : null;
        return new Card(group.key(), group.probability(), table, because, next);
    }

    private Waiting waiting(Visit visit, Subject what, Group group) {
        var pair = group.pairs().getFirst();
        var names = review.names(what, List.of(pair.lower(), pair.upper()));
        int more = group.members().size() - 2;
        var shown = String.join(" · ", names);
        return new Waiting(group.key(), more == 0 ? shown : visit.say("duplicates.more", shown, more), group.probability());
    }

    public void merge(Context context) {
        merge(context, Subject.PERSON);
    }

    public void mergeOrganisations(Context context) {
        merge(context, Subject.ORGANISATION);
    }

    private void merge(Context context, Subject what) {
        var members = numbers(context.formParams("member"));
        if (members.size() < 2) throw new Refusal("duplicates.two");
        int chosen = Pages.number(context.formParam("kept"));
        int kept = members.contains(chosen) ? chosen : members.getFirst();
        var names = review.names(what, members);
        var choices = choices(context);
        var made = members.stream()
                .filter(gone -> gone != kept)
                .map(gone -> what == Subject.PERSON ? mergers.merge(kept, gone, choices) : mergers.mergeOrganisations(kept, gone))
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
        var said = Pages.visit(context).say("duplicates.merged", String.join(", ", names));
        Pages.tellUndoable(context, said, "/duplicates/mergers/" + made + "/undo");
        Pages.go(context, "person".equals(context.formParam("back")) ? "/people/" + kept : home(what));
    }

    private static Choices choices(Context context) {
        var bearers = new EnumMap<Fact, Integer>(Fact.class);
        for (var fact : Fact.values()) {
            int bearer = Pages.number(context.formParam(fact.word()));
            if (bearer > 0) bearers.put(fact, bearer);
        }
        return new Choices(bearers);
    }

    public void setApart(Context context) {
        setApart(context, Subject.PERSON);
    }

    public void setOrganisationsApart(Context context) {
        setApart(context, Subject.ORGANISATION);
    }

    private void setApart(Context context, Subject what) {
        var members = numbers(context.formParams("member"));
        if (members.size() < 2) throw new Refusal("duplicates.two");
        apart.set(what, members);
        var key = members.stream().map(String::valueOf).collect(Collectors.joining("-"));
        var names = String.join(", ", review.names(what, members));
        Pages.tellUndoable(
                context, Pages.visit(context).say("duplicates.told.apart", names), "/duplicates/apart/" + what.word() + "/" + key + "/removal");
        Pages.go(context, home(what));
    }

    /// Looks at everyone anew, beside the visit.
    public void look(Context context) {
        findings.lookAtAllAside();
        Pages.tell(context, Pages.visit(context).say("duplicates.looking"));
        Pages.go(context, Pages.back(context));
    }

    /// Puts off the reminder of the day.
    public void later(Context context) {
        var until = Pages.typed(context, "until");
        errands.later(until.equals("never") ? null : Delay.of(until).orElse(Delay.WEEK).from(almanac.today()));
        Pages.tell(context, Pages.visit(context).say("duplicates.put.off"));
        Pages.go(context, Pages.back(context));
    }

    private static List<Integer> numbers(List<String> typed) {
        return typed.stream().map(Pages::number).filter(id -> id > 0).distinct().sorted().limit(MEMBERS_MAXIMUM).toList();
    }

    private static String home(Subject what) {
        return what == Subject.PERSON ? "/duplicates" : "/duplicates/organisations";
    }
}
