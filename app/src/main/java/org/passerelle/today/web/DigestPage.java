package org.passerelle.today.web;

import io.javalin.http.Context;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Words;
import org.passerelle.platform.mail.Delivery;
import org.passerelle.platform.mail.MailAccount;
import org.passerelle.platform.mail.Security;
import org.passerelle.platform.web.Pages;
import org.passerelle.today.digest.Digests;
import org.passerelle.today.digest.Habit;
import org.passerelle.today.digest.Rhythm;

/// When the digest comes, where to, and by which server; and what became of the last one.
public final class DigestPage {

    /// @param values what each field holds, as typed; never the password
    /// @param errors the sentence to show beside a field, by its name
    /// @param hasPassword whether one is kept
    /// @param state what became of the last one, or when the first comes; may be empty
    /// @param wrong why the last one, or the test, did not go; null where nothing is wrong
    public record Model(
            Map<String, String> values,
            Map<String, String> errors,
            boolean hasPassword,
            boolean ready,
            String state,
            @Nullable String wrong) {

        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        public boolean is(String field, String value) {
            return value(field).equals(value);
        }

        public List<Rhythm> rhythms() {
            return List.of(Rhythm.values());
        }

        public List<Security> securities() {
            return List.of(Security.values());
        }

        public List<DayOfWeek> weekdays() {
            return List.of(DayOfWeek.values());
        }
    }

    private final Settings settings;
    private final Almanac almanac;
    private final MailAccount account;
    private final Digests digests;
    private final Pages pages;

    public DigestPage(Settings settings, Almanac almanac, MailAccount account, Digests digests, Pages pages) {
        this.settings = settings;
        this.almanac = almanac;
        this.account = account;
        this.digests = digests;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "today/digest", model(context, values(context), Map.of(), null));
    }

    public void save(Context context) {
        var words = Pages.visit(context).words();
        var form = new DigestForm(context, words, account.hasPassword());
        if (!form.errors().isEmpty()) {
            pages.showAgain(context, "today/digest", model(context, form.values(), form.errors(), null));
            return;
        }
        form.server().ifPresent(account::keep);
        form.habit(Habit.of(settings), almanac.now()).keepIn(settings);
        digests.retry();
        Pages.tell(context, words.say("settings.saved"));
        Pages.go(context, "/settings/digest");
    }

    /// Sends today's at once.
    public void test(Context context) {
        var words = Pages.visit(context).words();
        var delivery = digests.sendTest();
        var failure = failure(delivery, words);
        if (failure.isPresent()) {
            pages.showAgain(context, "today/digest", model(context, values(context), Map.of(), failure.get()));
            return;
        }
        Pages.tell(context, words.say("digest.tested", Habit.of(settings).to()));
        Pages.go(context, "/settings/digest");
    }

    private Optional<String> failure(Delivery delivery, Words words) {
        return switch (delivery) {
            case Delivery.Accepted() -> Optional.empty();
            case Delivery.Refused refused ->
                Optional.of(told(words, refused.in(words, account.server().orElseThrow()), refused.said()));
            case Delivery.Unknown(var said) -> Optional.of(told(words, words.say("digest.test.unknown"), said));
        };
    }

    private static String told(Words words, String sentence, String said) {
        return said.isBlank() ? sentence : sentence + " " + words.say("delivery.said", said);
    }

    private Model model(Context context, Map<String, String> values, Map<String, String> errors, @Nullable String wrong) {
        var words = Pages.visit(context).words();
        var verdicts = new Verdicts(words, almanac, account.server());
        var habit = Habit.of(settings);
        var last = digests.last();
        var state = Stream.of(last.map(verdicts::state), habit.next(almanac.now(), almanac.zone()).map(verdicts::next))
                .flatMap(Optional::stream)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        boolean ready = account.server().isPresent() && !habit.to().isEmpty();
        var failed = wrong != null ? wrong : last.flatMap(verdicts::wrong).orElse(null);
        return new Model(values, errors, account.hasPassword(), ready, String.join(" ", state), failed);
    }

    private Map<String, String> values(Context context) {
        var values = new LinkedHashMap<String, String>();
        var habit = Habit.of(settings);
        values.put("rhythm", habit.rhythm().name());
        values.put("weekday", habit.weekday().name());
        values.put("hour", Integer.toString(habit.hour()));
        values.put("to", habit.to());
        values.put("language", habit.to().isEmpty() ? Pages.visit(context).language() : habit.language());
        values.put("home", habit.home().isEmpty() ? Pages.home(context) : habit.home());
        values.put("security", Security.TLS.name());
        account.server().ifPresent(server -> {
            values.put("host", server.host());
            values.put("port", Integer.toString(server.port()));
            values.put("security", server.security().name());
            values.put("user", server.user());
            values.put("from", server.from());
        });
        return values;
    }
}
