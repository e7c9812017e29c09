package org.passerelle.formats;

import java.util.Set;
import java.util.stream.Stream;

/// The rest of a Facebook archive, known and passed over: it says nothing of the owner's relations. Its lists end with
/// their version, `ads_interests_v2`, or are known by name.
public final class FacebookOther extends MetaFormat {

    private static final Set<String> OLDER = Set.of(
            "used_ip_address", "account_activity", "login_protection_data", "items_sold", "items_selling", "items_bought",
            "status_updates", "photos", "videos", "other_photos", "profile_updates", "events_responded", "event_responses",
            "page_likes", "other_likes", "reactions", "searches", "history", "custom_audiences", "installed_apps", "app_posts",
            "poll_votes", "groups_joined", "group_posts", "blocked_users", "notifications", "pages", "apps_and_websites",
            "last_location", "location_history", "account_accesses", "recognized_devices", "wall_posts_sent_to_you",
            "label_values", "call_logs", "sms_logs", "message_logs");

    public FacebookOther() {
        super("facebook-other");
    }

    @Override
    Recognition recognise(JsonShape shape, String fileName) {
        boolean versioned = top(shape, key -> key.matches("[a-z0-9_]+_v[2-9]"));
        boolean older = top(shape, OLDER::contains) || shape.has("label_values");
        boolean placed = fileName.contains("facebook");
        return !isInstagram(fileName) && (versioned || older || placed) ? Recognition.PERHAPS : Recognition.NO;
    }

    @Override
    boolean isItem(String path) {
        return false;
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        return Stream.empty();
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) {
        return Stream.empty();
    }
}
