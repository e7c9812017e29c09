package org.passerelle.today.digest;

/// Sets a digest in HTML.
@FunctionalInterface
public interface Typesetter {
    String html(Digest digest);
}
