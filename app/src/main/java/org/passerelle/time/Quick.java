package org.passerelle.time;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.exchanges.capture.Capture;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;

/// One line of time: « 2 h billet », “45 min LinkedIn comments yesterday”. Words of either language tell the activity and
/// the way; whatever is not told stays open.
public final class Quick {

    private static final Map<Pattern, Activity> ACTIVITIES = new LinkedHashMap<>();
    private static final Map<Pattern, Way> WAYS = new LinkedHashMap<>();

    static {
        activity(Activity.EVENTS, "5 a 7|evenements?|soirees?|conferences?|salons?|congres|colloques?|galas?|meetups?|events?|fairs?");
        activity(Activity.CALLS, "appels?|telephone|visios?|zoom|cafes?|dejeuners?|rendez vous|rencontres?|calls?|phone|coffees?|lunch|meetings?");
        activity(Activity.LEARNING, "formations?|lectures?|cours|ateliers?|webinaires?|apprendre|courses?|reading|workshops?|webinars?|learning");
        activity(Activity.ANSWERING, "reponses?|repondre|commentaires?|messages?|courriels?|mails?|answers?|answering|comments?|replies|e mails?|emails?");
        activity(Activity.SHARING, "partages?|partager|veille|relais|sharing|shares?|curation|press review|revue de presse");
        activity(Activity.WRITING, "billets?|articles?|redaction|ecrire|ecriture|infolettres?|newsletters?|posts?|writing|write|drafts?|brouillons?");
        way(Way.LINKEDIN, "linkedin");
        way(Way.FACEBOOK, "facebook|fb");
        way(Way.INSTAGRAM, "instagram|insta");
        way(Way.MASTODON, "mastodon");
        way(Way.BLUESKY, "bluesky");
        way(Way.X, "x|twitter");
        way(Way.MAIL, "courriels?|mails?|e mails?|emails?|infolettres?|newsletters?");
        way(Way.PHONE, "appels?|telephone|calls?|phone|visios?|zoom");
        way(Way.EVENT, "5 a 7|evenements?|soirees?|conferences?|salons?|congres|colloques?|galas?|meetups?|events?|fairs?");
        way(Way.MEETING, "cafes?|dejeuners?|rendez vous|rencontres?|coffees?|lunch|meetings?");
        way(Way.BLOG, "blogs?|blogue|billets?|articles?|site");
        way(Way.PRESS, "journaliste|presse|journalist|press");
    }

    private Quick() {}

    /// Reads a line. Refused where it does not tell how long.
    public static Given read(String line, LocalDate today, @Nullable Integer objectiveId) {
        var timed = Capture.timed(line, today);
        var duration = timed.duration();
        if (duration == null) throw new Refusal("time.quick.length");
        var told = Fold.of(line);
        var activity = find(ACTIVITIES, told).orElse(Activity.OTHER);
        int minutes = Math.toIntExact(Math.min(duration.toMinutes(), Integer.MAX_VALUE));
        return new Given(timed.day(), minutes, activity, find(WAYS, told).orElse(null), objectiveId, timed.words());
    }

    private static <T> Optional<T> find(Map<Pattern, T> words, String told) {
        return words.entrySet().stream()
                .filter(each -> each.getKey().matcher(told).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void activity(Activity activity, String words) {
        ACTIVITIES.put(whole(words), activity);
    }

    private static void way(Way way, String words) {
        WAYS.put(whole(words), way);
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![^ ])(?:" + words + ")(?![^ ])");
    }
}
