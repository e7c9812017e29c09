package org.passerelle.platform.mail;

/// How the conversation with a mail server is kept from others, and the port it is usually held on.
public enum Security {
    /// Secret from the first word.
    TLS(465),
    /// Secret before anything matters; refused where the server does not offer it.
    STARTTLS(587),
    /// In clear.
    NONE(25);

    private final int port;

    Security(int port) {
        this.port = port;
    }

    public int port() {
        return port;
    }
}
