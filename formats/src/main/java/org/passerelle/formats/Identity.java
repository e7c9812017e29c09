package org.passerelle.formats;

/// An address somewhere, written one way only, so that two equal addresses are equal records.
///
/// @param kind one of the constants below, or another network's own lower-case word
/// @param value normalised: see {@link Identities}, which makes them
public record Identity(String kind, String value) {

    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String LINKEDIN = "linkedin";
    /// The name LinkedIn shows, standing for a profile address in the files that give none. Only ever compared inside
    /// LinkedIn archives, and left out for names borne by several connections.
    public static final String LINKEDIN_NAME = "linkedin-name";

    public static final String URL = "url";
    public static final String X = "x";
    public static final String MASTODON = "mastodon";
    public static final String BLUESKY = "bluesky";
    public static final String FACEBOOK = "facebook";
    public static final String INSTAGRAM = "instagram";
}
