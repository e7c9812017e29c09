package org.passerelle.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.passerelle.formats.Trace.Party;

/// Makes parties of the numbers, handles and names that X writes. A number is the same whatever the handle becomes, and
/// is all that messages and lists of followers give: it is by mentions that they find their people.
final class XParties {

    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_]{1,20}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,19}");

    private XParties() {}

    static Party numbered(String number) {
        return new Party("", identities("", number));
    }

    /// Someone mentioned in a post.
    static Party mentioned(JsonValue mention) {
        return new Party(mention.text("name"), identities(mention.text("screen_name"), mention.any("id_str", "id")));
    }

    static List<Identity> identities(String handle, String number) {
        var identities = new ArrayList<Identity>();
        if (HANDLE.matcher(handle).matches()) identities.add(new Identity(Identity.X, handle.toLowerCase(Locale.ROOT)));
        if (NUMBER.matcher(number).matches()) identities.add(new Identity(Identity.X_NUMBER, number));
        return identities;
    }
}
