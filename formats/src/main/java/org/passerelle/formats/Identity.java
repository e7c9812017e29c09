package org.passerelle.formats;

import java.util.Set;

/// An address somewhere, written one way only, so that two equal addresses are equal records.
///
/// @param kind one of the constants below, or another network's own lower-case word
/// @param value normalised: see {@link Identities}, which makes them
public record Identity(String kind, String value) {

    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String LINKEDIN = "linkedin";
    /// The name a network shows, standing for a profile address in the files that give none. Only ever compared inside
    /// that network's archives, and pointing at nobody where several bear it.
    public static final String LINKEDIN_NAME = "linkedin-name";
    public static final String FACEBOOK_NAME = "facebook-name";
    public static final String INSTAGRAM_NAME = "instagram-name";
    public static final String WHATSAPP_NAME = "whatsapp-name";

    public static final String URL = "url";
    public static final String X = "x";
    public static final String MASTODON = "mastodon";
    public static final String BLUESKY = "bluesky";
    public static final String FACEBOOK = "facebook";
    public static final String INSTAGRAM = "instagram";
    /// How X numbers its members, and Bluesky names them beneath their handles: the same whatever the handle becomes.
    public static final String X_NUMBER = "x-number";
    public static final String BLUESKY_DID = "bluesky-did";
    /// How Monica numbers its contacts, so that a call finds its contact who has no address.
    public static final String MONICA = "monica";

    /// The kinds that tell people apart and name none.
    public static final Set<String> OPAQUE = Set.of(X_NUMBER, BLUESKY_DID, MONICA);

    private static final String NAME = "-name";

    /// Whether it is a name shown on a network rather than an address.
    public boolean isShownName() {
        return kind.endsWith(NAME);
    }

    /// Whether nobody could tell who it is by reading it: it tells people apart, and names none.
    public boolean isOpaque() {
        return OPAQUE.contains(kind);
    }

    /// The network it belongs to: `linkedin` for a profile there and for a name shown there.
    public String network() {
        return isShownName() ? kind.substring(0, kind.length() - NAME.length()) : kind;
    }

    /// Whether it is a profile on the network that shows the name given.
    public boolean isProfileBeside(Identity shownName) {
        return shownName.isShownName() && kind.equals(shownName.network());
    }
}
