package org.passerelle.people;

import java.util.Set;
import org.passerelle.platform.Words;

/// How the owner addresses someone: in which language and, in French, how closely.
///
/// @param language `fr`, `en`, or empty where not told: then the owner's
/// @param form `tu`, `vous`, or empty where not told: then `vous`
public record Manner(String language, String form) {

    public static final Set<String> LANGUAGES = Set.of("", "fr", "en");
    public static final Set<String> FORMS = Set.of("", "tu", "vous");
    public static final Manner UNKNOWN = new Manner("", "");

    /// Refuses what is neither a language nor a form known here.
    public Manner {
        if (!LANGUAGES.contains(language) || !FORMS.contains(form)) throw new IllegalArgumentException(language + " " + form);
    }

    public boolean isTold() {
        return !equals(UNKNOWN);
    }

    /// What to write to them with.
    ///
    /// @param owner the owner's language
    public Words words(String owner) {
        return Words.in(language.isEmpty() ? owner : language);
    }

    public boolean isClose() {
        return form.equals("tu");
    }
}
