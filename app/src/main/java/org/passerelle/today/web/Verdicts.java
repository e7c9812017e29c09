package org.passerelle.today.web;

import java.time.Instant;
import java.util.Optional;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.mail.MailServer;
import org.passerelle.today.digest.Issue;

/// What became of a digest, in words.
public final class Verdicts {

    private final Words words;
    private final Almanac almanac;
    private final Optional<MailServer> server;

    public Verdicts(Words words, Almanac almanac, Optional<MailServer> server) {
        this.words = words;
        this.almanac = almanac;
        this.server = server;
    }

    /// What became of it; empty where {@link #wrong} tells.
    public String state(Issue issue) {
        return switch (issue.state()) {
            case SENT -> words.say("digest.state.sent", moment(issue.changedAt()));
            case QUIET -> words.say("digest.state.quiet", moment(issue.changedAt()));
            case SENDING, HANDING -> words.say("digest.state.sending");
            case FAILED, UNKNOWN -> "";
        };
    }

    /// What went wrong and what to do, where something did.
    public Optional<String> wrong(Issue issue) {
        return switch (issue.state()) {
            case FAILED -> Optional.of(failed(issue));
            case UNKNOWN -> Optional.of(words.say("digest.state.unknown", words.dates().weekday(issue.day())));
            case SENDING, HANDING, SENT, QUIET -> Optional.empty();
        };
    }

    public String next(Instant at) {
        return words.say("digest.state.next", moment(at));
    }

    private String failed(Issue issue) {
        var why = issue.why().flatMap(reason -> server.map(sender -> reason.in(words, sender))).orElse("");
        var said = issue.said().isBlank() ? "" : " " + words.say("delivery.said", issue.said());
        var again = issue.triesAgain() ? " " + words.say("digest.state.again") : "";
        return words.say("digest.state.failed", words.dates().weekday(issue.day())) + " " + why + said + again;
    }

    private String moment(Instant instant) {
        var local = instant.atZone(almanac.zone());
        return words.say("digest.moment", words.dates().weekday(local.toLocalDate()), words.dates().time(local.toLocalTime()));
    }
}
