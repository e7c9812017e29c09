package org.passerelle.insight.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A given name, read once and ready to be compared many times.
///
/// [#compare] allocates nothing; reading is linear and costs some microseconds: keep one for each distinct value.
///
/// {@snippet :
/// GivenName.of("J.-P.").compare(GivenName.of("Jean-Pierre")); // INITIAL
/// GivenName.of("Cat").compare(GivenName.of("Catherine"));     // NICKNAME
/// GivenName.of("Michel").compare(GivenName.of("Michèle"));    // KIN
/// }
public final class GivenName {

    private static final int MOST_INITIALS = 3;
    private static final int LEAST_BEGINNING = 3;

    private final List<String> parts;
    private final String joined;
    private final String initials;
    private @Nullable String sound;
    private final int letters;
    private final int[] spelt;
    private final int[] familiar;

    private GivenName(List<String> parts) {
        this.parts = parts;
        joined = String.join("", parts);
        var firsts = new StringBuilder();
        parts.forEach(part -> firsts.append(part.charAt(0)));
        initials = firsts.toString();
        letters = Typing.letters(joined);
        spelt = GivenNames.spelt(joined);
        familiar = GivenNames.familiar(joined);
    }

    /// @param written as found, *Marie-Ève*, *M. Jean P.*, *JP*; civil prefixes are dropped; may be blank
    public static GivenName of(String written) {
        return new GivenName(List.copyOf(GivenNames.withoutCivility(Letters.words(Letters.plain(written)))));
    }

    public boolean isEmpty() {
        return joined.isEmpty();
    }

    /// Small letters without accent, hyphen or blank: `marieeve` for *Marie-Ève*.
    public String joined() {
        return joined;
    }

    /// As [Sounds#of], of the whole.
    public String sound() {
        var known = sound;
        if (known == null) {
            known = Sounds.ofWord(joined);
            sound = known;
        }
        return known;
    }

    /// Whether it is nothing but initials: *J.*, *J.-P.*; not *Jean P.*
    public boolean isInitials() {
        return !parts.isEmpty() && joined.length() == parts.size();
    }

    /// Whether it says less of the name: *J.* than *Jean*.
    public boolean isShorterThan(GivenName other) {
        return joined.length() < other.joined.length();
    }

    /// How two given names resemble each other; symmetric; [Resemblance#APART] where one is empty.
    public Resemblance compare(GivenName other) {
        if (isEmpty() || other.isEmpty()) return Resemblance.APART;
        if (joined.equals(other.joined)) return Resemblance.EQUAL;
        if (GivenNames.meet(spelt, other.spelt)) return Resemblance.VARIANT;
        if (isFamiliarOf(other) || other.isFamiliarOf(this) || areFamiliarAlike(other)) return Resemblance.NICKNAME;
        var byParts = parts.size() <= other.parts.size() ? compareParts(other) : other.compareParts(this);
        return byParts == Resemblance.APART ? compareSpelling(other) : byParts;
    }

    private boolean isFamiliarOf(GivenName other) {
        return GivenNames.meet(familiar, other.spelt);
    }

    private boolean areFamiliarAlike(GivenName other) {
        return spelt.length == 0 && other.spelt.length == 0 && GivenNames.meet(familiar, other.familiar);
    }

    /// Of the one with fewer parts against the one with more.
    private Resemblance compareParts(GivenName longer) {
        if (areInitialsOf(longer) || longer.areInitialsOf(this)) return Resemblance.INITIAL;
        if (longer.parts.size() == 1) return Resemblance.APART;
        if (longer.parts.containsAll(parts)) {
            return parts.size() == longer.parts.size() ? Resemblance.VARIANT : Resemblance.PART;
        }
        if (parts.size() == 1 && longer.hasPartCalled(this)) return Resemblance.NICKNAME;
        return isAlignedWith(longer) ? Resemblance.INITIAL : Resemblance.APART;
    }

    private boolean areInitialsOf(GivenName other) {
        if (other.isInitials() || joined.length() > MOST_INITIALS) return false;
        if (joined.length() == 1) return other.initials.charAt(0) == joined.charAt(0);
        var isOneWord = parts.size() == 1;
        return isOneWord ? other.initials.equals(joined) : isInitials() && other.initials.startsWith(joined);
    }

    private boolean hasPartCalled(GivenName familiarOne) {
        for (int i = 0; i < parts.size(); i++) {
            if (GivenNames.meet(familiarOne.familiar, GivenNames.spelt(parts.get(i)))) return true;
        }
        return false;
    }

    /// *Jean P.* with *Jean-Pierre*: part by part the same or an initial of it.
    private boolean isAlignedWith(GivenName longer) {
        for (int i = 0; i < parts.size(); i++) {
            var one = parts.get(i);
            var two = longer.parts.get(i);
            var isInitial = one.length() == 1 || two.length() == 1;
            if (!one.equals(two) && !(isInitial && one.charAt(0) == two.charAt(0))) return false;
        }
        return true;
    }

    private Resemblance compareSpelling(GivenName other) {
        var sounds = sound().length() > 1 && sound().equals(other.sound());
        var isNear = Typing.couldBeNear(letters, other.letters) && Typing.isNear(joined, other.joined);
        if (!sounds && !isNear) return beginning(other);
        if (spelt.length > 0 && other.spelt.length > 0) return Resemblance.KIN;
        return sounds ? Resemblance.SOUNDS : Resemblance.NEAR;
    }

    /// *Christ* for Christine, *Mathi* for Mathieu: cut short, and no name of its own.
    private Resemblance beginning(GivenName other) {
        var shorter = joined.length() < other.joined.length() ? this : other;
        var longer = shorter == this ? other : this;
        var isCut = shorter.joined.length() >= LEAST_BEGINNING
                && shorter.spelt.length == 0
                && longer.joined.startsWith(shorter.joined);
        return isCut ? Resemblance.NICKNAME : Resemblance.APART;
    }
}
