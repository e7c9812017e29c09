package org.passerelle.insight.duplicates;

import static org.passerelle.insight.duplicates.FrenchPerson.ascii;
import static org.passerelle.insight.duplicates.FrenchPerson.letters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.passerelle.insight.duplicates.FrenchPerson.Post;

/// What five sources say of a network: a professional network, an address book, mail, a private network, business cards.
///
/// Each knows three people in five; each loses what such sources lose.
final class FrenchTraces {

    /// What befell a trace on its way.
    enum Corruption { ACCENTS, TYPO, NICKNAME, INITIAL, MARRIED, ALONE, SHARED, MOVED, ADDRESS, CAPITALS }

    /// @param description whose id is its place in the list
    record Trace(Description description, int person, String source, Set<Corruption> corruptions) {}

    private final Random random;
    private final List<FrenchPerson> people;
    private final List<Trace> traces = new ArrayList<>();
    private final Map<Trait, List<String>> values = new EnumMap<>(Trait.class);
    private final Set<Corruption> corruptions = EnumSet.noneOf(Corruption.class);

    private FrenchTraces(List<FrenchPerson> people, long seed) {
        this.people = people;
        this.random = new Random(seed * 31 + 7);
    }

    static List<Trace> of(List<FrenchPerson> people, long seed) {
        var made = new FrenchTraces(people, seed);
        for (var source : List.of("linkedin", "book", "mail", "facebook", "card")) made.source(source);
        return made.traces;
    }

    private void source(String source) {
        var order = new ArrayList<>(IntStream.range(0, people.size()).boxed().toList());
        Collections.shuffle(order, random);
        for (var index : order.subList(0, people.size() * 3 / 5)) {
            values.clear();
            corruptions.clear();
            var person = people.get(index);
            switch (source) {
                case "linkedin" -> linkedin(person);
                case "book" -> book(person);
                case "mail" -> mail(person);
                case "facebook" -> facebook(person);
                default -> card(person);
            }
            traces.add(new Trace(new Description(traces.size(), Map.copyOf(values)), index, source, Set.copyOf(corruptions)));
        }
    }

    private void linkedin(FrenchPerson person) {
        names(given(person, .05, 0), family(person, .5) + (chance(.07) ? ", MBA" : ""));
        work(person, .15);
        add(Trait.HANDLE, "linkedin.com/in/" + letters(person.given()) + "-" + letters(person.family()) + "-" + person.id());
        if (chance(.08)) add(Trait.EMAIL, personalMail(person));
    }

    private void book(FrenchPerson person) {
        names(given(person, .35, .02), chance(.03) ? alone() : family(person, .5));
        if (chance(.9)) add(Trait.PHONE, chance(.75) ? person.mobile() : shared(chance(.5) ? person.landline() : person.posts().getFirst().firm().switchboard()));
        if (chance(.5)) add(Trait.EMAIL, personalMail(person));
        if (chance(.25)) add(Trait.TOWN, person.town());
        if (chance(.15)) add(Trait.BIRTH, person.birthday());
        if (chance(.15)) add(Trait.ORGANISATION, post(person, .3).firm().name());
    }

    private void mail(FrenchPerson person) {
        var which = random.nextDouble();
        var post = post(person, .2);
        if (which < .04 && !person.sharedMail().isEmpty()) add(Trait.EMAIL, shared(person.sharedMail()));
        else if (which < .06) add(Trait.EMAIL, shared("info@" + post.firm().domain()));
        else add(Trait.EMAIL, which < .55 ? personalMail(person) : post.mail());
        var kind = random.nextDouble();
        if (kind < .05) add(Trait.NAME, aloneGiven(person));
        else if (kind < .99) add(Trait.NAME, given(person, .1, .12) + " " + family(person, .5));
    }

