package org.passerelle.platform.mail;

import java.time.Instant;

/// A letter in two dresses that say the same.
///
/// @param identity its Message-ID, in angle brackets
/// @param unsubscribe an address that takes one POST to stop such letters; empty for none
public record Letter(
        String identity,
        String to,
        String subject,
        String plain,
        String html,
        String language,
        Instant at,
        String unsubscribe) {}
