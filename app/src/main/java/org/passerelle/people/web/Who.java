package org.passerelle.people.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.passerelle.network.Filters;
import org.passerelle.network.Line;
import org.passerelle.network.Network;
import org.passerelle.people.Edits;
import org.passerelle.people.Named;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// Someone a form names: chosen among the network where several bear the name, or added to it where nobody does.
///
/// @param field of the form
/// @param name as typed; may be empty
/// @param chosen the number of the person chosen, {@link #NEW}, or 0
/// @param choices who may be meant, once the name has been looked up
public record Who(String field, String name, int chosen, List<Named> choices) {

    /// Someone to add.
    public static final int NEW = -1;

    private static final int LOOKED_AT = 40;
    private static final int CHOICES = 6;

    public static Who nobody(String field) {
        return new Who(field, "", 0, List.of());
    }

    public static Who of(String field, Optional<Named> person) {
        return person.map(known -> new Who(field, known.name(), known.id(), List.of(known))).orElse(nobody(field));
    }

    public static Who typed(Context context, String field, Network network) {
        var name = Pages.typed(context, field);
        var chosen = context.formParam(field + "-chosen");
        return new Who(field, name, "new".equals(chosen) ? NEW : Pages.number(chosen), choices(network, name));
    }

    /// Someone by the words given, outside any form.
    public static Who named(String name, Network network) {
        return new Who("", name.strip(), 0, choices(network, name.strip()));
    }

    /// Those who bear exactly that name, else those whose names begin so.
    public List<Named> meant() {
        return Named.meant(name, choices);
    }

    /// Whether the form should offer to add them: the name was looked up, and is nobody’s.
    public boolean isStranger() {
        return !name.isEmpty() && choices.stream().noneMatch(each -> each.isCalled(name));
    }

    /// Whether the form should ask which one is meant.
    public boolean isUnsure() {
        return isStranger() || choices.size() > 1;
    }

    /// The person meant, added to the network where that was chosen; empty where nobody was named.
    public Optional<Integer> person(Edits edits) {
        if (name.isEmpty()) return Optional.empty();
        if (chosen == NEW) return Optional.of(edits.add(Edits.Newcomer.named(name)).personId());
        if (meant().size() == 1) return Optional.of(meant().getFirst().id());
        if (meant().isEmpty()) throw new Refusal("who.unknown", name);
        return Optional.of(meant().stream()
                .map(Named::id)
                .filter(id -> id == chosen)
                .findFirst()
                .orElseThrow(() -> new Refusal("encounter.several", name)));
    }

    private static List<Named> choices(Network network, String name) {
        if (name.isEmpty()) return List.of();
        var terms = Filters.search(name).terms();
        return network.page(Filters.search(name).sorted("strength"), null, LOOKED_AT).lines().stream()
                .filter(line -> bears(line.name(), terms))
                .limit(CHOICES)
                .map(Line::named)
                .toList();
    }

    private static boolean bears(String name, List<String> terms) {
        var words = Fold.of(name).split("[ .]+");
        return terms.stream().allMatch(term -> Arrays.stream(words).anyMatch(word -> word.startsWith(term)));
    }
}
