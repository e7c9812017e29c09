package org.passerelle.today.digest;

/// A digest as written, ready to go.
public record Edition(String subject, String plain, String html) {}
