package org.passerelle.publishing.manners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.Ground.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.insight.pitch.Sign;
import org.passerelle.people.Encounter;
import org.passerelle.platform.Words;
import org.passerelle.ties.Facts;

@OnBothDatabases
class MannersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final String PITCH =
            "Bonjour Inès, notre agence offre un audit gratuit, sans engagement. Quand puis-je vous présenter notre solution à 49 € par mois ?";

    private final Ground ground;
    private final Passerelle passerelle;
    private final Facts facts;

    MannersTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        facts = new Facts(passerelle);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void advisesAgainstAFirstContactThatPitches() {
        passerelle.within(() -> {
            int ines = Cast.INES.join(passerelle);
            facts.exchange(ines, TODAY.minusDays(9), Direction.OUT, Medium.INVITATION);

            var advice = passerelle.publishing.manners.advise(Intent.message(PITCH, List.of(ines), NOW));

            assertThat(advice).extracting(Advice::courtesy).containsExactly("pitch");
            var pitch = advice.getFirst();
            assertThat(pitch.why()).extracting(why -> why.in(Words.ENGLISH)).anyMatch(why -> why.startsWith("Words of an offer: "));
            assertThat(pitch.better())
                    .extracting(better -> better.in(Words.FRENCH))
                    .hasSize(3)
                    .allMatch(better -> better.startsWith("Bonjour Inès, "));
            return true;
        });
    }

    @Test
    void letsOldAcquaintancesOfferWhatTheyLike() {
        passerelle.within(() -> {
            int ines = Cast.INES.join(passerelle);
            facts.exchange(ines, TODAY.minusDays(9), Direction.OUT, Medium.MESSAGE);
            facts.exchange(ines, TODAY.minusDays(8), Direction.IN, Medium.MESSAGE);

            assertThat(passerelle.publishing.manners.advise(Intent.message(PITCH, List.of(ines), NOW))).isEmpty();
            return true;
        });
    }

    @Test
    void takesWhoeverIsNotInTheNetworkForAStranger() {
        passerelle.within(() -> {
            var intent = Intent.message(PITCH, List.of(), NOW);

            assertThat(passerelle.publishing.manners.isFirstContact(intent)).isTrue();
            assertThat(passerelle.publishing.manners.advise(intent).getFirst().better().getFirst().in(Words.FRENCH)).startsWith("Bonjour, je");
            return true;
        });
    }

    @Test
    void saysNothingOfAWordMeantForSomeone() {
        passerelle.within(() -> {
            var word = "Bonjour Awa, votre conférence de jeudi m’a fait réfléchir. Le même délai vaut-il pour une association ? Merci encore, Zoé";

            assertThat(passerelle.publishing.manners.advise(Intent.message(word, List.of(), NOW))).isEmpty();
            return true;
        });
    }

    @Test
    void recallsWherePathsCrossed() {
        passerelle.within(() -> {
            int ines = Cast.INES.join(passerelle);
            passerelle.edits.meet(ines, new Encounter("", "au Salon de l’habitat", null, null, true));

            var advice = passerelle.publishing.manners.advise(Intent.message(PITCH, List.of(ines), NOW));

            assertThat(advice.getFirst().better().get(1).in(Words.FRENCH)).contains("au Salon de l’habitat");
            return true;
        });
    }

    @Test
    void asksForTheLeaveOfThoseNamed() {
        passerelle.within(() -> {
            Cast.joinAll(passerelle);
            var text = "Merci à MARC-ANDRÉ SAINT-PIERRE, à Jean-Noel d'Ormesson et à Léon pour hier. Qui vient lundi ?";

            var advice = passerelle.publishing.manners.advise(Intent.publication(text, NOW));

            assertThat(advice).extracting(Advice::courtesy).containsExactly("names");
            assertThat(advice.getFirst().what().in(Words.ENGLISH)).startsWith("You name Jean-Noël d’Ormesson, Marc-André Saint-Pierre:");
            assertThat(passerelle.publishing.manners.advise(Intent.message(text, List.of(), NOW))).isEmpty();
            return true;
        });
    }

    @Test
    void hasWordsForEveryCourtesyAndEverySign() {
        var names = passerelle.publishing.manners.names().stream().map(name -> "manners.name." + name);
        var signs = Stream.of(Sign.values()).filter(Sign::warns).map(sign -> "manners.sign." + sign.name().toLowerCase(Locale.ROOT));

        assertThat(Stream.concat(names, signs)).allMatch(Words.FRENCH::knows).allMatch(Words.ENGLISH::knows);
    }
}
