package org.passerelle.opportunities;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Introductions;
import org.passerelle.introductions.Link;
import org.passerelle.introductions.Referral;
import org.passerelle.introductions.Referrals;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;

/// Those thanks to whom an opportunity came: the chain of its referral, else whoever introduced the owner.
public final class Chains {

    /// One person of a chain.
    ///
    /// @param thanked the day thanks were said, or null where they are owed
    /// @param path the page they are said on
    public record Bearer(Named person, @Nullable LocalDate thanked, String path) {

        public boolean isOwed() {
            return thanked == null;
        }
    }

    private final Introductions introductions;
    private final Referrals referrals;
    private final Almanac almanac;

    public Chains(Introductions introductions, Referrals referrals, Almanac almanac) {
        this.introductions = introductions;
        this.referrals = referrals;
        this.almanac = almanac;
    }

    /// The chain of each by its number, the nearest to the client first; empty where nobody is known. The referral is the
    /// one the owner named, else the latest that brought someone it concerns before it was decided. Cost: reads every
    /// introduction and referral.
    public Map<Integer, List<Bearer>> of(List<Opportunity> opportunities) {
        var referred = referrals.all().stream().filter(each -> !each.given()).toList();
        var introduced = introductions.all().stream().filter(Introduction::received).toList();
        var chains = new LinkedHashMap<Integer, List<Bearer>>();
        for (var each : opportunities) chains.put(each.id(), chain(each, referred, introduced));
        return chains;
    }

    private List<Bearer> chain(Opportunity opportunity, List<Referral> referred, List<Introduction> introduced) {
        var until = opportunity.until(almanac.today());
        var named = referred.stream().filter(each -> Integer.valueOf(each.id()).equals(opportunity.referralId()));
        var told = referred.stream()
                .filter(each -> each.end().filter(end -> concerns(opportunity, end)).isPresent() && !each.on().isAfter(until));
        var referral = Stream.concat(named, told).findFirst();
        if (referral.isPresent()) return bearers(referral.get());
        return introduced.stream()
                .filter(each -> concerns(opportunity, each.first()) && !each.begun().isAfter(until))
                .max(comparing(Introduction::begun))
                .flatMap(each -> java.util.Optional.ofNullable(each.by())
                        .map(by -> new Bearer(by, each.path().thanked(), "/introductions/" + each.id())))
                .stream()
                .toList();
    }

    private static List<Bearer> bearers(Referral referral) {
        return referral.chain().stream()
                .filter(link -> link.part() == Link.Part.TOLD)
                .map(link -> new Bearer(link.person(), link.thanked(), "/referrals/" + referral.id()))
                .toList()
                .reversed();
    }

    private static boolean concerns(Opportunity opportunity, Named person) {
        return opportunity.people().stream().anyMatch(each -> each.id() == person.id());
    }
}
