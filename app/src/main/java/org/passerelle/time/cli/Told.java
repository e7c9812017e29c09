package org.passerelle.time.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.platform.cli.Options;
import org.passerelle.time.Entry;
import org.passerelle.time.Given;
import org.passerelle.time.Proposal;

/// Time as the command line tells it: a line each.
final class Told {

    private Told() {}

    static String entry(Entry entry, Options options) {
        return told("id", entry.id(), entry.given(), options);
    }

    static String proposal(Proposal proposal, Options options) {
        return told("name", proposal.name(), proposal.given(), options);
    }

    private static String told(String key, Object name, Given given, Options options) {
        return options.json ? JsonLine.of(json(key, name, given)) : text(name, given, options);
    }

    private static Map<String, @Nullable Object> json(String key, Object name, Given given) {
        var way = given.way();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put(key, name);
        object.put("on", given.on().toString());
        object.put("minutes", given.minutes());
        object.put("activity", given.activity().word());
        object.put("way", way == null ? null : way.word());
        object.put("objective", given.objectiveId());
        object.put("words", given.words());
        return object;
    }

    private static String text(Object name, Given given, Options options) {
        var words = options.words();
        var way = given.way();
        var what = words.say(given.activity().key()) + (way == null ? "" : " · " + words.say(way.key()));
        return "%5s  %s  %8s  %s  %s".formatted(name, given.on(), words.dates().minutes(given.minutes()), what, given.words()).stripTrailing();
    }
}
