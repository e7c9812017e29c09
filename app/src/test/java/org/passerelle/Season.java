package org.passerelle;

import static org.passerelle.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.cards.OwnCard;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.channels.Way;
import org.passerelle.exchanges.Note;
import org.passerelle.exchanges.Owed;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.introductions.Outcome;
import org.passerelle.introductions.Side;
import org.passerelle.introductions.Step;
import org.passerelle.opportunities.Facts;
import org.passerelle.opportunities.Said;
import org.passerelle.opportunities.TrustStep;
import org.passerelle.publishing.feedback.Heard;
import org.passerelle.today.Pledge;
import org.passerelle.vision.Decision;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Scope;
import org.passerelle.vision.Vision;

/// A year and a half in the life of the cast, so that every page has something to say: ties kept and cooling, a promise
/// due, a message that waits.
public final class Season {

    private final Passerelle passerelle;
    private final Map<Cast, Integer> ids;

    private Season(Passerelle passerelle) {
        this.passerelle = passerelle;
        this.ids = Cast.joinAll(passerelle);
    }

    /// Lived by the network at hand; returns everyone's number.
    public static Map<Cast, Integer> liveThrough(Passerelle passerelle) {
        var season = new Season(passerelle);
        season.live();
        return season.ids;
    }

    private void live() {
        for (int week = 76; week > 8; week -= 3) meet(MIREILLE, week * 7, Medium.CALL, "Appel du trimestre");
        for (int week = 70; week > 0; week -= 2) meet(AWA, week * 7 + 1, Medium.MESSAGE, "Contrat relu");
        for (int week = 60; week > 20; week -= 4) meet(LEON, week * 7, Medium.MEETING, "Visite de l’atelier");
        for (int month = 15; month > 0; month -= 2) meet(INES, month * 30, Medium.MAIL, "");
        meet(THEO, 400, Medium.MAIL, "");
        meet(FATOU, 12, Medium.MEETING, "Rencontrée au colloque");
        note(CHLOE, 5, Medium.MESSAGE, Direction.IN, "Auriez-vous un moment pour une entrevue ?");
        putInTouch();
        work();
        passerelle.day.promises.make(ids.get(JEAN_NOEL), "envoyer le programme", today().minusDays(1), null);
        passerelle.day.promises.make(new Pledge(ids.get(SOFIA), "la liste des exposants", today().plusDays(5), Owed.THEIRS, false, false), null);
        passerelle.day.promises.make(new Pledge(ids.get(EMILE), "appeler pour le budget", today(), Owed.MINE, true, false), null);
        passerelle.doors.ownCards.save(new OwnCard(
                0, 3, "Camille Roy", "Conseil en communication", "Je réponds le matin.", "camille.roy@example.org\nexample.org", null));
        passerelle.publishing.channels.connect(passerelle.publishing.channels.kind("x").orElseThrow(), "", Map.of("handle", "camille_roy"));
        beHeard();
        aim();
        passerelle.edits.note(ids.get(MIREILLE), "Préfère le téléphone.\nCherche un atelier pour janvier.");
    }

    /// A vision written, and an objective changed on the way.
    private void aim() {
        passerelle.returns.visions.keep(Vision.NONE
                .because(List.of("clients", "peers"))
                .reaching(new Vision.Whom(List.of("imprimerie"), List.of("architecte"), List.of("Rimouski")))
                .giving(List.of("Répondre aux questions"))
                .within(180, 24)
                .being(List.of(Way.BLOG, Way.LINKEDIN, Way.X))
                .saying(new Vision.Line(List.of("ponts"), "clair", List.of("jamais d’argumentaire")))
                .finished(passerelle.almanac.now()));
        var met = passerelle.returns.objectives.measure("met");
        var objective = Objective.begun("Rencontrer six personnes", met, 6, Scope.EVERYONE, today().minusDays(60), today().plusDays(120));
        int id = passerelle.returns.objectives.add(objective).id();
        var fewer = passerelle.returns.objectives.find(id).orElseThrow().becoming("Rencontrer quatre personnes", 4, Scope.EVERYONE, objective.due());
        passerelle.returns.objectives.decide(Decision.Kind.CHANGE, fewer, "Six, c’était trop");
    }

    /// Something went out, and people nobody knows answered.
    private void beHeard() {
        var heard = new Heard(passerelle);
        heard.published("Un pont entre deux rives", "Ce que l’on construit à deux tient mieux.", "100", 6);
        heard.said(Kind.REPLY, "claire@example.social", "Claire Morin", "Chez nous, on l’a fait à quatre.", "100", 5);
        heard.said(Kind.REACTION, "paul@example.social", "Paul Roy", "", "100", 5);
    }

    /// One introduction waiting for answers, one made a month ago, one received; a name passed on, and one given.
    private void putInTouch() {
        var introductions = passerelle.favours.introductions;
        int asked = introductions.propose(ids.get(AWA), ids.get(LEON), "des contrats d’impression à relire").id();
        introductions.take(asked, new Step.Ask(Side.FIRST), today().minusDays(3));
        introductions.take(asked, new Step.Answer(Side.FIRST, true), today().minusDays(2));
        int made = introductions.propose(ids.get(INES), ids.get(EMILE), "").id();
        introductions.take(made, new Step.Make(true), today().minusDays(30));
        introductions.receive(ids.get(SOFIA), ids.get(FATOU), "une formation à monter", today().minusDays(12));
        var mandate = new Outcome(Outcome.Kind.MANDATE, "refonte du site", today().minusDays(20));
        var tellers = List.of(ids.get(ZOE), ids.get(CHLOE));
        passerelle.favours.referrals.receive(tellers, ids.get(MARC_ANDRE), "le site du spa", today().minusDays(40), mandate);
        passerelle.favours.referrals.give(ids.get(MIREILLE), ids.get(THEO), "une boutique en ligne", today().minusDays(8));
    }

    /// A mandate won by a chain of names, one lost, and one in sight that nobody looked for.
    private void work() {
        var opportunities = passerelle.returns.opportunities;
        var said = List.of(new Said(Way.REFERRAL, "Chloé m’a parlé de vous"), new Said(Way.BLOG, ""));
        int won = opportunities.add(work("Site du spa", 38, 250_000L, said, MARC_ANDRE)).id();
        opportunities.trust(won, TrustStep.NAMED, today().minusDays(40));
        opportunities.win(won, today().minusDays(20), null, 200_000L);
        int lost = opportunities.add(work("Brochure", 90, 80_000L, List.of(), LEON)).id();
        opportunities.lose(lost, today().minusDays(60), "un tarif plus bas ailleurs");
        opportunities.add(work("Animer le gala", 6, null, List.of(), MIREILLE, SOFIA));
    }

    private Facts work(String title, int daysAgo, @Nullable Long cents, List<Said> said, Cast... members) {
        var people = Stream.of(members).map(ids::get).toList();
        var sign = today().minusDays(daysAgo);
        boolean unplanned = cents == null;
        return new Facts(title, sign, cents, null, "CAD", unplanned, unplanned ? "Animation" : "", "", null, null, people, said);
    }

    private void meet(Cast member, int daysAgo, Medium medium, String words) {
        note(member, daysAgo, medium, Direction.BOTH, words);
    }

    private void note(Cast member, int daysAgo, Medium medium, Direction direction, String words) {
        var day = Moment.on(today().minusDays(daysAgo), passerelle.almanac.zone());
        passerelle.exchanges.note(new Note(List.of(ids.get(member)), day, medium, direction, null, words));
    }

    private LocalDate today() {
        return passerelle.almanac.today();
    }
}
