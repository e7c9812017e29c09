package org.passerelle.channels.networks;

import java.net.URI;
import java.util.Locale;
import org.passerelle.channels.Account;
import org.passerelle.channels.Field;

/// A server by its name, as typed: `mastodon.example`, `@zoe@mastodon.example` or an address.
record MastodonServer(URI base) {

    static MastodonServer of(Account account) {
        var typed = account.setting(Field.INSTANCE).strip().toLowerCase(Locale.ROOT);
        var name = typed.replaceFirst("^@?[^@/]*@", "").replaceFirst("/+$", "");
        var address = Texts.address(name.matches("https?://.*") ? name : "https://" + name);
        return new MastodonServer(address == null || address.getHost() == null ? URI.create("") : address);
    }

    URI at(String path) {
        return base.resolve(path);
    }

    String name() {
        return base.getHost() == null ? "" : base.getHost();
    }

    /// A name on this server, with the server's.
    String whole(String acct) {
        return acct.contains("@") ? acct : acct + "@" + name();
    }
}
