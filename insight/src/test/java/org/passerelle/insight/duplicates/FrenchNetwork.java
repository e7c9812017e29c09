package org.passerelle.insight.duplicates;

import static org.passerelle.insight.duplicates.FrenchNames.drawn;
import static org.passerelle.insight.duplicates.FrenchPerson.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.passerelle.insight.duplicates.FrenchPerson.Firm;
import org.passerelle.insight.duplicates.FrenchPerson.Post;

/// A network of Québec and France: households under one name, telephone and mailbox, a father and a son of one initial,
/// homonyms, colleagues behind one switchboard. Wholly invented; the same seed gives the same people.
final class FrenchNetwork {

    private static final Map<String, List<String>> NICKNAMES = nicknames();
    private static final List<String> PROVIDERS = List.of("example.com", "courriel.example", "mail.example", "fibre.example");

    private final Random random;
    private final List<Firm> firms = new ArrayList<>();
    private final List<FrenchPerson> people = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private FrenchNetwork(long seed) {
        random = new Random(seed);
    }

    static List<FrenchPerson> of(int size, long seed) {
        var network = new FrenchNetwork(seed);
        network.found(size / 13);
        while (network.people.size() < size) network.settle(size);
        return network.people;
    }

    private void found(int count) {
        var kinds = List.of("Groupe %s", "%s inc.", "%s & Associés", "Studio %s", "Imprimerie %s", "Clinique %s", "%s Conseil",
                "Communications %s", "%s SARL", "Transport %s ltée", "Agence %s", "%s Avocats S.E.N.C.R.L.");
        for (int i = 0; i < count; i++) {
            var family = FrenchNames.family(random);
            var name = kinds.get(random.nextInt(kinds.size())).formatted(family);
            firms.add(new Firm(name, letters(name) + i + ".example", telephone()));
        }
    }

    /// One person alone, a couple, a father and a son, or two who happen to bear one name.
    private void settle(int size) {
        var kind = random.nextDouble();
        var town = FrenchNames.town(random);
        var landline = telephone();
        var family = FrenchNames.family(random);
        if (kind < .72 || people.size() + 2 > size) {
            people.add(person(FrenchNames.given(random, random.nextBoolean()), family, family, town, landline, ""));
        } else if (kind < .88) {
            couple(family, town, landline);
        } else if (kind < .995) {
            fatherAndSon(family, town, landline);
        } else {
            var given = FrenchNames.given(random, random.nextBoolean());
            for (int i = 0; i < 2; i++) people.add(person(given, family, family, FrenchNames.town(random), telephone(), ""));
        }
    }

    private void couple(String family, String town, String landline) {
        var birth = FrenchNames.family(random);
        var married = random.nextDouble() < .5 ? family : birth;
        var shared = random.nextDouble() < .3 ? sharedMail(family) : "";
        people.add(person(FrenchNames.given(random, true), birth, married, town, landline, shared));
        people.add(person(FrenchNames.given(random, false), family, family, town, landline, shared));
    }

    private void fatherAndSon(String family, String town, String landline) {
        var father = FrenchNames.given(random, false);
        var son = father;
        while (son.equals(father) || son.charAt(0) != father.charAt(0) && random.nextInt(30) > 0) {
            son = FrenchNames.given(random, false);
        }
        var shared = random.nextDouble() < .4 ? sharedMail(family) : "";
        people.add(person(father, family, family, town, landline, shared));
        people.add(person(son, family, family, town, landline, shared));
    }

    private String sharedMail(String family) {
        var forms = List.of("famille.%s", "%s", "les%ss", "%s.maison");
        var local = drawn(random, forms, 1).formatted(letters(family));
        return free(local, drawn(random, PROVIDERS, 1));
    }

    private FrenchPerson person(String given, String family, String married, String town, String landline, String shared) {
        var mails = new ArrayList<String>();
        mails.add(mail(given, family));
        if (random.nextDouble() < .3) mails.add(mail(given, married));
        var posts = new ArrayList<Post>();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            var firm = drawn(random, firms, 1.5);
            var title = drawn(random, FrenchNames.TITLES, 1);
            posts.add(new Post(firm, title, workMail(given, family, firm)));
        }
        var birthday = "%d-%02d-%02d".formatted(1945 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new FrenchPerson(people.size(), given, family, married, nickname(given), town, birthday, mails, shared,
                telephone(), landline, posts);
    }

