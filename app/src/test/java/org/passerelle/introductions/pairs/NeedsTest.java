package org.passerelle.introductions.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            café avec Mireille, cherche un CTO, relancer          | un CTO
            Cherche un atelier pour janvier.                      | un atelier
            Je cherche quelqu’un de sérieux pour refaire le site  | quelqu’un de sérieux
            Elle est à la recherche d’une comptable à Gatineau    | une comptable à Gatineau
            A besoin d’un avocat avant la fin du mois             | un avocat
            aurait besoin de conseils juridiques, vite            | conseils juridiques
            voudrait rencontrer des architectes                   | des architectes
            lui donner le nom d’un imprimeur                      | imprimeur
            Le nom de ton imprimeur ?                             | imprimeur
            recherche un graphiste qui connaît l’édition          | un graphiste
            Is looking for a lawyer in Toronto                    | a lawyer in Toronto
            they need an accountant by March                      | an accountant
            in need of a good printer.                            | a good printer
            we are hiring two developers                          | two developers
            would like to meet a journalist                       | a journalist
            wants the name of a translator                        | translator
            Seeking an event planner for June                     | an event planner
            """)
    void readsWhatIsSought(String text, String need) {
        assertThat(Needs.in(text)).extracting(Needs.Need::words).containsExactly(need);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ne cherche pas d’emploi",
        "n’a plus besoin de graphiste",
        "chargée de recherche en biologie",
        "la recherche avance bien",
        "no longer looking for an office",
        "doesn’t need a lawyer",
        "you need to call her",
        "nothing to report",
        "il cherche",
        ""
    })
    void findsNoNeedWhereThereIsNone(String text) {
        assertThat(Needs.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            looking for a lawyer       | Avocate en technologies
            cherche une avocate        | Technology lawyer
            cherche un CTO             | Directrice technique
            needs a print shop         | Imprimeur
            besoin d’un imprimeur      | Imprimeuse d’art
            cherche des développeurs   | Software developer
            need an accountant         | Comptable professionnel agréé
            cherche une architecte     | Architecte
            """)
    void knowsATradeByItsOtherNames(String need, String offer) {
        var profile = new Profile(new org.passerelle.people.Named(1, "Awa Bâ", ""));
        profile.does(offer, "", Where.ROLE);

        var met = new HashSet<>(Needs.in(need).getFirst().stems());
        met.retainAll(profile.offers.keySet());

        assertThat(met).isNotEmpty();
    }
}
