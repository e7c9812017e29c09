package org.passerelle.demo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/// Who the owner is on LinkedIn, whom they are connected to and what they published.
final class LinkedInProfile {

    private static final DateTimeFormatter CONNECTED = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHARED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String NOTE = "\"When exporting your connection data, you may notice that some of the email"
            + " addresses are missing. You will only see email addresses for connections who have allowed their"
            + " connections to see or download their email address using this setting"
            + " https://www.linkedin.com/psettings/privacy/email. You can learn more here"
            + " https://www.linkedin.com/help/linkedin/answer/261\"";
    private static final int ONE_NAMELESS_IN = 60;

    private final DemoNetwork network;

    LinkedInProfile(DemoNetwork network) {
        this.network = network;
    }

    /// Latest first; closed accounts have a date and nothing else.
    int connections(Csv csv) throws IOException {
        csv.raw("Notes:").raw(NOTE).raw("");
        csv.row("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On");
        var connections = network.people.stream()
                .filter(Persona::isConnected)
                .sorted(Comparator.comparing((Persona p) -> requireNonNull(p.connectedOn())).reversed())
                .toList();
        int nameless = 0;
        for (int i = 0; i < connections.size(); i++) {
            var person = connections.get(i);
            var date = CONNECTED.format(requireNonNull(person.connectedOn()));
            csv.row(
                    person.given(),
                    person.family(),
                    person.profile(),
                    person.rank() % 27 == 0 ? person.email() : "",
                    person.organisation().name(),
                    person.role(),
                    date);
            if (i % ONE_NAMELESS_IN == ONE_NAMELESS_IN - 1) {
                csv.row("", "", "", "", "", "", date);
                nameless++;
            }
        }
        return nameless;
    }

    int shares(Csv csv) throws IOException {
        csv.row("Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility");
        var dice = Dice.of(network.seed, 13);
        for (int n = 0; n < network.shares; n++) {
            var day = network.today.minusDays(2 + (long) n * (network.spanDays - 2) / network.shares);
            var at = day.atTime(12, dice.below(60), dice.below(60));
            var text = Voice.VOUS.grammar()
                    .say("share", Map.of("topic", Voice.VOUS.grammar().say("topic", Map.of(), dice)), dice);
            var link = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A" + (7_100_000_000_000_000_000L - n);
            csv.row(SHARED.format(at), link, text, "", "", "MEMBER_NETWORK");
        }
        return 0;
    }

    static int profile(Csv csv) throws IOException {
        csv.row(
                "First Name", "Last Name", "Maiden Name", "Address", "Birth Date", "Headline", "Summary", "Industry",
                "Zip Code", "Geo Location", "Twitter Handles", "Websites", "Instant Messengers");
        csv.row(
                Owner.GIVEN, Owner.FAMILY, "", "", "May 2", "Communication, entre Québec et Lyon",
                "J’aide les organisations à dire simplement ce qu’elles font bien.", "Communication", "",
                "Québec, Canada", "", "[PORTFOLIO:https://camille-roy.example.org]", "");
        return 0;
    }

    static int positions(Csv csv) throws IOException {
        csv.row("Company Name", "Title", "Description", "Location", "Started On", "Finished On");
        csv.row("Camille Roy communication", "Conseil en communication", "", "Québec et Lyon", "Sep 2019", "");
        csv.row("Agence Estuaire", "Direction de comptes", "", "Montréal", "Jan 2013", "Aug 2019");
        return 0;
    }

    static int emailAddresses(Csv csv) throws IOException {
        csv.row("Email Address", "Confirmed", "Primary", "Updated On");
        csv.row(Owner.EMAIL, "Yes", "Yes", "Not Available");
        return 0;
    }
}
