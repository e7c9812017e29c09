package org.passerelle.channels;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// An account on a network, with what connects to it. Settings may be shown, secrets never.
public final class Account {

    private final int id;
    private final String kind;
    private final String name;
    private final Map<String, String> settings;
    private final Map<String, String> secrets;
    private final Map<String, Integer> limits;
    private final Consumer<Map<String, String>> keeper;

    /// @param limits learnt from the network, by the names of {@link Limits#with}; empty where none were
    /// @param keeper keeps all secrets, sealed, on the disk when it returns
    public Account(
            int id,
            String kind,
            String name,
            Map<String, String> settings,
            Map<String, String> secrets,
            Map<String, Integer> limits,
            Consumer<Map<String, String>> keeper) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.settings = Map.copyOf(settings);
        this.secrets = new HashMap<>(secrets);
        this.limits = Map.copyOf(limits);
        this.keeper = keeper;
    }

    public int id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    /// As the owner calls it.
    public String name() {
        return name;
    }

    /// What was typed or learnt under that name; empty where nothing was.
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    public Map<String, String> settings() {
        return settings;
    }

    /// Empty where there is none, or where the key at hand does not open it.
    public synchronized String secret(String name) {
        return secrets.getOrDefault(name, "");
    }

    synchronized Map<String, String> secrets() {
        return Map.copyOf(secrets);
    }

    /// Keeps a secret learnt on the way, such as a session: durably, and for everyone who reads the account next.
    public synchronized void keepSecret(String name, String value) {
        secrets.put(name, value);
        keeper.accept(Map.copyOf(secrets));
    }

    public Map<String, Integer> limits() {
        return limits;
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
