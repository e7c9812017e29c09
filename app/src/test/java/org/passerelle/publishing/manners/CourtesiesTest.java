package org.passerelle.publishing.manners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.Ground.NOW;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.platform.Words;

/// Each courtesy that needs no database, alone.
class CourtesiesTest {

    private static final String POST = "Samedi, nous ouvrons l’atelier à tous : venez voir la presse de 1962 et repartez avec une affiche.";
    private static final String SALE = "Promotion : nos forfaits à 49 $ par mois, jusqu’à vendredi seulement. Réservez vite !";

    private final Diary diary = new Diary();

    @ParameterizedTest
    @ValueSource(strings = {"Bonjour {prénom}, ravi.", "Hello [First name], hi.", "Bonjour , je me permets.", "Dear %FIRSTNAME%, hello."})
    void noticesAHoleOfAMailMerge(String text) {
        assertThat(new MailMergeHoles().check(message(text))).isPresent();
    }

    @Test
    void quotesTheHole() {
        assertThat(said(new MailMergeHoles(), message("Bonjour {prénom}, ravi."))).isEqualTo("Un champ attend encore un nom\u00A0: {prénom}");
        assertThat(new MailMergeHoles().check(message("Bonjour Awa, ravi."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Cet entrepreneur est un escroc et un menteur., 'escroc, menteur'",
        "'They are crooks, it is a scam.', 'crooks, scam'",
        "Une loi contre la corruption des sols., corruption"
    })
    void cautionsAboutWordsThatMayDefame(String text, String words) {
        assertThat(said(new WordsThatMayDefame(), post(text))).endsWith(words);
    }

    @Test
    void letsPrivateWordsAndPlainOnesBe() {
        assertThat(new WordsThatMayDefame().check(message("Cet homme est un escroc."))).isEmpty();
        assertThat(new WordsThatMayDefame().check(post("Il a volé de ses propres ailes, et fait un scampi."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Dans votre cas, portez plainte et demandez des dommages-intérêts.",
        "Vous devriez arrêter de prendre ce médicament, ou passer à 20 mg.",
        "In your situation you should sue your landlord."
    })
    void cautionsAboutAdviceOnACase(String text) {
        assertThat(new AdviceOnACase().check(post(text))).isPresent();
        assertThat(new AdviceOnACase().check(message(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "En général, une photo trouvée en ligne a un auteur, et le délai court dès qu’on l’apprend.",
        "Je vous conseille de venir tôt, la salle est petite.",
        "My file is open and you can read it."
    })
    void letsGeneralWordsBe(String text) {
        assertThat(new AdviceOnACase().check(post(text))).isEmpty();
    }

    @Test
    void hearsCapitalsAndSaysThemCalmly() {
        var advice = new AllCapitals().check(post("VENEZ TOUS À L’ATELIER samedi.")).orElseThrow();

        assertThat(advice.what().in(Words.FRENCH)).endsWith("VENEZ TOUS À L’ATELIER");
        assertThat(advice.better().getFirst().in(Words.FRENCH)).isEqualTo("Venez tous à l’atelier");
        assertThat(new AllCapitals().check(post("La CNIL et l’ONU ont écrit à IBM."))).isEmpty();
        assertThat(new AllCapitals().check(post("IMPORTANT : la salle a changé."))).isEmpty();
    }

    @Test
    void noticesWhatWasSaidAlready() {
        diary.said(NOW.minus(Duration.ofDays(12)), POST);

        assertThat(said(new SaidAgain(diary), post(POST.toUpperCase().replace("REPARTEZ AVEC", "repartez avec"))))
                .contains("12 jours d’écart");
        assertThat(new SaidAgain(diary).check(post("Samedi, l’atelier sera fermé : la presse part en réparation."))).isEmpty();
    }

    @Test
    void forgetsWhatWasSaidLongAgo() {
        diary.said(NOW.minus(Duration.ofDays(90)), POST);

        assertThat(new SaidAgain(diary).check(post(POST))).isEmpty();
    }

    @Test
    void namesThePlaceThatHeardItOrWill() {
        diary.said(NOW.plus(Duration.ofDays(40)), POST, "channel 0");

        assertThat(said(new SaidAgain(diary), onChannels(POST))).startsWith("Sur channel 0").contains("40 jours d’écart");
        assertThat(new SaidAgain(diary).check(post(POST))).isEmpty();
    }

    @Test
    void keepsTwoInOnePlaceAnHourApart() {
        diary.said(NOW.plus(Duration.ofMinutes(20)), "Une nouvelle", "channel 0");

        assertThat(said(new SameHour(diary), onChannels(POST))).contains("channel 0", "20 minutes");
        assertThat(new SameHour(diary).check(post(POST))).isEmpty();
        assertThat(new SameHour(new Diary().said(NOW.minus(Duration.ofHours(1)), "Une", "channel 0")).check(onChannels(POST))).isEmpty();
    }

    @Test
    void tellsClashesAmongManyByTheSameRules() {
        var clashes = new Clashes(List.of(
                new Clashes.Said(1, 1, NOW, POST),
                new Clashes.Said(2, 1, NOW.plus(Duration.ofMinutes(59)), "Samedi, l’atelier sera fermé."),
                new Clashes.Said(3, 1, NOW.plus(Duration.ofDays(30)), POST + " Merci !"),
                new Clashes.Said(4, 2, NOW, POST)));

        assertThat(clashes.of(1)).containsExactly(Clashes.Kind.SAME_HOUR, Clashes.Kind.SAID_AGAIN);
        assertThat(clashes.of(2)).containsExactly(Clashes.Kind.SAME_HOUR);
        assertThat(clashes.of(3)).containsExactly(Clashes.Kind.SAID_AGAIN);
        assertThat(clashes.of(4)).isEmpty();
    }

    @Test
    void noticesOneTextOnEveryChannel() {
        assertThat(said(new SameEverywhere(), onChannels(POST, POST.replace("’", "'"), POST))).contains("3 canaux");
        assertThat(new SameEverywhere().check(onChannels(POST, "Venez samedi !"))).isEmpty();
        assertThat(new SameEverywhere().check(post(POST))).isEmpty();
    }

    @Test
    void counselsAgainstTooManyPostsInADay() {
        diary.saidEvery(4, 5, NOW, "Une nouvelle");

        assertThat(said(new TooManyPosts(diary), post(POST))).startsWith("6 publications en un jour");
        assertThat(new TooManyPosts(diary).check(answer(POST))).isEmpty();
        assertThat(new TooManyPosts(new Diary().saidEvery(6, 4, NOW, "Une")).check(post(POST))).isEmpty();
    }

    @Test
    void counselsAgainstTooManyPostsInAnHourPlannedOnesIncluded() {
        diary.said(NOW.plusSeconds(600), "Une").said(NOW.plusSeconds(1200), "Deux").answered(NOW.plusSeconds(60), "Merci");

        assertThat(said(new TooManyPosts(diary), post(POST))).startsWith("3 publications en une heure");
    }

    @Test
    void counselsAgainstSellingTooOften() {
        diary.saidEvery(24, 6, NOW, "La marée était belle ce matin au quai").saidEvery(30, 3, NOW, SALE);

        assertThat(said(new TooMuchPromotion(diary), post(SALE))).startsWith("4 de vos 10 dernières");
        assertThat(new TooMuchPromotion(diary).check(post(POST))).isEmpty();
        assertThat(new TooMuchPromotion(new Diary()).check(post(SALE))).isEmpty();
    }

    @Test
    void missesAQuestionAfterTenPosts() {
        diary.saidEvery(24, 9, NOW, "La marée était belle, voir https://example.org/?page=2");

        assertThat(said(new NoQuestionForLong(diary), post(POST))).contains("10 dernières publications");
        assertThat(new NoQuestionForLong(diary).check(post("Et chez vous ?"))).isEmpty();
        assertThat(new NoQuestionForLong(diary.said(NOW.minusSeconds(60), "Qui vient ?")).check(post(POST))).isEmpty();
        assertThat(new NoQuestionForLong(new Diary().saidEvery(24, 8, NOW, "Belle marée")).check(post(POST))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Bonjour Awa, merci pour votre texte.', fr", "'Hi Awa, thanks for your note.', en", "…, fr"})
    void tellsLanguagesApart(String text, String language) {
        assertThat(Tongue.of(text)).isEqualTo(language);
    }

    private static String said(Courtesy courtesy, Intent intent) {
        return courtesy.check(intent).orElseThrow().what().in(Words.FRENCH);
    }

    private static Intent message(String text) {
        return Intent.message(text, List.of(), NOW);
    }

    private static Intent post(String text) {
        return Intent.publication(text, NOW);
    }

    private static Intent answer(String text) {
        return new Intent(Map.of("", text), "fr", Intent.Kind.ANSWER, List.of(), NOW);
    }

    private static Intent onChannels(String... texts) {
        var byChannel = new LinkedHashMap<String, String>();
        for (var text : texts) byChannel.put("channel " + byChannel.size(), text);
        return new Intent(byChannel, "fr", Intent.Kind.ORIGINAL, List.of(), NOW);
    }
}
