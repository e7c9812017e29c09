package org.passerelle.people.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.network.Filters;
import org.passerelle.network.Line;
import org.passerelle.network.Network;
import org.passerelle.people.Named;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// A field that means someone of the network by name; where several may be meant, one is chosen.
///
/// @param name as typed; may be empty
/// @param chosen the number of the person chosen, or 0
/// @param choices who may be meant, once the name has been looked up
public record Someone(String name, int chosen, List<Named> choices) {

    public static final Someone NOBODY = new Someone("", 0, List.of());

    private static final int CHOICES = 6;

    public static Someone of(@Nullable Named known) {
        return known == null ? NOBODY : new Someone(known.name(), known.id(), List.of());
    }

    /// The field as typed, and looked up.
    ///
    /// @param field its name; the choice comes as `chosen`
    public static Someone typed(Context context, String field, Network network) {
        var name = Pages.typed(context, field);
        int chosen = Pages.number(context.formParam("chosen"));
        return new Someone(name, chosen, name.isEmpty() ? List.of() : choices(network, name));
    }

    /// People a name may mean, those whose name begins so first.
    public static List<Named> choices(Network network, String name) {
        return network.page(Filters.search(name), null, CHOICES).lines().stream()
                .map(Line::named)
                .toList();
    }

    /// The one person meant, nobody where nothing was typed; refused where nobody is called so, or several may be.
    public Optional<Named> meant() {
        if (name.isEmpty()) return Optional.empty();
        var among = Named.meant(name, choices);
        if (among.isEmpty()) throw new Refusal("encounter.unknown", name);
        if (among.size() == 1) return Optional.of(among.getFirst());
        return Optional.of(among.stream()
                .filter(each -> each.id() == chosen)
                .findFirst()
                .orElseThrow(() -> new Refusal("encounter.several", name)));
    }
}
