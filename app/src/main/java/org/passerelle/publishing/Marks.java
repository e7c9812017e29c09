package org.passerelle.publishing;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.passerelle.channels.Way;
import org.passerelle.channels.count.ShortAddresses;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;

/// What is added to addresses of the owner’s own site, so that its statistics tell which channel and which publication a
/// visit came by. Addresses lead straight there: nobody is sent through anything.
///
/// @param site the host of the site, its subdomains included; empty marks nothing
public record Marks(String site) {

    public static final Marks NONE = new Marks("");

    private static final String SETTING = "marks.site";
    private static final String CAMPAIGN = "passerelle-";
    private static final String SOURCE = "utm_source=";

    public static Marks of(Settings settings) {
        return new Marks(settings.get(SETTING).orElse(""));
    }

    /// Of a site as typed: its address or its host. Refused where it is neither.
    public static Marks typed(String site) {
        var host = site.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("[/?#:].*", "").replaceFirst("^www\\.", "");
        if (!host.isEmpty() && !host.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+")) throw new Refusal("marks.site.wrong", site);
        return new Marks(host);
    }

    public void keepIn(Settings settings) {
        if (site.isEmpty()) settings.remove(SETTING);
        else settings.put(SETTING, site);
    }

    /// The publication that a campaign of the statistics stands for.
    public static Optional<Integer> publication(String campaign) {
        return campaign.matches(CAMPAIGN + "\\d{1,9}")
                ? Optional.of(Integer.parseInt(campaign.substring(CAMPAIGN.length())))
                : Optional.empty();
    }

    /// The text with each address of the site marked; what the site itself publishes is left as it is.
    ///
    /// @param kind of the channel it goes out by
    String in(String text, String kind, int publication) {
        var way = Way.ofKind(kind).orElse(Way.OTHER);
        if (site.isEmpty() || way == Way.BLOG) return text;
        return ShortAddresses.ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(marked(found, way, publication)));
    }

    private String marked(MatchResult found, Way way, int publication) {
        var address = found.group();
        if (!isOurs(address) || address.contains(SOURCE)) return address;
        int fragment = address.indexOf('#');
        var whole = fragment < 0 ? address : address.substring(0, fragment);
        var rest = fragment < 0 ? "" : address.substring(fragment);
        var medium = way.isOnline() ? "social" : way.word();
        return whole + (whole.contains("?") ? "&" : "?") + SOURCE + way.word() + "&utm_medium=" + medium + "&utm_campaign=" + CAMPAIGN + publication + rest;
    }

    private boolean isOurs(String address) {
        try {
            var host = URI.create(address).getHost();
            return host != null && ("." + host.toLowerCase(Locale.ROOT)).endsWith("." + site);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
