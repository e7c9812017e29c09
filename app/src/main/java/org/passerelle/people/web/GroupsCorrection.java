package org.passerelle.people.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.people.Edits;
import org.passerelle.people.Person;
import org.passerelle.people.Sphere;
import org.passerelle.people.Spheres;
import org.passerelle.platform.web.Pages;

/// Spheres, ticked, and tags, between commas.
public record GroupsCorrection(Edits edits, Spheres spheres) implements Correction<GroupsCorrection.Form> {

    /// @param all every sphere there is
    /// @param chosen the numbers of those ticked
    /// @param own the word of a new one; may be empty
    public record Form(List<Sphere> all, Set<Integer> chosen, String own, String tags) {}

    @Override
    public String part() {
        return "groups";
    }

    @Override
    public Form now(Person person) {
        var chosen = person.spheres().stream().map(Sphere::id).collect(Collectors.toSet());
        return new Form(spheres.all(), chosen, "", String.join(", ", person.tags()));
    }

    @Override
    public Form typed(Person person, Context context) {
        var known = spheres.all().stream().map(Sphere::id).map(String::valueOf).toList();
        var chosen = context.formParams("sphere").stream().filter(known::contains).map(Integer::valueOf);
        return new Form(
                spheres.all(),
                chosen.collect(Collectors.toSet()),
                Pages.typed(context, "own"),
                Pages.typed(context, "tags"));
    }

    @Override
    public int save(Person person, Form form) {
        var tags = Arrays.stream(form.tags().split(",")).map(String::strip).toList();
        return edits.group(person.id(), List.copyOf(form.chosen()), form.own(), tags);
    }
}
