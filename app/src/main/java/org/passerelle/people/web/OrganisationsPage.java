package org.passerelle.people.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.passerelle.network.Organisations;
import org.passerelle.network.Organisations.Member;
import org.passerelle.network.Organisations.Organisation;
import org.passerelle.platform.web.Pages;

/// Organisations: those where one knows people, and each with its people, of now and of before.
public final class OrganisationsPage {

    private static final int SHOWN = 100;

    public record ListModel(String q, List<Organisation> organisations) {}

    public record Model(String name, List<Member> current, List<Member> former) {

        /// The last exchange with anyone who is there now.
        public Optional<LocalDate> last() {
            return current.stream().map(each -> each.tie().last()).filter(Objects::nonNull).max(Comparator.naturalOrder());
        }
    }

    private final Organisations organisations;
    private final Pages pages;

    public OrganisationsPage(Organisations organisations, Pages pages) {
        this.organisations = organisations;
        this.pages = pages;
    }

    public void list(Context context) {
        var q = requireNonNullElse(context.queryParam("q"), "").strip();
        pages.show(context, "people/organisations", new ListModel(q, organisations.known(q, SHOWN)));
    }

    public void show(Context context) {
        int id = Pages.number(context.pathParam("id"));
        var name = organisations.name(id).orElseThrow(NotFoundResponse::new);
        var members = organisations.members(id);
        var current = members.stream().filter(Member::isCurrent).toList();
        var here = current.stream().map(Member::id).toList();
        var former = members.stream().filter(each -> !each.isCurrent() && !here.contains(each.id())).toList();
        pages.show(context, "people/organisation", new Model(name, current, former));
    }
}
