package org.passerelle.publishing.cli;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.platform.cli.Options;
import org.passerelle.publishing.press.Feed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// The feeds followed; follows one more, or one less.
@Command(name = "feeds")
public final class FeedsCommand implements Callable<Integer> {

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
                if (add != null) passerelle.publishing.subscriptions.follow(add);
                if (remove != null) unfollow(passerelle, remove);
                var now = passerelle.almanac.now();
                for (var feed : passerelle.publishing.feeds.all()) System.out.println(told(feed, main.options, now));
                return 0;
            });
        }
    }

    private static void unfollow(Passerelle passerelle, int id) {
        if (passerelle.publishing.feeds.find(id).isEmpty()) throw new Refusal("press.missing", id);
        passerelle.publishing.feeds.unfollow(id);
    }

    private static String told(Feed feed, Options options, Instant now) {
        var remark = feed.remark(options.words(), now);
        return options.json ? json(feed, remark) : feed.id() + "  " + feed.name() + "  " + feed.url() + "  " + remark;
    }

    private static String json(Feed feed, String remark) {
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
        object.put("trouble", feed.trouble().isEmpty() ? null : remark);
        return JsonLine.of(object);
    }
}
