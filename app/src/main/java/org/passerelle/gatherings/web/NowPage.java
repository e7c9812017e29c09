package org.passerelle.gatherings.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.passerelle.gatherings.Attendee;
import org.passerelle.gatherings.Attendees;
import org.passerelle.gatherings.FollowUp;
import org.passerelle.gatherings.FollowUps;
import org.passerelle.gatherings.Gathering;
import org.passerelle.gatherings.Gatherings;
import org.passerelle.gatherings.Handshake;
import org.passerelle.gatherings.Handshakes;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import tools.jackson.databind.json.JsonMapper;

/// The page one holds in a hand at an event: a name, what was said, what was promised. Its notes come by a form, or from a
/// browser that kept them while there was no network.
public final class NowPage {

    private static final int NAMES_MAXIMUM = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param token the name of the next note, for browsers that run no scripts
    /// @param names those expected, the ones to meet first
    /// @param met the last first
    /// @param problem why the last note was refused, or null
    public record Model(
            Gathering gathering,
            String token,
            List<Attendee> names,
            List<FollowUp> met,
            String name,
            String hook,
            String promise,
            @Nullable String problem) {}

    private final Gatherings gatherings;
    private final Attendees attendees;
    private final FollowUps followUps;
    private final Handshakes handshakes;
    private final Almanac almanac;
    private final Pages pages;

    public NowPage(
            Gatherings gatherings,
            Attendees attendees,
            FollowUps followUps,
            Handshakes handshakes,
            Almanac almanac,
            Pages pages) {
        this.gatherings = gatherings;
        this.attendees = attendees;
        this.followUps = followUps;
        this.handshakes = handshakes;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "gatherings/now", model(Typed.gathering(context, gatherings), "", "", "", null));
    }

    /// What a browser needs to send what it kept: the token that goes with its cookie, and whose session that is.
    public void token(Context context) {
        var visit = Pages.visit(context);
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("token", visit.csrf());
        answer.put("account", visit.accountId());
        json(context, answer);
    }

    public void keep(Context context) {
        boolean machine = requireNonNullElse(context.header("Accept"), "").contains("application/json");
        try {
            var note = note(context);
            var kept = handshakes.keep(note);
            if (machine) json(context, answer(note.token(), kept));
            else told(context, note, kept);
        } catch (Refusal refusal) {
            var problem = refusal.in(Pages.visit(context).words());
            if (machine) json(context.status(422), Map.of("problem", problem));
            else showAgain(context, problem);
        }
    }

    private static void told(Context context, Handshake note, Handshakes.Kept kept) {
        var sentence = Pages.visit(context).say("event.note.kept", kept.name());
        Typed.done(context, sentence, kept.edit(), "/events/" + note.gatheringId() + "/now");
    }

    private Handshake note(Context context) {
        int person = Pages.number(context.formParam("person"));
        var at = at(context.formParam("at"));
        var promise = Pages.typed(context, "promise");
        return new Handshake(
                Pages.typed(context, "token"),
                Pages.number(context.pathParam("id")),
                Pages.typed(context, "name"),
                person == 0 ? null : (Integer) person,
                Pages.typed(context, "hook"),
                promise,
                promise.isEmpty() ? null : Typed.after(almanac.dayOf(at), Pages.typed(context, "due")),
                at);
    }

    /// When it was noted, by the clock of the browser; never to come.
    private Instant at(@Nullable String millis) {
        var now = almanac.now();
        if (millis == null || !millis.matches("\\d{1,15}")) return now;
        var at = Instant.ofEpochMilli(Long.parseLong(millis));
        return at.isAfter(now) ? now : at;
    }

    private static Map<String, @Nullable Object> answer(String token, Handshakes.Kept kept) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("token", token);
        answer.put("person", kept.personId());
        answer.put("name", kept.name());
        return answer;
    }

    private void showAgain(Context context, String problem) {
        var gathering = Typed.gathering(context, gatherings);
        var again = model(
                gathering,
                Pages.typed(context, "name"),
                Pages.typed(context, "hook"),
                Pages.typed(context, "promise"),
                problem);
        pages.showAgain(context, "gatherings/now", again);
    }

    private Model model(Gathering gathering, String name, String hook, String promise, @Nullable String problem) {
        var names = attendees.of(gathering.id()).stream()
                .sorted(Comparator.comparing(Attendee::wanted).reversed())
                .limit(NAMES_MAXIMUM)
                .toList();
        var met = followUps.of(gathering.id()).reversed();
        return new Model(gathering, UUID.randomUUID().toString(), names, met, name, hook, promise, problem);
    }

    private static void json(Context context, Map<String, ?> answer) {
        context.contentType("application/json;charset=utf-8").result(JSON.writeValueAsString(answer));
    }
}
