package org.passerelle.introductions.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.passerelle.Passerelle;
import org.passerelle.people.Named;
import org.passerelle.people.web.Who;
import org.passerelle.platform.Refusal;

/// Someone a command names: by their number, or by words that are nobody else’s.
public final class Whom {

    private Whom() {}

    public static int of(Passerelle passerelle, String words) {
        if (words.matches("\\d{1,9}")) {
            int id = Integer.parseInt(words);
            if (passerelle.people.name(id).isEmpty()) throw new Refusal("person.missing", words);
            return id;
        }
        var meant = Who.named(words, passerelle.network).meant();
        if (meant.isEmpty()) throw new Refusal("whom.unknown", words);
        if (meant.size() > 1) throw new Refusal("whom.several", words, told(meant));
        return meant.getFirst().id();
    }

    private static String told(List<Named> meant) {
        return meant.stream().map(each -> each.id() + " " + each.name()).collect(Collectors.joining(", "));
    }
}
