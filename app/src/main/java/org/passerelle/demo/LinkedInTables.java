package org.passerelle.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.passerelle.demo.Fact.Kind;

/// The small tables of what passes between people besides messages.
final class LinkedInTables {

    private static final DateTimeFormatter INVITED = utc("M/d/yy, h:mm a");
    private static final DateTimeFormatter ENDORSED = utc("yyyy/MM/dd HH:mm:ss 'UTC'");
    private static final DateTimeFormatter RECOMMENDED = utc("MM/dd/yy, hh:mm a");
    private static final DateTimeFormatter WRITTEN = utc("yyyy-MM-dd HH:mm:ss");

    private static final List<String> REACTIONS =
            List.of("LIKE", "LIKE", "LIKE", "PRAISE", "INTEREST", "APPRECIATION");

    private final DemoNetwork network;
    private final Words words;

    LinkedInTables(DemoNetwork network) {
        this.network = network;
        words = new Words(network.seed);
    }

    int invitations(Csv csv) throws IOException {
        csv.row("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl");
        return each(Kind.INVITATION, (with, fact) -> {
            boolean mine = fact.mine();
            var note = dice(with, fact).chance(0.3) ? words.say("note-to", with, fact) : "";
            csv.row(
                    mine ? Owner.NAME : with.name(),
                    mine ? with.name() : Owner.NAME,
                    INVITED.format(at(fact)),
                    note,
                    mine ? "OUTGOING" : "INCOMING",
                    mine ? Owner.PROFILE : with.profile(),
                    mine ? with.profile() : Owner.PROFILE);
        });
    }

    int endorsements(Csv csv) throws IOException {
        csv.row(
                "Endorsement Date", "Skill Name", "Endorser First Name", "Endorser Last Name", "Endorser Public Url",
                "Endorsement Status");
        return each(Kind.ENDORSEMENT, (with, fact) -> csv.row(
                ENDORSED.format(at(fact)),
                words.say("skill", with, fact),
                with.given(),
                with.family(),
                with.profile().replace("https://", ""),
                "ACCEPTED"));
    }

    int recommendations(Csv csv) throws IOException {
        csv.row("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status");
        return each(Kind.RECOMMENDATION, (with, fact) -> csv.row(
                with.given(),
                with.family(),
                with.organisation().name(),
                with.role(),
                words.say("recommendation", with, fact),
                RECOMMENDED.format(at(fact)),
                "VISIBLE"));
    }

    int comments(Csv csv) throws IOException {
        csv.row("Date", "Link", "Message");
        return each(Kind.COMMENT, (with, fact) ->
                csv.row(WRITTEN.format(at(fact)), link(with, fact), words.say("comment", with, fact)));
    }

    int reactions(Csv csv) throws IOException {
        csv.row("Date", "Type", "Link");
        return each(Kind.REACTION, (with, fact) -> csv.row(
                WRITTEN.format(at(fact)),
                dice(with, fact).pick(REACTIONS),
                link(with, fact)));
    }

    private interface Row {
        void write(Persona with, Fact fact) throws IOException;
    }

    private int each(Kind kind, Row row) throws IOException {
        for (var timeline : (Iterable<Timeline>) network.timelines()::iterator)
            for (var fact : timeline.facts()) if (fact.kind() == kind) row.write(timeline.with(), fact);
        return 0;
    }

    /// Half the links name the author, half only the post, as LinkedIn's own do.
    private String link(Persona with, Fact fact) {
        var dice = dice(with, fact);
        long activity = 7_000_000_000_000_000_000L + Math.floorMod(dice.bits(), 300_000_000_000_000_000L);
        var slug = with.profile().substring(with.profile().lastIndexOf('/') + 1);
        return dice.chance(0.5)
                ? "https://www.linkedin.com/posts/%s_activity-%d-abcd".formatted(slug, activity)
                : "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A" + activity;
    }

    private Dice dice(Persona with, Fact fact) {
        return Dice.of(network.seed, 12, with.rank(), fact.talk());
    }

    private static Instant at(Fact fact) {
        return Instant.ofEpochSecond(fact.at());
    }

    private static DateTimeFormatter utc(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
