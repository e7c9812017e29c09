package org.passerelle.platform;

/// Something the owner asked for that cannot be done as asked: a sentence of the message files that says what to do.
/// Pages show it in place with status 422, commands print it and end with status 1. Never a bug: a bug is any other
/// exception.
public final class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public Refusal(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
    }

    /// Whether it is the one of that name.
    public boolean is(String name) {
        return key.equals(name);
    }

    public String in(Words words) {
        return words.say(key, arguments);
    }
}
