package org.passerelle.channels.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Field;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;

/// One channel: connected by what is typed or by the network's own page, shown, connected again.
public final class ConnectingPage {

    private static final String BACK = "/channels/back";
    private static final String NAME = "name";

    /// @param connection null while there is none
    /// @param typed without secrets
    /// @param checked when the network was last asked, in words; empty where never
    public record Model(
            Channel channel,
            @Nullable Connection connection,
            Map<String, String> typed,
            String checked,
            @Nullable String problem) {

        public boolean authorises() {
            return channel instanceof Channel.Authorises;
        }

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        public String address() {
            return connection == null ? "/channels/new/" + channel.kind() : "/channels/" + connection.id();
        }

        /// What the account may publish, in words; empty where any text will do.
        public List<String> limits(Words words) {
            if (connection == null) return List.of();
            return connection.limits().text().stream()
                    .map(rule -> words.say("count." + rule.count().unit(), words.number(rule.most())))
                    .toList();
        }
    }

    /// The way to the network's own page.
    public record Leaving(Channel channel, URI to) {}

    private final Channels channels;
    private final Almanac almanac;
    private final Pages pages;

    public ConnectingPage(Channels channels, Almanac almanac, Pages pages) {
        this.channels = channels;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void begin(Context context) {
        pages.show(context, "channels/channel", new Model(kind(context), null, Map.of(), "", null));
    }

    public void show(Context context) {
        pages.show(context, "channels/channel", model(context, connection(context), null));
    }

    public void connect(Context context) {
        var channel = kind(context);
        try {
            if (wantsThePage(context) && channel instanceof Channel.Authorises network) leave(context, network, 0);
            else {
                int id = channels.connect(channel, Pages.typed(context, NAME), typed(context, channel));
                arrive(context, id);
            }
        } catch (Refusal refusal) {
            var shown = new Model(channel, null, shown(context, channel), "", refusal.in(Pages.visit(context).words()));
            pages.showAgain(context, "channels/channel", shown);
        }
    }

    public void reconnect(Context context) {
        var connection = connection(context);
        try {
            if (wantsThePage(context) && connection.channel() instanceof Channel.Authorises network)
                leave(context, network, connection.id());
            else {
                channels.reconnect(connection, Pages.typed(context, NAME), typed(context, connection.channel()));
                arrive(context, connection.id());
            }
        } catch (Refusal refusal) {
            pages.showAgain(context, "channels/channel", model(context, connection, refusal.in(Pages.visit(context).words())));
        }
    }

    /// The owner is back from the network's page.
    public void comeBack(Context context) {
        var query = new HashMap<String, String>();
        context.queryParamMap().forEach((name, values) -> query.put(name, values.getFirst()));
        try {
            arrive(context, channels.finish(query.getOrDefault("state", ""), back(context), query));
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(Pages.visit(context).words()));
            Pages.go(context, "/channels");
        }
    }

    private void leave(Context context, Channel.Authorises network, int id) {
        var go = channels.begin(network, id, Pages.typed(context, NAME), typed(context, network), back(context));
        pages.show(context, "channels/leaving", new Leaving(network, go.to()));
    }

    private void arrive(Context context, int id) {
        var name = channels.find(id).map(connection -> connection.account().name()).orElse("");
        Pages.tell(context, Pages.visit(context).say("channel.connected", name));
        Pages.go(context, "/channels/" + id);
    }

    private static boolean wantsThePage(Context context) {
        return "page".equals(context.formParam("way"));
    }

    private static URI back(Context context) {
        return URI.create(Pages.home(context) + BACK);
    }

    private Model model(Context context, Connection connection, @Nullable String problem) {
        var words = Pages.visit(context).words();
        var at = connection.checkedAt();
        var checked = at == null ? "" : words.dates().away(almanac.dayOf(at), almanac.today());
        var typed = problem == null ? connection.account().settings() : shown(context, connection.channel());
        return new Model(connection.channel(), connection, typed, checked, problem);
    }

    private static Map<String, String> typed(Context context, Channel channel) {
        return channel.fields().stream()
                .collect(Collectors.toMap(Field::name, field -> Pages.typed(context, field.name()), (one, _) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> shown(Context context, Channel channel) {
        var typed = typed(context, channel);
        channel.fields().stream().filter(Field::isSecret).map(Field::name).forEach(typed::remove);
        typed.put(NAME, Pages.typed(context, NAME));
        return typed;
    }

    private Channel kind(Context context) {
        return channels.kind(context.pathParam("kind")).orElseThrow(NotFoundResponse::new);
    }

    private Connection connection(Context context) {
        return channels.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }
}
