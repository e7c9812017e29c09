package org.passerelle.channels;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether an account works.
public sealed interface Check {

    /// It does.
    ///
    /// @param handle the account as people there see it: `@zoe@example.org`; may be empty
    /// @param home its page, or null
    /// @param settings learnt, to keep beside those typed
    /// @param secrets learnt, to keep beside those typed
    /// @param limits learnt, by the names of {@link Limits#with}
    record Fine(
            String handle,
            @Nullable URI home,
            Map<String, String> settings,
            Map<String, String> secrets,
            Map<String, Integer> limits)
            implements Check {

        public static Fine of(String handle, @Nullable URI home) {
            return new Fine(handle, home, Map.of(), Map.of(), Map.of());
        }
    }

    /// It does not, and why.
    ///
    /// @param lasting whether it will not work again by itself: something must be typed or agreed to anew
    record Refused(Reason reason, boolean lasting) implements Check {}
}
