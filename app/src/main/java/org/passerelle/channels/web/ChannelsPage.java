package org.passerelle.channels.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Check;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.http.OwnPeers;
import org.passerelle.platform.web.Pages;

/// The channels connected, those that can be, and the machines of the owner's own network they may reach.
public final class ChannelsPage {

    /// @param peers as typed, where it is shown again
    public record Model(List<Connection> connections, List<Channel> kinds, String peers, @Nullable String problem) {

        /// What a channel does, in a few words.
        public String abilities(Words words, Channel channel) {
            var abilities = Stream.of(
                            word(channel, Channel.Publishes.class),
                            word(channel, Channel.Assists.class),
                            word(channel, Channel.Listens.class))
                    .flatMap(Optional::stream)
                    .map(words::say)
                    .toList();
            return abilities.isEmpty() ? words.say("channel.does.read") : String.join(", ", abilities);
        }

        private static Optional<String> word(Channel channel, Class<? extends Channel> ability) {
            return ability.isInstance(channel)
                    ? Optional.of("channel.does." + ability.getSimpleName().toLowerCase(Locale.ROOT))
                    : Optional.empty();
        }
    }

    private final Channels channels;
    private final OwnPeers peers;
    private final Pages pages;

    public ChannelsPage(Channels channels, OwnPeers peers, Pages pages) {
        this.channels = channels;
        this.peers = peers;
        this.pages = pages;
    }

    public void list(Context context) {
        pages.show(context, "channels/list", model(String.join(", ", peers.all()), null));
    }

    public void keepPeers(Context context) {
        var typed = Pages.typed(context, "peers");
        try {
            peers.keep(typed);
            Pages.tell(context, Pages.visit(context).say("peers.kept"));
            Pages.go(context, "/channels");
        } catch (Refusal refusal) {
            pages.showAgain(context, "channels/list", model(typed, refusal.in(Pages.visit(context).words())));
        }
    }

    /// Asks the network whether the account still works.
    public void check(Context context) {
        var connection = connection(context);
        var words = Pages.visit(context).words();
        Pages.tell(context, switch (channels.check(connection)) {
            case Check.Fine _ -> words.say("channel.works", connection.account().name());
            case Check.Refused(var reason, _) -> reason.in(words);
        });
        Pages.go(context, "/channels/" + connection.id());
    }

    public void disconnect(Context context) {
        var connection = connection(context);
        int edit = channels.disconnect(connection.id());
        Pages.tell(context, Pages.visit(context).say("channel.disconnected", connection.account().name()), edit);
        Pages.go(context, "/channels");
    }

    private Model model(String typed, @Nullable String problem) {
        return new Model(channels.all(), channels.kinds(), typed, problem);
    }

    private Connection connection(Context context) {
        return channels.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }
}
