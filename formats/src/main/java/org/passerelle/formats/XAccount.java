package org.passerelle.formats;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Owner;

/// `account.js` of an X archive: whose it is, by number, handle and e-mail address.
public final class XAccount extends XFormat {

    public XAccount() {
        super("x-account", "account");
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        var account = item.value().has("account") ? item.value().at("account") : item.value();
        var identities = new ArrayList<Identity>(XParties.identities(account.text("username"), account.text("accountId")));
        Identities.email(account.text("email")).ifPresent(identities::add);
        return identities.isEmpty()
                ? Stream.empty()
                : Stream.of(new Owner(item.rank(), Name.of(account.text("accountDisplayName")), identities));
    }
}
