package org.passerelle.exchanges.capture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.exchanges.Owed;
import org.passerelle.people.Named;
import org.passerelle.platform.Fold;

/// A Saturday: 21 November 2026.
class CaptureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<Named> CAST = people(
            "Mireille Tremblay",
            "Awa Bâ",
            "Léon Gagnon",
            "Zoé Lavoie",
            "Jean-Noël d’Ormesson",
            "Inès Benali",
            "Théo Lefèvre",
            "Fatou Diop",
            "Fatou Ndiaye",
            "Awa-Marie Kane",
            "Marc-André Saint-Pierre",
            "Chloé Nguyen",
            "Émile Côté",
            "Sofia Rossi");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        // who
        "café avec Mireille hier, cherche un CTO, relancer dans 3 semaines | Mireille Tremblay | MEETING BOTH 2026-11-20 | café, cherche un CTO | relancer > 2026-12-12",
        "café mireille hier, cherche un CTO, relancer 3 sem. | Mireille Tremblay | MEETING BOTH 2026-11-20 | café, cherche un CTO | relancer > 2026-12-12",
        "call with Awa Bâ last Tuesday 30 min, send her the contract by Friday | Awa Bâ | CALL BOTH 2026-11-17 30 min | '' | send her the contract > 2026-11-27",
        "Déjeuner avec Awa, Léon et Zoé hier | Awa Bâ + Léon Gagnon + Zoé Lavoie | MEETING BOTH 2026-11-20 | Déjeuner | ''",
        "lunch with Théo and Chloé yesterday, talked about the guide | Théo Lefèvre + Chloé Nguyen | MEETING BOTH 2026-11-20 | lunch, talked about the guide | ''",
        "vu Jean-Noël avant-hier | Jean-Noël d’Ormesson | MEETING BOTH 2026-11-19 | '' | ''",
        "appel jean noel d'ormesson ce matin | Jean-Noël d’Ormesson | CALL BOTH 2026-11-21 | '' | ''",
        "Rencontre avec Marc-André Saint-Pierre au spa lundi dernier | Marc-André Saint-Pierre | MEETING BOTH 2026-11-16 | au spa | ''",
        "verre avec Mireille T. jeudi | Mireille Tremblay | MEETING BOTH 2026-11-19 | verre | ''",
        "café avec Fatou hier | Fatou Diop / Fatou Ndiaye | MEETING BOTH 2026-11-20 | café | ''",
        "café avec Fatou Ndiaye hier | Fatou Ndiaye | MEETING BOTH 2026-11-20 | café | ''",
        "coffee with Karim Haddad yesterday | ? Karim Haddad | MEETING BOTH 2026-11-20 | coffee | ''",
        "café avec karim hier | ? karim | MEETING BOTH 2026-11-20 | café | ''",
        "met Sofia in Geneva on Thursday, she plans a fair | Sofia Rossi | MEETING BOTH 2026-11-19 | in Geneva, she plans a fair | ''",
        "café avec Zoé Haddad hier | ? Zoé Haddad Zoé Lavoie | MEETING BOTH 2026-11-20 | café | ''",
        "café avec Awa hier, Awa-Marie viendra | Awa Bâ | MEETING BOTH 2026-11-20 | café, Awa-Marie viendra | ''",
        "zoom avec Lefèvre mercredi dernier | Théo Lefèvre | VIDEO BOTH 2026-11-18 | '' | ''",
        "café avec Mireille hier, elle connaît bien Léon Gagnon | Mireille Tremblay | MEETING BOTH 2026-11-20 | café, elle connaît bien Léon Gagnon | ''",
        "Hier, café avec Inès | Inès Benali | MEETING BOTH 2026-11-20 | café | ''",
        // by what means, which way
        "courriel de Zoé hier, demande un devis | Zoé Lavoie | MAIL IN 2026-11-20 | demande un devis | ''",
        "courriel à Zoé | Zoé Lavoie | MAIL OUT today | '' | ''",
        "reçu un message de Théo ce matin | Théo Lefèvre | MESSAGE IN 2026-11-21 | '' | ''",
        "email from Chloé yesterday about the article | Chloé Nguyen | MAIL IN 2026-11-20 | about the article | ''",
        "texted Zoé yesterday | Zoé Lavoie | MESSAGE OUT 2026-11-20 | '' | ''",
        "Émile m’a écrit hier | Émile Côté | MESSAGE IN 2026-11-20 | '' | ''",
        "sms à Léon il y a 3 jours | Léon Gagnon | MESSAGE OUT 2026-11-18 | '' | ''",
        "coup de fil avec Émile il y a une semaine | Émile Côté | CALL BOTH 2026-11-14 | '' | ''",
        "visio avec Inès et Théo mardi dernier 45 min | Inès Benali + Théo Lefèvre | VIDEO BOTH 2026-11-17 45 min | '' | ''",
        "video call with Sofia 2 days ago, 1 hour | Sofia Rossi | VIDEO BOTH 2026-11-19 60 min | '' | ''",
        "5 à 7 avec Léon mercredi | Léon Gagnon | MEETING BOTH 2026-11-18 | 5 à 7 | ''",
        "called Mireille today | Mireille Tremblay | CALL BOTH 2026-11-21 | '' | ''",
        "échange de messages avec Awa hier | Awa Bâ | MESSAGE BOTH 2026-11-20 | échange | ''",
        // when
        "café avec Zoé le 3 novembre | Zoé Lavoie | MEETING BOTH 2026-11-03 | café | ''",
        "café avec Zoé le 1er novembre 2025 | Zoé Lavoie | MEETING BOTH 2025-11-01 | café | ''",
        "café avec Zoé le 3 décembre | Zoé Lavoie | MEETING BOTH 2025-12-03 | café | ''",
        "café avec Zoé 2026-11-03 | Zoé Lavoie | MEETING BOTH 2026-11-03 | café | ''",
        "café avec Zoé 3/11 | Zoé Lavoie | MEETING BOTH 2026-11-03 | café | ''",
        "café avec Zoé 03/11/25 | Zoé Lavoie | MEETING BOTH 2025-11-03 | café | ''",
        "café avec Zoé le 19 | Zoé Lavoie | MEETING BOTH 2026-11-19 | café | ''",
        "café avec Zoé le 25 | Zoé Lavoie | MEETING BOTH 2026-10-25 | café | ''",
        "coffee with Zoé on November 3rd | Zoé Lavoie | MEETING BOTH 2026-11-03 | coffee | ''",
        "coffee with Zoé on 3 November 2024 | Zoé Lavoie | MEETING BOTH 2024-11-03 | coffee | ''",
        "coffee with Zoé the day before yesterday | Zoé Lavoie | MEETING BOTH 2026-11-19 | coffee | ''",
        "coffee with Zoé two weeks ago | Zoé Lavoie | MEETING BOTH 2026-11-07 | coffee | ''",
        "coffee with Zoé last week | Zoé Lavoie | MEETING BOTH 2026-11-14 | coffee | ''",
        "réunion avec Zoé la semaine dernière | Zoé Lavoie | MEETING BOTH 2026-11-14 | '' | ''",
        "réunion avec Zoé hier soir à 18 h 30 | Zoé Lavoie | MEETING BOTH 2026-11-20 18:30 | '' | ''",
        "meeting with Zoé yesterday at 3 pm, 1h30 | Zoé Lavoie | MEETING BOTH 2026-11-20 15:00 90 min | '' | ''",
        "appel avec Zoé samedi | Zoé Lavoie | CALL BOTH 2026-11-14 | '' | ''",
        "appel de Zoé pendant une demi-heure | Zoé Lavoie | CALL BOTH today 30 min | '' | ''",
        "appel avec Zoé une heure et demie hier | Zoé Lavoie | CALL BOTH 2026-11-20 90 min | '' | ''",
        "call with Zoé for half an hour | Zoé Lavoie | CALL BOTH today 30 min | '' | ''",
        "café avec Zoé le 31 février | Zoé Lavoie | MEETING BOTH today | café le 31 février | ''",
        // promises
        "appel avec Awa hier, rappeler vendredi | Awa Bâ | CALL BOTH 2026-11-20 | '' | rappeler > 2026-11-27",
        "appel avec Awa hier, lui envoyer le contrat d’ici vendredi | Awa Bâ | CALL BOTH 2026-11-20 | '' | lui envoyer le contrat > 2026-11-27",
        "appel avec Awa hier, envoyer le contrat d’ici le 12 décembre | Awa Bâ | CALL BOTH 2026-11-20 | '' | envoyer le contrat > 2026-12-12",
        "appel avec Awa, je dois lui présenter Léon Gagnon demain | Awa Bâ | CALL BOTH today | '' | je dois lui présenter Léon Gagnon > 2026-11-22",
        "café avec Awa hier et lui envoyer le devis lundi | Awa Bâ | MEETING BOTH 2026-11-20 | café | lui envoyer le devis > 2026-11-23",
        "café avec Awa hier, remercier, relancer dans un mois | Awa Bâ | MEETING BOTH 2026-11-20 | café | remercier > 2026-11-28 ? ; relancer > 2026-12-21",
        "café avec Awa, promis de rappeler après-demain | Awa Bâ | MEETING BOTH today | café | promis de rappeler > 2026-11-23",
        "café avec Awa hier, relancer la semaine prochaine | Awa Bâ | MEETING BOTH 2026-11-20 | café | relancer > 2026-11-23",
        "café avec Awa hier, relancer à la fin du mois | Awa Bâ | MEETING BOTH 2026-11-20 | café | relancer > 2026-11-30",
        "café avec Awa hier, relancer en janvier | Awa Bâ | MEETING BOTH 2026-11-20 | café | relancer > 2027-01-01",
        "café avec Awa hier, relancer lundi prochain | Awa Bâ | MEETING BOTH 2026-11-20 | café | relancer > 2026-11-23",
        "relancer Mireille dans 2 semaines | Mireille Tremblay | none | '' | relancer > 2026-12-05",
        "Envoyer le nom d’un imprimeur à Mireille d’ici jeudi | Mireille Tremblay | none | '' | Envoyer le nom d’un imprimeur > 2026-11-26",
        "call Awa tomorrow | Awa Bâ | none | '' | call > 2026-11-22",
        "follow up with Sofia in 3 weeks | Sofia Rossi | none | '' | follow up > 2026-12-12",
        "coffee with Léon yesterday, follow up next week | Léon Gagnon | MEETING BOTH 2026-11-20 | coffee | follow up > 2026-11-23",
        "coffee with Léon yesterday, introduce him to Awa Bâ by December 12 | Léon Gagnon | MEETING BOTH 2026-11-20 | coffee | introduce him to Awa Bâ > 2026-12-12",
        "coffee with Léon yesterday and send him the file by end of month | Léon Gagnon | MEETING BOTH 2026-11-20 | coffee | send him the file > 2026-11-30",
        "coffee with Léon, call back in two days | Léon Gagnon | MEETING BOTH today | coffee | call back > 2026-11-23",
        "coffee with Léon yesterday, I’ll call him Friday | Léon Gagnon | MEETING BOTH 2026-11-20 | coffee | I’ll call him > 2026-11-27",
        "café avec Awa hier, je lui dois un retour vendredi | Awa Bâ | MEETING BOTH 2026-11-20 | café | je lui dois un retour > 2026-11-27",
        "je dois un café à Léon | Léon Gagnon | none | '' | je dois un café > 2026-11-28 ?",
        "I owe Léon lunch by Friday | Léon Gagnon | none | '' | I owe lunch > 2026-11-27",
        // what others promise
        "Awa me doit le devis pour vendredi | Awa Bâ | none | '' | < le devis > 2026-11-27",
        "café avec Awa hier, elle m’envoie le contrat d’ici vendredi | Awa Bâ | MEETING BOTH 2026-11-20 | café | < elle m’envoie le contrat > 2026-11-27",
        "café avec Léon hier et il me présente un imprimeur lundi | Léon Gagnon | MEETING BOTH 2026-11-20 | café | < il me présente un imprimeur > 2026-11-23",
        "appel avec Émile hier, il va me rappeler demain | Émile Côté | CALL BOTH 2026-11-20 | '' | < il va me rappeler > 2026-11-22",
        "appel avec Émile hier, il m’a promis un nom, lui envoyer le devis lundi | Émile Côté | CALL BOTH 2026-11-20 | '' | < un nom > 2026-11-28 ? ; lui envoyer le devis > 2026-11-23",
        "Sofia owes me lunch | Sofia Rossi | none | '' | < lunch > 2026-11-28 ?",
        "coffee with Léon yesterday, he’ll send me the file by Friday | Léon Gagnon | MEETING BOTH 2026-11-20 | coffee | < he’ll send me the file > 2026-11-27",
        "call with Sofia yesterday, she will get back to me next week | Sofia Rossi | CALL BOTH 2026-11-20 | '' | < she will get back > 2026-11-23",
        // what is left
        "Mireille, appel hier | Mireille Tremblay | CALL BOTH 2026-11-20 | '' | ''",
        "café avec Awa, elle part en congé le 3 | Awa Bâ | MEETING BOTH today | café, elle part en congé le 3 | ''",
        "Mireille cherche un CTO | Mireille Tremblay | none | cherche un CTO | ''",
        "Awa Bâ: deux enfants, préfère le courriel le matin | Awa Bâ | none | deux enfants, préfère le courriel le matin | ''",
        "penser aux vacances | '' | none | penser aux vacances | ''",
        "appel manqué | '' | CALL BOTH today | manqué | ''",
        "vidéo avec Théo, l’appel d’offres, rappeler dans 1 mois | Théo Lefèvre | VIDEO BOTH today | l’appel d’offres | rappeler > 2026-12-21",
        "rencontré Léon Gagnon au 5 à 7 de la Chambre de commerce, prépare un salon | Léon Gagnon | MEETING BOTH today | au 5 à 7 de la Chambre de commerce, prépare un salon | ''",
        "Zoé Lavoie a donné mon nom à un client, remercier | Zoé Lavoie | none | a donné mon nom à un client | remercier > 2026-11-28 ?",
        "café avec Inès, a changé de poste | Inès Benali | MEETING BOTH today | café, a changé de poste | ''",
        "j’ai eu un appel avec Émile hier, le mandat du musée | Émile Côté | CALL BOTH 2026-11-20 | le mandat du musée | ''",
        "hier Awa m’a parlé de son livre | Awa Bâ | MEETING BOTH 2026-11-20 | m’a parlé de son livre | ''"
    })
    void understands(String line, String people, String way, String note, String promises) {
        var captured = Capture.read(line, TODAY, CaptureTest::beginning);

        assertThat(told(captured)).isEqualTo("%s | %s | %s | %s".formatted(bare(people), way, bare(note), bare(promises)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",,,", "???", "_", "à", "avec", "🙂🙂", "a\nb", "le 99/99/9999", "dans", "il y a", "le le le", "(((", "d’", "2026-13-45"})
    void leavesInTheNoteWhatMakesNoSense(String line) {
        var captured = Capture.read(line, TODAY, CaptureTest::beginning);

        assertThat(captured.parties()).isEmpty();
        assertThat(captured.dayTold()).isFalse();
    }

    @Test
    void neverFailsNorLosesAWordThatTellsSomething() {
        var random = new Random(7);
        var words = ("café avec Mireille hier , relancer dans 3 semaines le 12 décembre à 14h30 envoyer Awa et courriel de 30 min "
                        + "cherche imprimeur . d’ici vendredi call with by Friday next ; Fatou 2026-11-03 zut")
                .split(" ");

        for (int i = 0; i < 2_000; i++) {
            var line = IntStream.range(0, 1 + random.nextInt(14))
                    .mapToObj(w -> words[random.nextInt(words.length)])
                    .collect(joining(" "));
            var captured = Capture.read(line, TODAY, CaptureTest::beginning);

            var kept = captured.note() + captured.promises() + captured.parties();
            for (var telling : List.of("imprimeur", "cherche", "zut")) if (line.contains(telling)) assertThat(kept).contains(telling);
        }
    }

    private static String told(Captured captured) {
        var people = captured.parties().stream()
                .map(party -> (party.whole() ? "" : "? " + party.words() + " ")
                        + party.candidates().stream().map(Named::name).collect(joining(" / ")))
                .map(String::strip)
                .collect(joining(" + "));
        var promises = captured.promises().stream()
                .map(promise -> (promise.owed() == Owed.THEIRS ? "< " : "") + promise.words() + " > " + promise.due() + (promise.dueTold() ? "" : " ?"))
                .collect(joining(" ; "));
        return "%s | %s | %s | %s".formatted(people, way(captured), captured.note(), promises);
    }

    private static String way(Captured captured) {
        if (captured.medium() == null) return "none";
        var duration = captured.duration();
        return captured.medium() + " " + captured.direction() + " " + (captured.dayTold() ? captured.day() : "today")
                + (captured.time() == null ? "" : " " + captured.time())
                + (duration == null ? "" : " " + duration.toMinutes() + " min");
    }

    private static String bare(String expected) {
        return expected == null || expected.equals("''") ? "" : expected;
    }

    private static List<Named> beginning(String letters) {
        return CAST.stream()
                .filter(person -> Arrays.stream(Fold.of(person.name()).split(" ")).anyMatch(word -> word.startsWith(letters)))
                .toList();
    }

    private static List<Named> people(String... names) {
        return IntStream.range(0, names.length).mapToObj(i -> new Named(i + 1, names[i], "")).toList();
    }
}