    private void facebook(FrenchPerson person) {
        var family = family(person, .6);
        var both = !person.family().equals(person.marriedFamily()) && chance(.4);
        add(Trait.NAME, given(person, .12, 0) + " " + (both ? person.family() + " " + person.marriedFamily() : family));
        if (chance(.3)) add(Trait.TOWN, person.town());
        if (chance(.25)) add(Trait.BIRTH, person.birthday());
        if (chance(.15)) add(Trait.EMAIL, personalMail(person));
    }

    private void card(FrenchPerson person) {
        var given = given(person, .03, .06);
        var family = family(person, .4);
        if (chance(.6)) {
            corruptions.add(Corruption.CAPITALS);
            add(Trait.NAME, chance(.5) ? family.toUpperCase(Locale.ROOT) + " " + given : given + " " + family.toUpperCase(Locale.ROOT));
        } else {
            names(given, family);
        }
        var post = work(person, .25);
        if (chance(.8)) add(Trait.EMAIL, post.mail());
        if (chance(.45)) add(Trait.PHONE, shared(post.firm().switchboard()));
        if (chance(.45)) add(Trait.PHONE, person.mobile());
        if (chance(.4)) add(Trait.TOWN, person.town());
    }

    private void names(String given, String family) {
        add(Trait.GIVEN, given);
        if (!family.isBlank()) add(Trait.FAMILY, family);
    }

    private Post work(FrenchPerson person, double moved) {
        var post = post(person, moved);
        add(Trait.ORGANISATION, spelt(post.firm().name(), 0));
        add(Trait.TITLE, post.title());
        return post;
    }

    private Post post(FrenchPerson person, double moved) {
        if (person.posts().size() == 1 || !chance(moved)) return person.posts().getFirst();
        corruptions.add(Corruption.MOVED);
        return person.posts().getLast();
    }

    private String personalMail(FrenchPerson person) {
        if (person.mails().size() == 1 || chance(.7)) return person.mails().getFirst();
        corruptions.add(Corruption.ADDRESS);
        return person.mails().getLast();
    }

    private String shared(String value) {
        corruptions.add(Corruption.SHARED);
        return value;
    }

    private String alone() {
        corruptions.add(Corruption.ALONE);
        return "";
    }

    private String aloneGiven(FrenchPerson person) {
        corruptions.add(Corruption.ALONE);
        return spelt(person.given(), 0);
    }

    private String given(FrenchPerson person, double nickname, double initial) {
        if (!person.nickname().equals(person.given()) && chance(nickname)) {
            corruptions.add(Corruption.NICKNAME);
            return person.nickname();
        }
        if (!chance(initial)) return spelt(person.given(), .03);
        corruptions.add(Corruption.INITIAL);
        var parts = person.given().split("-");
        var first = parts[0].charAt(0) + ".";
        return parts.length > 1 && chance(.6) ? first + "-" + parts[1].charAt(0) + "." : first;
    }

    private String family(FrenchPerson person, double married) {
        var isMarried = !person.family().equals(person.marriedFamily()) && chance(married);
        if (isMarried) corruptions.add(Corruption.MARRIED);
        var family = isMarried ? (chance(.35) ? person.family() + "-" : "") + person.marriedFamily() : person.family();
        if (family.startsWith("St-") && chance(.4)) family = "Saint-" + family.substring(3);
        return spelt(family, .04);
    }

    private String spelt(String name, double typo) {
        var spelt = name;
        if (chance(.25)) {
            spelt = ascii(spelt);
            if (!spelt.equals(name)) corruptions.add(Corruption.ACCENTS);
        }
        if (chance(.15)) spelt = spelt.replace('-', ' ');
        if (chance(.04)) spelt = spelt.toLowerCase(Locale.ROOT);
        return spelt.length() > 3 && chance(typo) ? mistyped(spelt) : spelt;
    }

    private String mistyped(String name) {
        corruptions.add(Corruption.TYPO);
        int at = 1 + random.nextInt(name.length() - 2);
        var letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private void add(Trait trait, String value) {
        if (!value.isBlank()) values.computeIfAbsent(trait, _ -> new ArrayList<>()).add(value.strip());
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
