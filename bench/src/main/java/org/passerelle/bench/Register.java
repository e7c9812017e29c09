package org.passerelle.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A register of invented people, in which some stand again with slips of the hand: letters more, less, other or turned
/// round, words parted, fields empty, exchanged or filled with something else. Common names are common, rare ones rare.
final class Register {

    static final List<String> COLUMNS = List.of(
            "given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode", "state",
            "date_of_birth", "soc_sec_id");
    static final int GIVEN = 0;
    static final int SURNAME = 1;
    static final int NUMBER = 2;
    static final int STREET = 3;
    static final int PLACE = 4;
    static final int BIRTH = 8;
    static final int CODE = 9;

    private static final String[] SYLLABLES =
            ("ba be bi bo bra ca ce cha chi co cra da de di do dra e fa fe fi fo ga ge go gra ha he hi ho i ja je jo ka ki ko la le li"
                    + " lo lu ma me mi mo mu na ne ni no o pa pe pi po pra ra re ri ro ru sa se si so sta ste ta te ti to tra u va ve vi vo ya ye")
                    .split(" ");
    private static final String[] ENDINGS = {"n", "r", "s", "l", "tt", "th", "rd", "son", "ton", "ley", "ne", "", "", ""};
    private static final String[] KINDS = {" rue", " avenue", " chemin", " place", " boulevard", " allée"};
    private static final double[] OFTEN = {.12, .18, .1, .14, .14, .11, .07, .03, .06, .05};
    private static final double[] EMPTY = {.02, .01, .03, .02, .16, .01, 0, .01, .02, 0};

    private final long seed;
    private final int slipsAtMost;
    private final String[] givenNames;
    private final String[] surnames;
    private final String[] streets;
    private final String[] places;
    private final String[] towns;

    /// @param people how many, roughly: the more, the more names there are
    /// @param slipsAtMost fields touched in a second entry, at least one
    Register(int people, int slipsAtMost, long seed) {
        var random = new SplittableRandom(seed);
        int scale = Math.max(1, (int) Math.sqrt(people / 5_000.0));
        this.seed = seed;
        this.slipsAtMost = slipsAtMost;
        givenNames = words(random, 600 * scale, 1, 3);
        surnames = words(random, 3_500 * scale, 2, 3);
        streets = words(random, 3_000 * scale, 2, 3);
        places = words(random, 1_500 * scale, 2, 4);
        towns = words(random, 2_200 * scale, 2, 4);
    }

    private static String[] words(SplittableRandom random, int count, int fewest, int most) {
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < count) {
            var word = new StringBuilder();
            for (int i = random.nextInt(fewest, most + 1); i > 0; i--) word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            words.add(word.append(ENDINGS[random.nextInt(ENDINGS.length)]).toString());
        }
        return words.toArray(String[]::new);
    }

    /// The first entry of someone, in the order of the columns.
    String[] entry(int person) {
        var random = new SplittableRandom(seed * 31 + person);
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(field -> random.nextDouble() < EMPTY[field] ? "" : value(random, field))
                .toArray(String[]::new);
    }

    /// A second entry of the same.
    String[] again(int person) {
        var random = new SplittableRandom(seed * 37 + person);
        var entry = entry(person);
        for (int slips = random.nextInt(1, slipsAtMost + 1); slips > 0; slips--) slip(random, entry, field(random));
        return entry;
    }

    private static int field(SplittableRandom random) {
        double left = random.nextDouble();
        var field = 0;
        while (field < OFTEN.length - 1 && left > OFTEN[field]) left -= OFTEN[field++];
        return field;
    }

    private void slip(SplittableRandom random, String[] entry, int field) {
        double kind = random.nextDouble();
        if (kind < .14) entry[field] = "";
        else if (kind < .22 && field <= SURNAME) exchange(entry, GIVEN, SURNAME);
        else if (kind < .2 && (field == STREET || field == PLACE)) exchange(entry, STREET, PLACE);
        else if (kind < .35 && field < BIRTH) entry[field] = value(random, field);
        else entry[field] = mistyped(random, entry[field], field);
    }

    private static void exchange(String[] entry, int one, int other) {
        var before = entry[one];
        entry[one] = entry[other];
        entry[other] = before;
    }

    private static String mistyped(SplittableRandom random, String text, int field) {
        if (text.isEmpty()) return text;
        boolean figures = field == NUMBER || field == 6 || field >= BIRTH;
        int at = random.nextInt(text.length());
        char typed = (char) (figures ? random.nextInt('0', '9' + 1) : random.nextInt('a', 'z' + 1));
        var typing = new StringBuilder(text);
        switch (random.nextInt(figures ? 2 : 5)) {
            case 0 -> typing.setCharAt(at, typed);
            case 1 -> typing.deleteCharAt(at).insert(Math.max(0, at - 1), text.charAt(at));
            case 2 -> typing.insert(at, typed);
            case 3 -> typing.deleteCharAt(at);
            default -> typing.insert(at, ' ');
        }
        return typing.toString();
    }

    private String value(SplittableRandom random, int field) {
        return switch (field) {
            case GIVEN -> common(random, givenNames);
            case SURNAME -> common(random, surnames);
            case NUMBER -> Integer.toString(1 + (int) Math.min(998, -40 * Math.log(1 - random.nextDouble())));
            case STREET -> streets[random.nextInt(streets.length)] + KINDS[random.nextInt(KINDS.length)];
            case PLACE -> common(random, places);
            case 5 -> common(random, towns);
            case 6 -> Integer.toString(1_000 + 7 * random.nextInt(1_200));
            case 7 -> "r" + (int) (8 * Math.pow(random.nextDouble(), 2));
            case BIRTH -> "%d%02d%02d".formatted(random.nextInt(1920, 2010), random.nextInt(1, 13), random.nextInt(1, 29));
            default -> Integer.toString(random.nextInt(1_000_000, 10_000_000));
        };
    }

    /// The first words most often.
    private static String common(SplittableRandom random, String[] words) {
        return words[(int) (words.length * Math.pow(random.nextDouble(), 2.2))];
    }
}
