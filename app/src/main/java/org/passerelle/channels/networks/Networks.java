package org.passerelle.channels.networks;

import java.time.Clock;
import java.util.List;
import org.passerelle.channels.Channel;
import org.passerelle.platform.http.Door;

/// The networks, in the order they are offered: a new one is a new line here.
public final class Networks {

    private Networks() {}

    public static List<Channel> all(Door door, Clock clock) {
        return List.of(
                new WordPress(door, clock),
                new Mastodon(door, clock),
                new Bluesky(door, clock),
                new Feed(door, clock),
                ByHand.LINKEDIN,
                ByHand.LINKEDIN_PAGE,
                ByHand.X,
                ByHand.FACEBOOK_PAGE,
                ByHand.ANY,
                new Webhook(door, clock),
                new LinkedIn(door, clock),
                new Facebook(door, clock));
    }
}
