package org.passerelle.insight.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.insight.duplicates.Trait.EMAIL;
import static org.passerelle.insight.duplicates.Trait.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmployersTest {

    private final List<Description> all = new ArrayList<>();

    @Test
    void areThoseThatDomainsAreNamedAfter() {
        add("Menuiserie Côté ltée", "");

        assertThat(of("awa@menuiserie-cote.example")).containsExactly("menuiserie cote");
    }

    @Test
    void areThoseThatAllAtADomainSay() {
        for (var i = 0; i < 3; i++) add("Chambre de commerce", i + "@ccr.example");

        assertThat(of("awa@ccr.example")).hasSize(1);
        assertThat(of("awa@other.example")).isEmpty();
    }

    @Test
    void areNoneWhereEveryoneMayHaveAnAddress() {
        add("Orange", "");
        for (var i = 0; i < 9; i++) add("Atelier " + (char) ('a' + i), i + "@orange.example");

        assertThat(of("awa@orange.example")).isEmpty();
    }

    private void add(String organisation, String email) {
        all.add(new Description(all.size(), Map.of(ORGANISATION, List.of(organisation), EMAIL, email.isEmpty() ? List.of() : List.of(email))));
    }

    private List<String> of(String email) {
        return new Employers(all).of(new Description(-1, Map.of(EMAIL, List.of(email))));
    }
}
