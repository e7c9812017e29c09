package org.passerelle.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Owner;

/// `Profile.csv` of a LinkedIn archive: whose archive it is. The file gives no profile address: the name the owner goes
/// by on LinkedIn stands for it. Lists are written `[PORTFOLIO:https://example.org,BLOG:…]`.
public final class LinkedInProfile extends TableFormat {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,\\]]+");
    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_]{1,15}");

    public LinkedInProfile() {
        super("linkedin-profile");
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        return columns.has("firstname", "lastname", "headline", "summary") ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) {
        return row -> Stream.of(new Owner(row.line(), name(row), identities(row)));
    }

    private static Name name(Row row) {
        return Name.of(row.cell("firstname"), row.cell("lastname"));
    }

    private static List<Identity> identities(Row row) {
        var identities = new ArrayList<Identity>();
        Identities.linkedInName(name(row).display()).ifPresent(identities::add);
        Identities.email(row.cell("emailaddress")).ifPresent(identities::add);
        ADDRESS.matcher(row.cell("websites"))
                .results()
                .flatMap(site -> Profiles.of(site.group()).stream())
                .forEach(identities::add);
        HANDLE.matcher(row.cell("twitterhandles"))
                .results()
                .map(handle -> new Identity(Identity.X, handle.group().toLowerCase(Locale.ROOT)))
                .forEach(identities::add);
        return identities;
    }
}
