package org.passerelle.platform.http;

/// Why no answer came. Each has its sentence, `http.<name>`, with the host in place.
public enum Trouble {
    /// Not an address a request can go to.
    ADDRESS,
    /// A machine of the inner network, which the owner did not name.
    FORBIDDEN,
    /// No machine has that name.
    UNRESOLVED,
    /// The machine is there, the port is not.
    REFUSED,
    /// No way to the machine, or it does not pick up.
    UNREACHABLE,
    /// Its certificate is not one to trust, or it does not speak TLS.
    CERTIFICATE,
    /// Sent from address to address without end.
    REDIRECTED,
    /// It took longer than agreed.
    SLOW,
    /// More than agreed came back.
    LARGE,
    /// The connection broke off.
    BROKEN;

    /// The name of its sentence.
    public String key() {
        return "http." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
