package org.passerelle.formats;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.formats.Trace.Medium;

/// By what means an event takes place: on a screen, by phone, or in person where nothing says otherwise.
final class ICalendarMedium {

    private static final Set<String> PLACES = Set.of(
            "LOCATION", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-GOOGLE-HANGOUT",
            "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK",
            "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "X-ZOOM-JOIN-URL");
    private static final Pattern SCREEN = Pattern.compile("zoom\\.us|zoomgov\\.com|meet\\.google\\.com"
            + "|hangouts?\\.google\\.com|teams\\.(?:microsoft|live)\\.com|whereby\\.com|appear\\.in|jitsi|meet\\.jit\\.si"
            + "|webex\\.com|gotomeet(?:ing)?\\.(?:com|me)|bluejeans\\.com|skype\\.com|bigbluebutton|/bbb/"
            + "|facetime\\.apple\\.com");
    private static final Pattern SCREEN_WORDS = Pattern.compile("microsoft teams|r[ée]union teams|google meet"
            + "|\\b(?:zoom|visio|visioconf[ée]rence|webex|skype|facetime)\\b");
    private static final Pattern PHONE =
            Pattern.compile("(?:^|\\s)tel:|^\\s*\\+?[0-9(][0-9 ().\\u00A0\\u202F-]{6,}[0-9]\\s*$");
    private static final Pattern PHONE_WORDS = Pattern.compile(
            "\\b(?:appel|appeler|t[ée]l[ée]phone|t[ée]l[ée]phonique|coup de fil|phone|call)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OTHER_CALLS = Pattern.compile(
            "\\bappels? (?:d[’']offres?|à|aux)\\b|\\bcalls? for\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private ICalendarMedium() {}

    static Medium of(ICalendarProperties event) {
        var places = event.all().stream()
                .filter(property -> PLACES.contains(property.getName().toUpperCase(Locale.ROOT)))
                .map(ICalendarProperties::text)
                .map(ICalendarMedium::lower)
                .toList();
        if (places.stream().anyMatch(place -> SCREEN.matcher(place).find())) return Medium.VIDEO;
        if (places.stream().anyMatch(place -> PHONE.matcher(place).find())) return Medium.CALL;
        if (event.text("X-MICROSOFT-ISONLINEMEETING").equalsIgnoreCase("TRUE")) return Medium.VIDEO;
        var place = lower(event.text("LOCATION"));
        if (SCREEN_WORDS.matcher(place).find()) return Medium.VIDEO;
        if (isCall(place)) return Medium.CALL;
        if (!place.isEmpty()) return Medium.MEETING;
        if (linksToScreen(event.text("DESCRIPTION"))) return Medium.VIDEO;
        return isCall(lower(event.text("SUMMARY"))) ? Medium.CALL : Medium.MEETING;
    }

    /// Descriptions are long and seldom hold a link: the cheap look comes first.
    private static boolean linksToScreen(String words) {
        return words.contains("://") && SCREEN.matcher(lower(words)).find();
    }

    private static boolean isCall(String words) {
        return PHONE_WORDS.matcher(OTHER_CALLS.matcher(words).replaceAll("")).find();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
