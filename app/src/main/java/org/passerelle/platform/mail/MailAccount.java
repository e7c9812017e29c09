package org.passerelle.platform.mail;

import java.util.Locale;
import java.util.Optional;
import org.passerelle.platform.Settings;
import org.passerelle.platform.secrets.Secrets;
import org.passerelle.platform.sql.Store;

/// The owner's mail server as kept in the settings of a workspace, its password sealed.
public final class MailAccount {

    private static final String HOST = "mail.host";
    private static final String PORT = "mail.port";
    private static final String SECURITY = "mail.security";
    private static final String USER = "mail.user";
    private static final String PASSWORD = "mail.password";
    private static final String FROM = "mail.from";

    private final Store store;
    private final Settings settings;
    private final Secrets secrets;

    public MailAccount(Store store, Settings settings, Secrets secrets) {
        this.store = store;
        this.settings = settings;
        this.secrets = secrets;
    }

    /// The server, once one was given; its password is empty where it cannot be read.
    public Optional<MailServer> server() {
        return settings.get(HOST).map(host -> new MailServer(
                host,
                settings.get(PORT).map(Integer::parseInt).orElse(Security.TLS.port()),
                settings.get(SECURITY).map(Security::valueOf).orElse(Security.TLS),
                settings.get(USER).orElse(""),
                password().orElse(""),
                settings.get(FROM).orElse("")));
    }

    public boolean hasPassword() {
        return settings.get(PASSWORD).isPresent();
    }

    /// Whether a password is kept that the key at hand does not open.
    public boolean isLocked() {
        return hasPassword() && password().isEmpty();
    }

    /// Keeps the server; an empty password leaves the one kept, as long as it goes to the same user of the same host.
    public void keep(MailServer server) {
        var before = server();
        boolean elsewhere = before.isPresent() && !(before.get().host().equals(server.host()) && before.get().user().equals(server.user()));
        settings.put(HOST, server.host().toLowerCase(Locale.ROOT));
        settings.put(PORT, Integer.toString(server.port()));
        settings.put(SECURITY, server.security().name());
        settings.put(USER, server.user());
        settings.put(FROM, server.from());
        if (!server.password().isEmpty()) settings.put(PASSWORD, secrets.seal(name(), server.password()));
        else if (elsewhere || server.user().isEmpty()) settings.remove(PASSWORD);
    }

    private Optional<String> password() {
        return settings.get(PASSWORD).flatMap(sealed -> secrets.open(name(), sealed));
    }

    private String name() {
        return store.workspace().name() + "/" + PASSWORD;
    }
}
