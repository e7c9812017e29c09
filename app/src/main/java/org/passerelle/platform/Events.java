package org.passerelle.platform;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// What one module announces and modules above it listen to, so that no arrow points back up. A listener runs at once,
/// in the workspace and thread of whoever announced, after the fact is committed.
public final class Events {

    private final Map<Class<?>, List<Consumer<Object>>> listeners = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked")
    public <E> void on(Class<E> event, Consumer<? super E> listener) {
        listeners.computeIfAbsent(event, e -> new CopyOnWriteArrayList<>()).add((Consumer<Object>) (Consumer<?>) listener);
    }

    public void announce(Object event) {
        listeners.getOrDefault(event.getClass(), List.of()).forEach(listener -> listener.accept(event));
    }
}
