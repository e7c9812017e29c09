package org.passerelle.people.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.people.Edits;
import org.passerelle.people.Person;
import org.passerelle.people.Role;
import org.passerelle.platform.web.Pages;

/// Roles with their dates; an emptied one is taken away.
public record RolesCorrection(Edits edits) implements Correction<RolesCorrection.Form> {

    public record Form(List<Line> lines) {}

    /// @param id 0 for a new role
    public record Line(int id, String title, String organisation, DateForm started, DateForm ended) {
        static final Line EMPTY = new Line(0, "", "", DateForm.EMPTY, DateForm.EMPTY);

        boolean isEmpty() {
            return title.isBlank() && organisation.isBlank();
        }
    }

    @Override
    public String part() {
        return "roles";
    }

    @Override
    public Form now(Person person) {
        var lines = new ArrayList<Line>();
        for (var role : person.roles())
            lines.add(new Line(
                    role.id(), role.title(), role.organisation(), DateForm.of(role.started()), DateForm.of(role.ended())));
        lines.add(Line.EMPTY);
        return new Form(lines);
    }

    @Override
    public Form typed(Person person, Context context) {
        var lines = new ArrayList<Line>();
        var own = person.roles().stream().map(Role::id).toList();
        for (int i = 0; i < context.formParams("role").size(); i++) {
            int id = Pages.number(context.formParams("role").get(i));
            lines.add(new Line(
                    own.contains(id) ? id : 0,
                    at(context, "title", i),
                    at(context, "organisation", i),
                    DateForm.typed(context, "started-" + i),
                    DateForm.typed(context, "ended-" + i)));
        }
        return new Form(lines);
    }

    @Override
    public int save(Person person, Form form) {
        return edits.employ(
                person.id(),
                form.lines().stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Role(
                                line.id(), line.title(), line.organisation(), line.started().read(), line.ended().read()))
                        .toList());
    }

    private static String at(Context context, String name, int index) {
        var values = context.formParams(name);
        return index < values.size() ? values.get(index).strip() : "";
    }
}
