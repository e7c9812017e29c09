package org.passerelle.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The places people work at. Newcomers often join one that is already there.
final class Organisations {

    private static final double JOINS_COLLEAGUES = 0.4;

    private final Names names;
    private final Lists french = Lists.read("trades_fr");
    private final Lists english = Lists.read("trades_en");
    private final List<String> frenchTrades = trades(french);
    private final List<String> englishTrades = trades(english);
    private final Map<String, List<Organisation>> byTown = new HashMap<>();
    private final Set<String> domains = new HashSet<>();

    Organisations(Names names) {
        this.names = names;
    }

    Organisation draw(Town town, boolean inFrench, Dice dice) {
        var there = byTown.computeIfAbsent(town.name() + inFrench, _ -> new ArrayList<>());
        if (!there.isEmpty() && dice.chance(JOINS_COLLEAGUES)) return dice.pick(there);
        var founded = found(town, inFrench, dice);
        there.add(founded);
        return founded;
    }

    /// A role of the organisation's trade, in the gender and language of who holds it.
    String role(Organisation organisation, boolean inFrench, boolean feminine, Dice dice) {
        var forms = dice.pick(entries(organisation.trade(), inFrench, "r ")).split("\\|", -1);
        return forms[feminine ? forms.length - 1 : 0];
    }

    private Organisation found(Town town, boolean inFrench, Dice dice) {
        var trade = dice.pick(inFrench ? frenchTrades : englishTrades);
        var pattern = dice.pick(entries(trade, inFrench, "o "));
        var mix = inFrench ? town.frenchMix() : town.englishMix();
        while (pattern.contains("{family}"))
            pattern = pattern.replaceFirst("\\{family}", names.family(mix, dice));
        var word = dice.pick((inFrench ? french : english).named("words"));
        var name = pattern.replace("{word}", word)
                .replace("{town}", town.name())
                .replaceAll("\\bde (?=[AEIOUÉ])", "d’");
        return new Organisation(name, domain(name, town), trade);
    }

    private String domain(String name, Town town) {
        var ending = town.isInEurope() ? ".example.net" : ".example.com";
        var base = Slug.of(name);
        var domain = base;
        for (int n = 2; !domains.add(domain + ending); n++) domain = base + "-" + n;
        return domain + ending;
    }

    private List<String> entries(String trade, boolean inFrench, String kind) {
        return (inFrench ? french : english)
                .named(trade).stream()
                        .filter(line -> line.startsWith(kind))
                        .map(line -> line.substring(kind.length()))
                        .toList();
    }

    private static List<String> trades(Lists lists) {
        return lists.byName().keySet().stream()
                .filter(name -> !name.equals("words"))
                .sorted()
                .toList();
    }
}
