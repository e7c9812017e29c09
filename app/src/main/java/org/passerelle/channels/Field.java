package org.passerelle.channels;

/// Something a network asks for, in words shared by all: its label is the sentence `field.<name>`, what helps to fill it
/// in `field.<name>.hint` where there is one.
///
/// @param name under which it is found in the account
public record Field(String name, Kind kind, boolean required) {

    public enum Kind {
        URL,
        /// Sealed, never shown again.
        SECRET,
        /// A name on the network: `zoe@example.org`.
        HANDLE,
        TEXT
    }

    /// The names any channel may use, with the words for them.
    public static final String SITE = "site";
    public static final String INSTANCE = "instance";
    public static final String USER = "user";
    public static final String HANDLE = "handle";
    public static final String PASSWORD = "password";
    public static final String TOKEN = "token";
    public static final String KEY = "key";
    public static final String FEED = "feed";
    public static final String ADDRESS = "address";
    public static final String TEMPLATE = "template";
    public static final String PAGE = "page";
    public static final String MOST = "most";
    public static final String PDS = "pds";

    public static Field url(String name) {
        return new Field(name, Kind.URL, true);
    }

    public static Field secret(String name) {
        return new Field(name, Kind.SECRET, true);
    }

    public static Field handle(String name) {
        return new Field(name, Kind.HANDLE, true);
    }

    public static Field text(String name) {
        return new Field(name, Kind.TEXT, true);
    }

    public Field optional() {
        return new Field(name, kind, false);
    }

    public boolean isSecret() {
        return kind == Kind.SECRET;
    }

    public String label() {
        return "field." + name;
    }

    public String hint() {
        return "field." + name + ".hint";
    }
}
