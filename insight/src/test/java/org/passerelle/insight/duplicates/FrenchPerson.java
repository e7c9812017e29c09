package org.passerelle.insight.duplicates;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Someone of the generated network, as they are: what sources say of them is another matter.
///
/// @param marriedFamily the partner’s name, for those who took it; else the one by birth
/// @param mails personal first, then a second one or none
/// @param sharedMail of the household, empty where there is none
record FrenchPerson(
        int id,
        String given,
        String family,
        String marriedFamily,
        String nickname,
        String town,
        String birthday,
        List<String> mails,
        String sharedMail,
        String mobile,
        String landline,
        List<Post> posts) {

    /// Work with a firm, the present one first.
    record Post(Firm firm, String title, String mail) {}

    record Firm(String name, String domain, String switchboard) {}

    static String ascii(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.replace('’', '\'');
    }

    static String letters(String text) {
        return ascii(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", "");
    }
}
