package org.passerelle.channels;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.Refusal;

/// A way by which people come to the owner, and on which the owner spends time: a network, or the real world. Accounts
/// are connected to some of them; results compare them all.
public enum Way {
    BLOG,
    LINKEDIN,
    X,
    FACEBOOK,
    INSTAGRAM,
    MASTODON,
    BLUESKY,
    MAIL,
    PHONE,
    MEETING,
    EVENT,
    INTRODUCTION,
    REFERRAL,
    PRESS,
    SEARCH,
    OTHER;

    /// Those that stay when networks go: a network may close an account, these it cannot.
    public boolean isOnline() {
        return switch (this) {
            case BLOG, LINKEDIN, X, FACEBOOK, INSTAGRAM, MASTODON, BLUESKY, SEARCH -> true;
            case MAIL, PHONE, MEETING, EVENT, INTRODUCTION, REFERRAL, PRESS, OTHER -> false;
        };
    }

    /// Whether someone else owns it, and may close the owner’s account there.
    public boolean isRented() {
        return isOnline() && this != BLOG && this != SEARCH;
    }

    /// As it is written in the database, in addresses and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its sentence is called.
    public String key() {
        return "way." + word();
    }

    public static Optional<Way> of(String word) {
        var sought = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(way -> way.word().equals(sought)).findFirst();
    }

    /// The one typed; refused, with all there are, where there is none of that name.
    public static Way typed(String word) {
        var all = Arrays.stream(values()).map(Way::word).collect(joining(", "));
        return of(word).orElseThrow(() -> new Refusal("way.unknown", word, all));
    }

    /// The one that a kind of account, or a source of facts, belongs to: `linkedin-messages`, `wordpress`, `mail`.
    public static Optional<Way> ofKind(String kind) {
        var stem = kind.split("-", 2)[0];
        return switch (stem) {
            case "wordpress", "feed" -> Optional.of(BLOG);
            case "icalendar" -> Optional.of(MEETING);
            default -> of(stem);
        };
    }

    /// The one that a fact of the ledger came by; empty where its source tells none.
    public static Optional<Way> of(Medium medium, String source) {
        return switch (medium) {
            case MEETING -> Optional.of(MEETING);
            case CALL, VIDEO -> Optional.of(PHONE);
            case MAIL -> Optional.of(MAIL);
            default -> ofKind(source);
        };
    }

    /// All of them, in the order lists show them.
    public static List<Way> all() {
        return List.of(values());
    }
}
