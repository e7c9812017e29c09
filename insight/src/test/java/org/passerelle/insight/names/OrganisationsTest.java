package org.passerelle.insight.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.insight.names.OrganisationLikeness.Ground;

class OrganisationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CNRS  | C.N.R.S. | EQUAL",
        "Centre national de la recherche scientifique | CNRS | INITIALS",
        "Imprimerie Gagnon inc. | Imprimerie Gagnon | LEGAL_FORM",
        "Tremblay & Côté | Tremblay et Cote | EQUAL",
        "Horizon Marketing | Marketing Horizon | ORDER",
        "Groupe Boréal | Boréal | WHOLE",
        "Google Canada | Google | WHOLE",
        "Air Canada | Air | APART",
        "Architecutre Fontaine | Architecture Fontaine | TYPING",
        "Université Laval | Université de Montréal | APART",
        "Productions 2020 | Productions 2021 | APART",
        "Boulangerie Martin | Boulangerie Martine | APART",
        "Deloitte Canada | Deloitte France | APART",
    })
    void tellsWhatSpeaksForOne(String one, String other, Ground expected) {
        var known = Organisations.learn(List.of(one, other));

        assertThat(known.compare(OrganisationName.of(one), OrganisationName.of(other)).ground()).isEqualTo(expected);
        assertThat(known.compare(OrganisationName.of(other), OrganisationName.of(one)).ground()).isEqualTo(expected);
    }

    @Test
    void doesNotProposeInitialsThatStandForTwo() {
        var known = Organisations.learn(List.of("MCC", "Maison de la culture de Carleton", "Musée canadien du costume"));

        assertThat(known.proposals()).isEmpty();
    }

    @Test
    void proposesWhatIsOneAndNothingElse() throws IOException {
        var owners = new ArrayList<Integer>();
        var names = new ArrayList<String>();
        read(names, owners);

        var proposals = Organisations.learn(names).proposals();

        assertThat(proposals)
                .filteredOn(proposal -> !owners.get(proposal.first()).equals(owners.get(proposal.second())))
                .extracting(proposal -> names.get(proposal.first()) + " | " + names.get(proposal.second()))
                .isEmpty();
        assertThat((double) proposals.size() / pairs(owners)).isGreaterThan(.9);
    }

    private static void read(List<String> names, List<Integer> owners) throws IOException {
        try (var file = Objects.requireNonNull(OrganisationsTest.class.getResourceAsStream("organisations.txt"))) {
            var lines = new String(file.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
            for (int owner = 0; owner < lines.size(); owner++) {
                for (var name : lines.get(owner).split("\\|")) {
                    names.add(name);
                    owners.add(owner);
                }
            }
        }
    }

    private static long pairs(List<Integer> owners) {
        return owners.stream().distinct().mapToLong(owner -> owners.stream().filter(owner::equals).count())
                .map(count -> count * (count - 1) / 2).sum();
    }
}
