package org.passerelle.today.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.today.digest.Issue;
import org.passerelle.today.web.Verdicts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Sends the digest if it is due; or shows it, sending nothing.
@Command(name = "digest")
public final class DigestCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    boolean rehearsal;

    @Override
    public Integer call() {
        var main = Objects.requireNonNull(this.main);
        try (var passerelle = rehearsal ? main.open() : main.openToWrite()) {
            return passerelle.within(() -> rehearsal ? show(main, passerelle) : send(main, passerelle));
        }
    }

    private static int show(Main main, Passerelle passerelle) {
        var words = main.options.words();
        var due = passerelle.day.digests.due();
        var edition = passerelle.day.digests.write();
        if (main.options.json) {
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put("day", passerelle.almanac.today().toString());
            answer.put("due", due.isPresent());
            answer.put("subject", edition.map(each -> each.subject()).orElse(null));
            answer.put("plain", edition.map(each -> each.plain()).orElse(null));
            print(answer);
        } else {
            System.out.println(edition.map(each -> each.subject() + "\n\n" + each.plain()).orElseGet(() -> words.say("digest.nothing")));
        }
        return 0;
    }

    private static int send(Main main, Passerelle passerelle) {
        var words = main.options.words();
        var issue = passerelle.day.digests.sendWhatIsDue();
        if (main.options.json) print(json(issue.orElse(null)));
        else System.out.println(issue.map(each -> told(words, passerelle, each)).orElseGet(() -> words.say("digest.none")));
        return issue.filter(each -> each.state() != Issue.State.SENT).isPresent() ? 1 : 0;
    }

    private static String told(Words words, Passerelle passerelle, Issue issue) {
        var verdicts = new Verdicts(words, passerelle.almanac, passerelle.day.mailAccount.server());
        return verdicts.wrong(issue).orElseGet(() -> verdicts.state(issue));
    }

    private static Map<String, @Nullable Object> json(@Nullable Issue issue) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("day", issue == null ? null : issue.day().toString());
        answer.put("state", issue == null ? "none" : issue.state().name().toLowerCase(Locale.ROOT));
        answer.put("reason", issue == null ? null : issue.why().map(reason -> reason.name().toLowerCase(Locale.ROOT)).orElse(null));
        return answer;
    }

    private static void print(Map<String, @Nullable Object> answer) {
        System.out.println(JsonLine.of(answer));
    }
}
