package org.passerelle.formats;

import java.util.Set;

/// The rest of a Facebook archive. Its lists end with their version, `ads_interests_v2`, or are known by name.
public final class FacebookOther extends MetaOther {

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
}
