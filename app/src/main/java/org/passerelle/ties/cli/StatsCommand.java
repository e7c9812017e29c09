package org.passerelle.ties.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.insight.Layer;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.ties.Glance;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// The network at a glance.
@Command(name = "stats")
public final class StatsCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        var main = Objects.requireNonNull(this.main);
        try (var passerelle = main.open()) {
            var glance = passerelle.within(() -> {
                passerelle.ties.refresh();
                return passerelle.ties.glance();
            });
            if (main.options.json) System.out.println(JsonLine.of(json(glance)));
            else print(main.options.words(), glance);
        }
        return 0;
    }

    static Map<String, Object> json(Glance glance) {
        var share = glance.realExchange();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("people", glance.people());
        figures.put("exchanges", glance.exchanges());
        var real = new LinkedHashMap<String, Object>();
        real.put("n", share.count());
        real.put("of", share.total());
        real.put("share", share.share());
        real.put("low", share.low());
        real.put("high", share.high());
        figures.put("realExchangeShare", real);
        var layers = new LinkedHashMap<String, Object>();
        for (var layer : Layer.values())
            if (layer != Layer.BEYOND) layers.put(Integer.toString(layer.size()), glance.in(layer));
        figures.put("layers", layers);
        return figures;
    }

    private static void print(Words words, Glance glance) {
        var share = glance.realExchange();
        System.out.println(words.say("stats.counts", glance.people(), glance.exchanges()));
        System.out.println(words.say(
                "stats.real", words.percent(share.share()), words.percent(share.low()), words.percent(share.high())));
        for (var layer : Layer.values())
            System.out.printf("%8s  %s%n", words.number(glance.in(layer)), words.say("circle." + layer.name().toLowerCase(java.util.Locale.ROOT)));
        if (glance.tooManyPlates()) System.out.println(words.say("ties.plates", glance.nourished()));
    }
}
