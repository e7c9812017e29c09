package org.passerelle.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds everyone: the twelve of the cast, then as many others as are asked for.
final class Casting {

    private static final List<String> SPHERES =
            List.of("Clients", "Collaborateurs", "Partenaires", "Prospects", "Pairs", "Amis");

    private final long seed;
    private final LocalDate today;
    private final Map<String, Town> towns =
            Town.all().stream().collect(Collectors.toMap(Town::name, town -> town));
    private final Weighted<Town> anyTown = new Weighted<>(Town.all(), Town::weight);
    private final Names names = new Names();
    private final Organisations organisations = new Organisations(names);
    private final Phones phones = new Phones();
    private final Set<String> addresses = new HashSet<>();

    Casting(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    List<CastMember> cast() {
        var lists = Lists.read("cast");
        var scenes = new HashMap<String, List<Fact>>();
        for (var line : lists.named("stories")) {
            var cells = line.split("\\|", -1);
            var told = scenes.computeIfAbsent(cells[0], _ -> new ArrayList<>());
            told.add(CastMember.scene(cells, told.size(), today));
        }
        var cast = new ArrayList<CastMember>();
        for (var line : lists.named("cast")) cast.add(member(line.split("\\|", -1), cast.size(), scenes));
        return cast;
    }

    private CastMember member(String[] cells, int rank, Map<String, List<Fact>> scenes) {
        var name = cells[0] + " " + cells[1];
        names.take(cells[0], cells[1]);
        phones.take(cells[8]);
        var email = Slug.of(cells[0]) + "@" + cells[6];
        addresses.add(email);
        var persona = new Persona(
                rank,
                cells[0],
                cells[1],
                Voice.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                requireNonNull(towns.get(cells[7])),
                new Organisation(cells[5], cells[6], ""),
                cells[4],
                email,
                cells[8],
                "https://www.linkedin.com/in/" + Slug.of(name) + "-demo",
                cells[13].equals("-") ? null : today.minusDays(Integer.parseInt(cells[13])),
                true,
                birthday(cells[14]),
                cells[9]);
        return new CastMember(
                persona,
                Integer.parseInt(cells[10]),
                Integer.parseInt(cells[11]),
                Integer.parseInt(cells[12]),
                scenes.getOrDefault(name, List.of()));
    }

    private @Nullable LocalDate birthday(String cell) {
        if (cell.isEmpty()) return null;
        if (!cell.startsWith("tomorrow-")) return LocalDate.parse(cell);
        return today.plusDays(1).withYear(Integer.parseInt(cell.substring("tomorrow-".length())));
    }

    /// Someone new, reachable by the means their relation needs.
    Persona someone(int rank, Course course) {
        var dice = Dice.of(seed, 0, rank);
        var town = anyTown.draw(dice);
        boolean french = dice.below(100) < town.percentFrench();
        var name = names.draw(french ? town.frenchMix() : town.englishMix(), dice);
        var organisation = organisations.draw(town, french, dice);
        boolean hasCard = dice.chance(course.circle().isTwoWay() ? 0.95 : 0.3);
        boolean connected = !hasCard || dice.chance(0.75);
        boolean close = course.circle().compareTo(Circle.MONTHLY) <= 0;
        return new Persona(
                rank,
                name.given(),
                name.family(),
                !french ? Voice.ENGLISH : dice.chance(close ? 0.8 : 0.35) ? Voice.TU : Voice.VOUS,
                town,
                organisation,
                organisations.role(organisation, french, name.feminine(), dice),
                email(name, organisation),
                hasCard && dice.chance(0.6) ? phones.draw(town) : null,
                profile(name, dice),
                connected ? connectedOn(course, dice) : null,
                hasCard,
                hasCard && dice.chance(0.3) ? LocalDate.of(1955, 1, 1).plusDays(dice.below(17_000)) : null,
                dice.pick(SPHERES));
    }

    private static String profile(Names.Name name, Dice dice) {
        var slug = Slug.of(name.given() + " " + name.family());
        long number = 0x1000_0000L + Math.floorMod(dice.bits(), 0xE000_0000L);
        return "https://www.linkedin.com/in/%s-%x".formatted(slug, number);
    }

    private LocalDate connectedOn(Course course, Dice dice) {
        return course.facts() > 0 ? course.first() : course.first().minusDays(dice.below(2_500));
    }

    private String email(Names.Name name, Organisation organisation) {
        var local = Slug.of(name.given()) + "." + Slug.of(name.family()).replace("-", "");
        var address = local + "@" + organisation.domain();
        for (int n = 2; !addresses.add(address); n++) address = local + n + "@" + organisation.domain();
        return address;
    }
}
