package org.passerelle.formats;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Owner;

/// `personal_information.json` of an Instagram archive: whose it is, by user name, name shown and e-mail address. Keys may be
/// in the language of the account.
public final class InstagramProfile extends MetaFormat {

    private static final String[] HANDLE = {
        "username", "user name", "nom d’utilisateur", "nom de profil", "gebruikersnaam", "benutzername",
        "nombre de usuario", "nome utente", "nome de usuário"
    };
    private static final String[] NAME = {"name", "nom", "naam", "nombre", "nome"};

    public InstagramProfile() {
        super("instagram-profile");
    }

    @Override
    Recognition recognise(JsonShape shape, String fileName) {
        return certain(shape.has("profile_user", "profile_user.string_map_data"));
    }

    @Override
    boolean isItem(String path) {
        return path.equals("profile_user");
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        var entry = new InstagramEntry(item.value());
        var name = Name.of(entry.field(NAME));
        var identities = new ArrayList<Identity>();
        InstagramEntry.handle(entry.field(HANDLE)).ifPresent(identities::add);
        Identities.shownName(Identity.INSTAGRAM_NAME, name.display()).ifPresent(identities::add);
        entry.fields().stream()
                .map(field -> Identities.email(field.getValue().text("value")))
                .flatMap(Optional::stream)
                .forEach(identities::add);
        return identities.isEmpty() ? Stream.empty() : Stream.of(new Owner(item.rank(), name, identities));
    }
}
