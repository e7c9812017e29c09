package org.passerelle.channels.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Lists the channels connected and whether they work; asks each network anew where wanted.
@Command(name = "channels")
public final class ChannelsCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--check", descriptionKey = "check")
    boolean check;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> print(passerelle));
        }
    }

    private int print(Passerelle passerelle) {
        if (check) passerelle.publishing.channels.all().forEach(passerelle.publishing.channels::check);
        var options = requireNonNull(main).options;
        var all = passerelle.publishing.channels.all();
        if (all.isEmpty() && !options.json) System.out.println(options.words().say("channels.none.yet"));
        for (var each : all) System.out.println(options.json ? json(each) : line(each, options.words()));
        return all.stream().allMatch(Connection::isReady) ? 0 : 1;
    }

    private static String line(Connection connection, Words words) {
        var state = words.say("channel.state." + connection.state().name().toLowerCase(Locale.ROOT));
        var reason = connection.reason();
        return connection.id() + "  " + connection.account().name() + " (" + connection.channel().name() + ")  "
                + (reason == null ? state : reason.in(words));
    }

    private static String json(Connection connection) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", connection.id());
        object.put("kind", connection.account().kind());
        object.put("name", connection.account().name());
        object.put("handle", connection.handle());
        object.put("home", connection.home() == null ? null : connection.home().toString());
        object.put("state", connection.state().name());
        object.put("checkedAt", connection.checkedAt() == null ? null : connection.checkedAt().toString());
        var reason = connection.reason();
        object.put("reason", reason == null ? null : reason.key());
        return JsonLine.of(object);
    }
}
