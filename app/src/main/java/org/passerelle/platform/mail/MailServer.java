package org.passerelle.platform.mail;

import java.util.Locale;

/// The server that sends for the owner.
///
/// @param user empty where it asks for none
/// @param from the address letters come from
public record MailServer(String host, int port, Security security, String user, String password, String from) {

    /// Whether a password would go in clear to another machine.
    public boolean tellsItsPassword() {
        return !user.isEmpty() && security == Security.NONE && !isThisMachine();
    }

    private boolean isThisMachine() {
        return host.matches("localhost|127(\\.\\d{1,3}){3}|::1|\\[::1]");
    }

    /// What follows the @ of the sender, for the identity of letters.
    String domain() {
        return from.substring(from.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /// The identity of a letter of that name: the same letter, sent again, keeps it.
    public String identity(String name) {
        return "<" + name + "@" + domain() + ">";
    }

    @Override
    public String toString() {
        return "%s:%d %s %s".formatted(host, port, security, from);
    }
}