    private String mail(String given, String family) {
        var g = letters(given);
        var f = letters(family);
        var local = switch (random.nextInt(5)) {
            case 0, 1 -> g + "." + f + (random.nextInt(3) == 0 ? random.nextInt(100) : "");
            case 2 -> g.charAt(0) + f + random.nextInt(1000);
            case 3 -> letters(nickname(given)) + f.charAt(0) + random.nextInt(10000);
            default -> drawn(random, List.of("skieur", "lune", "jardin", "velo", "plume", "fleuve"), 1) + random.nextInt(100000);
        };
        return free(local, drawn(random, PROVIDERS, 1));
    }

    private String workMail(String given, String family, Firm firm) {
        var g = letters(given);
        var local = random.nextBoolean() ? g + "." + letters(family) : g.charAt(0) + letters(family);
        return free(local, firm.domain());
    }

    /// A provider gives an address once.
    private String free(String local, String domain) {
        var address = local + "@" + domain;
        while (!taken.add(address)) address = local + (2 + random.nextInt(1000)) + "@" + domain;
        return address;
    }

    private String telephone() {
        return "+1 %d 555-%04d".formatted(200 + random.nextInt(700), random.nextInt(10000));
    }

    private String nickname(String given) {
        var known = NICKNAMES.get(given);
        return known == null ? given : drawn(random, known, 1);
    }

    private static Map<String, List<String>> nicknames() {
        var nicknames = new HashMap<String, List<String>>();
        var lines = "Catherine Cat Cath Cathy; Alexandre Alex; Alexandra Alex; Sébastien Seb; Frédéric Fred; Frédérique Fred; Gabriel Gab;"
                + " Gabrielle Gab Gaby; Joëlle Jo; Joël Jo; Philippe Phil; Maxime Max; Nathalie Nath Nat; Mathieu Mat Math; Mathilde Math;"
                + " Isabelle Isa; Stéphanie Steph; Stéphane Steph; Véronique Véro; Valérie Val; Geneviève Gen Geneviève; Caroline Caro;"
                + " Mélanie Mel; Émilie Émi Mili; Michel Mike; Daniel Dan; Benoît Ben; Guillaume Gui; Nicolas Nic Nico; Vincent Vince;"
                + " Jean-François JF Jeff; Jean-Pierre JP; Jean-Philippe JP Jean-Phil; Jean-Sébastien JS; Jean-Marc JM; Marie-Ève ME Marie;"
                + " Marie-Claude MC; Marie-Josée Josée; Marc-André Marc; Louis-Philippe LP; Charles-Antoine Charles; Samuel Sam;"
                + " Antoine Tony; Thomas Tom; Christophe Chris; Christine Chris; Christian Chris; Laurence Lau; Olivier Oli; Jonathan Jo John;"
                + " Christopher Chris; Robert Bob; Richard Rick; Édouard Ed; Xavier Xav; Sophie Sof; Dominique Dom; Emmanuelle Manu;"
                + " Élisabeth Beth Babeth; Charlotte Cha; Juliette Ju; Julie Ju; Justine Ju; Virginie Virg; Laetitia Laeti; Jessica Jess;"
                + " Jacqueline Jackie; Suzanne Suze; Florence Flo; Fabrice Fab; Jérôme Jé; Cédric Ced; Grégoire Greg; Romain Rom;"
                + " Michaël Mike Mika; Pascal Pas; Pierre Pierrot; Jacques Jacquot; Denis Den; Raphaël Raph; Raphaëlle Raph;"
                + " Béatrice Béa; Aurélie Aurel; Élodie Élo; Delphine Del; Anne-Marie Anne; Anne-Sophie Anne-So; Marie-Hélène MH;"
                + " Marie-Pier Marie; Pierre-Luc PL; Jean-Michel JM; Jean-Claude JC; Jean-Paul JP; Madeleine Mado; Thérèse Thé; David Dave";
        for (var line : lines.split("; ?")) {
            var words = List.of(line.strip().split(" "));
            nicknames.put(words.getFirst(), words.subList(1, words.size()));
        }
        return nicknames;
    }
}
