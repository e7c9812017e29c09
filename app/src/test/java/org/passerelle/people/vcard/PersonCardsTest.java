package org.passerelle.people.vcard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.formats.Identity;
import org.passerelle.formats.PartialDate;
import org.passerelle.formats.Reading;
import org.passerelle.formats.Source;
import org.passerelle.formats.Trace;
import org.passerelle.formats.VCards;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Role;
import org.passerelle.people.vcard.PersonCards.Version;

@OnBothDatabases
class PersonCardsTest {

    private final Ground ground;

    PersonCardsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @ParameterizedTest
    @EnumSource
    void saysOfSomeoneWhatItsReaderUnderstands(Version version) throws IOException {
        int mireille = mireille();

        var card = inside(() -> ground.passerelle.personCards.write(List.of(mireille), version));
        var told = read(card);

        assertThat(told.name().display()).isEqualTo("Mireille Tremblay");
        assertThat(told.name().given()).isEqualTo("Mireille");
        assertThat(told.name().family()).isEqualTo("Tremblay");
        assertThat(told.identities())
                .containsExactlyInAnyOrder(
                        new Identity(Identity.EMAIL, "mireille@example.org"),
                        new Identity(Identity.PHONE, "+15145550142"),
                        new Identity(Identity.LINKEDIN, "linkedin.com/in/mireille-tremblay"),
                        new Identity(Identity.MASTODON, "mireille@example.net"),
                        new Identity("skype", "mireille.t"));
        assertThat(told.roles())
                .extracting(Trace.Role::title, Trace.Role::organisation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Directrice", "Chambre de commerce de Rimouski"));
        assertThat(told.birthday()).isEqualTo(PartialDate.parse("--02-29"));
        assertThat(told.note()).isEqualTo("Aime les ponts ; deux lignes,\nl’une sous l’autre");
        assertThat(told.labels()).containsExactly("clients", "Rimouski");
        assertThat(card).isEqualTo(inside(() -> ground.passerelle.personCards.write(List.of(mireille), version)));
    }

    @Test
    void writesEveryoneByFewQueries() {
        mireille();
        inside(() -> ground.passerelle.edits.archive(
                ground.passerelle.edits.add(Newcomer.named("Léon Gagnon")).personId()));

        var everyone = inside(ground.passerelle.personCards::everyone);

        assertThat(everyone).extracting(CardFacts::name).containsExactly("Mireille Tremblay");
    }

    private int mireille() {
        return inside(() -> {
            var edits = ground.passerelle.edits;
            int id = edits.add(Newcomer.named("Mireille Tremblay")).personId();
            edits.rename(id, "Mireille Tremblay", "", PartialDate.parse("--02-29"));
            edits.address(
                    id,
                    List.of(
                            new Address(Identity.EMAIL, "mireille@example.org"),
                            new Address(Identity.PHONE, "+15145550142"),
                            new Address(Identity.LINKEDIN, "linkedin.com/in/mireille-tremblay"),
                            new Address(Identity.MASTODON, "mireille@example.net"),
                            new Address("skype", "mireille.t")));
            edits.employ(
                    id,
                    List.of(
                            new Role(0, "Directrice", "Chambre de commerce de Rimouski", PartialDate.parse("2021"), null),
                            new Role(0, "Imprimeuse", "Gagnon", null, PartialDate.parse("2020"))));
            edits.note(id, "Aime les ponts ; deux lignes,\nl’une sous l’autre");
            edits.group(id, List.of(3), "", List.of("Rimouski"));
            return id;
        });
    }

    private <T> T inside(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ground.passerelle.within(work);
    }

    private static Trace.Someone read(String card) throws IOException {
        try (var traces = new VCards().read(source(card), Reading.on(LocalDate.of(2026, 11, 21)))) {
            return (Trace.Someone) traces.findFirst().orElseThrow();
        }
    }

    private static Source source(String text) {
        return new Source() {
            @Override
            public String name() {
                return "card.vcf";
            }

            @Override
            public long sizeBytes() {
                return text.getBytes(UTF_8).length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(text.getBytes(UTF_8));
            }
        };
    }
}
