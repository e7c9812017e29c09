package org.passerelle.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "Awa.Ba@Example.org, email, awa.ba@example.org, mailto:awa.ba@example.org",
        "514 555-0142, phone, +15145550142, tel:+15145550142",
        "https://www.linkedin.com/in/Awa-Ba/, linkedin, linkedin.com/in/awa-ba, https://linkedin.com/in/awa-ba",
        "@zoe@example.social, mastodon, zoe@example.social, https://example.social/@zoe",
        "https://bsky.app/profile/leon.example.com, bluesky, leon.example.com, https://bsky.app/profile/leon.example.com",
        "https://x.com/zoe_l, x, zoe_l, https://x.com/zoe_l",
        "http://www.example.com/Atelier/, url, example.com/Atelier, https://example.com/Atelier"
    })
    void readsWhatOneTypesAndLeadsThere(String typed, String kind, String value, String href) {
        var address = Address.read(typed, "CA").orElseThrow();

        assertThat(address).isEqualTo(new Address(kind, value));
        assertThat(address.href()).contains(href);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bonjour", "javascript:alert(1)", "12", "@zoe"})
    void readsNothingElse(String typed) {
        assertThat(Address.read(typed, "CA")).isEmpty();
    }

    @Test
    void spacesANumberAsItsCountryDoes() {
        assertThat(new Address("phone", "+15145550142").shown().replace('\u00A0', ' ')).isEqualTo("+1 514-555-0142");
    }
}
