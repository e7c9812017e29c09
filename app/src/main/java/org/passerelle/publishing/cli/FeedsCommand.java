package org.passerelle.publishing.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.publishing.press.Feed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;

/// The feeds followed; follows one more, or one less.
@Command(name = "feeds")
public final class FeedsCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--add", paramLabel = "ADDRESS", descriptionKey = "add")
    @Nullable String add;

    @Option(names = "--remove", paramLabel = "FEED", descriptionKey = "remove")
    @Nullable Integer remove;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                if (add != null) follow(passerelle, add);
                if (remove != null) unfollow(passerelle, remove);
                for (var feed : passerelle.feeds.all())
                    System.out.println(main.options.json ? json(feed, main.options.words()) : feed.id() + "  " + feed.name() + "  " + feed.url() + "  " + remark(feed, main.options.words()));
                return 0;
            });
        }
    }

    private static void follow(Passerelle passerelle, String address) {
        var found = passerelle.discovery.find(address);
        int id = passerelle.feeds.follow(found.address(), found.paper().title(), found.paper().site());
        passerelle.feeds.find(id).ifPresent(passerelle.paperboy::ask);
    }

    private static void unfollow(Passerelle passerelle, int id) {
        if (passerelle.feeds.find(id).isEmpty()) throw new Refusal("press.missing", id);
        passerelle.feeds.unfollow(id);
    }

    private static String remark(Feed feed, Words words) {
        return feed.trouble().isEmpty() ? "" : words.say(feed.trouble(), feed.host(), feed.answered());
    }

    private static String json(Feed feed, Words words) {
        var polled = feed.polledAt();
        var latest = feed.latestAt();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", feed.id());
        object.put("url", feed.url());
        object.put("title", feed.name());
        object.put("site", feed.site());
        object.put("polled", polled == null ? null : polled.toString());
        object.put("latest", latest == null ? null : latest.toString());
        object.put("failures", feed.failures());
        object.put("trouble", feed.trouble().isEmpty() ? null : remark(feed, words));
        return JSON.writeValueAsString(object);
    }
}
