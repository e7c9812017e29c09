package org.passerelle.today.digest;

import java.util.List;
import java.util.Locale;
import org.passerelle.platform.Words;

/// The digest for whoever reads mail as text.
final class PlainText {

    private final StringBuilder text = new StringBuilder();
    private final Digest digest;
    private final Words words;

    private PlainText(Digest digest) {
        this.digest = digest;
        this.words = digest.words();
    }

    static String of(Digest digest) {
        return new PlainText(digest).write();
    }

    private String write() {
        line(capital(words.dates().weekday(digest.day())));
        line(words.say("today.title", digest.count()));
        var uncertain = digest.uncertain();
        if (uncertain != null) line("\n" + words.say("digest.uncertain", words.dates().weekday(uncertain)));
        rows("digest.promises", digest.promises());
        rows("digest.people", digest.people());
        errands();
        waiting();
        line("\n-- ");
        line(words.say("digest.open", digest.home()));
        line(words.say("digest.settings", digest.home() + "/settings/digest"));
        line(words.say("digest.stop", digest.stop()));
        return text.toString();
    }

    private void rows(String title, List<Digest.Row> rows) {
        if (rows.isEmpty()) return;
        line("\n" + words.say(title).toUpperCase(words.locale()));
        for (var row : rows) {
            line("\n" + row.name() + (row.calling().isEmpty() ? "" : ", " + row.calling()));
            line(row.why().plain());
            for (var answer : row.answers()) line("  " + words.say("digest.answer", answer.label(), answer.link()));
        }
    }

    private void errands() {
        if (digest.errands().isEmpty()) return;
        line("\n" + words.say("today.errands").toUpperCase(words.locale()) + "\n");
        for (var errand : digest.errands()) {
            line(errand.words().plain());
            line("  " + digest.home() + errand.path());
        }
    }

    private void waiting() {
        if (digest.waiting().isEmpty()) return;
        line("\n" + words.say("today.waiting").toUpperCase(words.locale()) + "\n");
        for (var waiting : digest.waiting()) {
            var message = waiting.message();
            line(words.say("digest.waiting", message.name(), words.dates().away(message.day(), digest.day())));
            if (!message.words().isBlank()) line("  " + words.say("digest.quoted", message.words()));
            line("  " + waiting.page());
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
