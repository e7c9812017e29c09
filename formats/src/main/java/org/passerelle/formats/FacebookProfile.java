package org.passerelle.formats;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Owner;

/// `profile_information.json` of a Facebook archive: whose it is, by the name shown, user name and e-mail addresses.
public final class FacebookProfile extends MetaFormat {

    public FacebookProfile() {
        super("facebook-profile");
    }

    @Override
    Recognition recognise(JsonShape shape, String fileName) {
        return certain(shape.has("profile_v2.name") || shape.has("profile.name"));
    }

    @Override
    boolean isItem(String path) {
        return path.equals("profile_v2") || path.equals("profile");
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        var profile = item.value();
        var name = Name.of(profile.at("name").any("full_name", "name").isEmpty()
                ? profile.text("name")
                : profile.at("name").any("full_name", "name"));
        var identities = new ArrayList<Identity>();
        Identities.shownName(Identity.FACEBOOK_NAME, name.display()).ifPresent(identities::add);
        var handle = profile.text("username");
        if (!handle.isEmpty()) Profiles.of("facebook", handle).ifPresent(identities::add);
        profile.each("emails", "emails").forEach(email -> Identities.email(email.text()).ifPresent(identities::add));
        return identities.isEmpty() ? Stream.empty() : Stream.of(new Owner(item.rank(), name, identities));
    }
}
