package org.passerelle.channels.networks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Check;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Field;
import org.passerelle.channels.Handoff;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Limits.Rule;
import org.passerelle.channels.Reason;
import org.passerelle.channels.count.Graphemes;
import org.passerelle.channels.count.ShortAddresses;
import org.passerelle.channels.count.Utf16Units;
import org.passerelle.channels.count.Weighted;
import org.passerelle.formats.Identity;

/// Networks where the owner publishes by hand: the text is counted and copied, the page to write on is opened. The
/// addresses of these pages, read on the day of the limits, are in common use rather than documented.
final class ByHand implements Channel.Assists {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-22");
    private static final int ANY_LENGTH = 100_000;
    private static final String TEXT = "{text}";
    private static final String URL = "{url}";
    private static final String PAGE = "{page}";

    static final ByHand X = new ByHand(
            "x",
            "X",
            "https://x.com/intent/post?text={text}",
            Limits.of(AS_OF, new Rule(new ShortAddresses(23, new Weighted()), 280)).images(4, 5_000_000, 4096, 1000).threaded(),
            "https://help.x.com/en/using-x/how-to-post",
            Field.handle(Field.HANDLE).optional());

    static final ByHand LINKEDIN = new ByHand(
            "linkedin-hand",
            "LinkedIn",
            "https://www.linkedin.com/feed/?shareActive=true&text={text}",
            Limits.of(AS_OF, new Rule(new Utf16Units(), 3_000)).images(20, 5_000_000, 7680, 1000),
            "https://www.linkedin.com/help/linkedin/answer/a518996");

    static final ByHand LINKEDIN_PAGE = new ByHand(
            "linkedin-page-hand",
            "LinkedIn · Page",
            "https://www.linkedin.com/company/{page}/admin/page-posts/published/?share=true",
            Limits.of(AS_OF, new Rule(new Utf16Units(), 3_000)).images(20, 5_000_000, 7680, 1000),
            "https://www.linkedin.com/help/linkedin/answer/a568445",
            Field.text(Field.PAGE));

    static final ByHand FACEBOOK_PAGE = new ByHand(
            "facebook-hand",
            "Facebook · Page",
            "https://www.facebook.com/{page}",
            Limits.of(AS_OF, new Rule(new Utf16Units(), 63_206)).images(10, 4_000_000, 4096, 1000),
            "https://www.facebook.com/help/104002523024878",
            Field.text(Field.PAGE));

    /// Any other, by the address of its compose page.
    static final ByHand ANY = new ByHand(
            "by-hand",
            "Web",
            "",
            Limits.of(AS_OF, new Rule(new Graphemes(), ANY_LENGTH)).images(10, 5_000_000, 4096, 1000),
            null,
            Field.text(Field.TEMPLATE),
            Field.text(Field.MOST).optional());

    private final String kind;
    private final String name;
    private final String template;
    private final Limits limits;
    private final @Nullable URI help;
    private final List<Field> fields;

    private ByHand(String kind, String name, String template, Limits limits, @Nullable String help, Field... fields) {
        this.kind = kind;
        this.name = name;
        this.template = template;
        this.limits = limits;
        this.help = help == null ? null : URI.create(help);
        this.fields = List.of(fields);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String icon() {
        return "edit";
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public String handles() {
        return kind.equals("x") ? Identity.X : "";
    }

    @Override
    public @Nullable URI help() {
        return help;
    }

    @Override
    public Check check(Account account) {
        var most = account.setting(Field.MOST);
        if (!most.isEmpty() && !most.matches("[1-9]\\d{0,5}"))
            return new Check.Refused(Reason.of("channel.most", most), false);
        var compose = Texts.address(filled(account, "", ""));
        if (compose == null || compose.getHost() == null || !"https".equals(compose.getScheme()))
            return new Check.Refused(Reason.of("channel.template"), false);
        var learnt = most.isEmpty() ? Map.<String, Integer>of() : Map.of(Limits.CHARACTERS, Integer.parseInt(most));
        var handle = account.setting(Field.HANDLE).isEmpty() ? account.setting(Field.PAGE) : account.setting(Field.HANDLE);
        return new Check.Fine(handle, null, Map.of(), Map.of(), learnt);
    }

    @Override
    public Handoff assist(Account account, Draft draft) {
        var link = Texts.link(draft).map(URI::toString).orElse("");
        var text = draft.text().contains(link) ? draft.text() : draft.text() + "\n\n" + link;
        var compose = URI.create(filled(account, text, link));
        return new Handoff(compose, text, address(account).contains(TEXT));
    }

    private String address(Account account) {
        return template.isEmpty() ? account.setting(Field.TEMPLATE) : template;
    }

    private String filled(Account account, String text, String link) {
        return address(account)
                .replace(TEXT, URLEncoder.encode(text, UTF_8).replace("+", "%20"))
                .replace(URL, URLEncoder.encode(link, UTF_8))
                .replace(PAGE, URLEncoder.encode(account.setting(Field.PAGE), UTF_8));
    }
}
