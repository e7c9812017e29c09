package org.passerelle.accounts;

import java.time.Duration;
import org.passerelle.platform.Turnstile;

/// Limits how often one address may guess a password or a code: ten at once, then one a minute.
public final class Guesses {

    private static final int AT_ONCE = 10;

    private final Turnstile turnstile = new Turnstile(AT_ONCE, Duration.ofMinutes(1), "signin.slow");

    /// Refuses when this address has guessed too often.
    public void count(String address) {
        turnstile.pass(address);
    }
}
