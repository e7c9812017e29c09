package org.passerelle.channels;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a channel learnt while it published one draft: keys and ids, a few hundred bytes, kept by whoever publishes beside
/// the publication. A new publication begins with an empty one; one begun is never thrown away before its outcome is
/// certain.
///
/// ```java
/// var key = trace.once("key", Trace::random); // on the disk before the call that uses it
/// ```
public final class Trace {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Map<String, String> known;
    private final Consumer<String> keeper;

    private Trace(Map<String, String> known, Consumer<String> keeper) {
        this.known = known;
        this.keeper = keeper;
    }

    /// @param json as handed to the keeper before; empty for a new one
    /// @param keeper keeps the JSON it is given, durably: once it returns, no crash loses it. It throws where it cannot
    ///     (or where another process has taken over), and then nothing is sent
    public static Trace read(String json, Consumer<String> keeper) {
        return new Trace(json.isBlank() ? new HashMap<>() : new HashMap<>(JSON.readValue(json, TEXTS)), keeper);
    }

    /// One that nobody keeps, for trials.
    public static Trace fleeting() {
        return new Trace(new HashMap<>(), _ -> {});
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /// What is known under every name that begins so.
    public Set<String> all(String beginning) {
        return known.entrySet().stream()
                .filter(each -> each.getKey().startsWith(beginning))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    public boolean isEmpty() {
        return known.isEmpty();
    }

    /// Kept for good when this returns.
    public void keep(String name, String value) {
        keep(Map.of(name, value));
    }

    /// Several at once.
    public void keep(Map<String, String> values) {
        known.putAll(values);
        keeper.accept(json());
    }

    /// What is known under that name; where nothing is, it is made, and kept, before this returns.
    public String once(String name, Supplier<String> made) {
        var before = known.get(name);
        if (before != null) return before;
        var value = made.get();
        keep(name, value);
        return value;
    }

    /// What turned out not to be so: a call announced and then surely not made.
    public void forget(String name) {
        known.remove(name);
        keeper.accept(json());
    }

    public static String random() {
        return UUID.randomUUID().toString();
    }

    public String json() {
        return JSON.writeValueAsString(known);
    }
}
