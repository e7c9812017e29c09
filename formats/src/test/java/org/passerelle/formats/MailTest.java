package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.formats.Format.Recognition;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.LeftOut.Reason;
import org.passerelle.formats.Trace.Party;

class MailTest {

    private static final Reading READING =
            Reading.on(LocalDate.of(2026, 11, 21)).in(ZoneId.of("America/Montreal"), "CA");
    private static final String HEADERS =
            """
            From: Léon Gagnon <leon@example.com>
            To: awa@example.org
            Subject: Le devis
            Date: Fri, 20 Nov 2026 09:00:00 -0500
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fri, 20 Nov 2026 09:00:00 -0500         | 2026-11-20T14:00:00Z
            20 Nov 2026 09:00 EST                   | 2026-11-20T14:00:00Z
            Fri, 20 Nov 26 09:00:00 +0100 (CET)     | 2026-11-20T08:00:00Z
            20-Nov-2026 9:00:05 PM                  | 2026-11-21T02:00:05Z
            Fri, 20 Nov 2026 09:00:00               | 2026-11-20T14:00:00Z
            Fri, 20 Nov 2026 09.00.00 Z             | 2026-11-20T09:00:00Z
            Fri Nov 20 09:00:00 2026                | 2026-11-20T14:00:00Z
            Fri Nov 20 09:00:00 +0000 2026          | 2026-11-20T09:00:00Z
            Fri Nov 20 09:00:00 CET 2026            | 2026-11-20T08:00:00Z
            2026-11-20T09:00:00.123Z                | 2026-11-20T09:00:00Z
            2026-11-20 09:00:00 +01:00              | 2026-11-20T08:00:00Z
            ven., 20 févr. 2026 09:00:00 +0100      | 2026-02-20T08:00:00Z
            3 juillet 2026 à 18:02                  | 2026-07-03T22:02:00Z
            Mon, 01 Jan 99 00:00:60 GMT             | 1999-01-01T00:00:59Z
            """)
    void readsADateHoweverWritten(String text, Instant expected) {
        var date = MailDate.read(text, READING);

        assertThat(date).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Thu, 01 Jan 1970 00:00:00 +0000",
                "Fri, 20 Nov 2037 09:00:00 -0500",
                "Fri, 31 Feb 2026 09:00:00 -0500",
                "Fri, 20 Nov 2026 25:00:00 -0500",
                "Fri, 20 Nov 2026 09:00:00 +9999",
                "Fri, 20 Foo 2026 09:00:00 +0000"
            })
    void refusesADateThatCannotBe(String text) {
        assertThat(MailDate.read(text, READING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Awa Bâ <Awa@Example.org>                              | Awa Bâ     | awa@example.org
            =?UTF-8?Q?B=C3=A2=2C_Awa?= <awa@example.org>          | Bâ, Awa    | awa@example.org
            "=?utf-8?q?L=C3=A9on?=" <leon@example.org>            | Léon       | leon@example.org
            =?utf-8?B?Wm/D?= =?utf-8?B?qSBM?= <zoe@example.org>   | Zoé L      | zoe@example.org
            =?iso-8859-1?Q?d=92Ormesson?= <jn@example.org>        | d’Ormesson | jn@example.org
            '''Chloé Nguyen'' <chloe@example.org>'                | Chloé Nguyen | chloe@example.org
            ines@example.org (Inès Benali)                        | Inès Benali | ines@example.org
            ines@example.org <ines@example.org>                   | ''         | ines@example.org
            Inès@Marseille <ines@example.org>                     | Inès@Marseille | ines@example.org
            <theo@example.org                                     | ''         | theo@example.org
            =?x-nobody-knows?Q?Th=E9o?= <theo@example.org>        | Théo       | theo@example.org
            """)
    void readsAnAddressHoweverWritten(String text, String name, String address) {
        assertThat(MailParties.read(Stream.of(MailCharsets.withKnownCharsets(text))))
                .containsExactly(new Party(name, Identities.email(address).stream().toList()));
    }

    @Test
    void readsEachAddressOnce() {
        var parties = MailParties.read(
                Stream.of("Équipe: awa@example.org, Léon <leon@example.com>;", "LEON@example.com; zoe@example.org"));

        assertThat(parties)
                .flatExtracting(Party::identities)
                .extracting(Identity::value)
                .containsExactly("awa@example.org", "leon@example.com", "zoe@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le lun. 4 mars 2024 à 18:02, Awa Bâ <awa@example.org> a écrit :\n> Oui\n",
                "Le 4 mars 2024, Awa Bâ\n<awa@example.org> a écrit :\n\n> Oui\n> Non",
                "On Mon, Mar 4, 2024 at 6:02 PM Awa Bâ <awa@example.org> wrote:\n\n> Yes",
                "Le 04/03/2024 à 18:02, Awa a écrit :\nOui",
                "-----Message d’origine-----\nDe : Awa",
                "-----Original Message-----\nFrom: Awa",
                "---------- Forwarded message ---------\nDe : Awa",
                "De : Awa Bâ <awa@example.org>\nEnvoyé : lundi 4 mars 2024 18:02\nÀ : Léon",
                "________________________________\nFrom: Awa",
                "Début du message réexpédié :\n\nOui",
                "-- \nLéon Gagnon, imprimeur",
                "> Oui"
            })
    void cutsWhatIsQuotedBelow(String quoted) {
        var words = MailWords.firstLines("Re: Devis", new MailText("C’est entendu.\n\n" + quoted, false));

        assertThat(words).isEqualTo("Re: Devis\nC’est entendu.");
    }

    @Test
    void keepsAnAnswerGivenBelowTheQuote() {
        var text = "On Monday, March 4, Awa wrote:\n> Are you there?\n\nYes, I am.\n\nOn the whole, all is well.";

        assertThat(MailWords.firstLines("", new MailText(text, false)))
                .isEqualTo("Yes, I am. On the whole, all is well.");
    }

    @Test
    void cutsNoCharacterInTwo() {
        for (int length = 270; length < 290; length++) {
            var words = MailWords.firstLines("", new MailText("x".repeat(length) + "🏠".repeat(20), false));

            assertThat(words).hasSizeLessThanOrEqualTo(280).endsWith("…");
            assertThat(UTF_8.newEncoder().canEncode(words)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            List-Id: <membres.example.org>                    | MAILING_LIST
            Precedence: bulk                                  | MAILING_LIST
            Auto-Submitted: auto-generated                    | AUTOMATIC
            X-Auto-Response-Suppress: All                     | AUTOMATIC
            Content-Type: multipart/report; boundary=x        | AUTOMATIC
            X-Spam-Flag: YES                                  | SPAM
            X-Spam-Status: Yes, score=9.1                     | SPAM
            X-Gmail-Labels: =?UTF-8?Q?Ind=C3=A9sirables?=     | SPAM
            X-Gmail-Labels: Trash,Unread                      | DELETED
            X-Mozilla-Status: 0009                            | DELETED
            X-Mozilla-Draft-Info: internal/draft; vcard=0     | DRAFT
            X-Gmail-Labels: Drafts                            | DRAFT
            X-Unsent: 1                                       | DRAFT
            """)
    void leavesOutWhatNobodyWrote(String header, Reason reason) throws IOException {
        assertThat(read(header + "\n" + HEADERS + "\nBonjour")).isEqualTo(new LeftOut(1, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-reply", "noreply", "do_not_reply", "donotreply+x", "ne-pas-repondre", "nepasrepondre",
                "mailer-daemon", "postmaster", "notifications", "invitations-noreply", "bounce-77"
            })
    void leavesOutWhatAMachineSent(String sender) throws IOException {
        var mail = HEADERS.replace("leon@", sender + "@");

        assertThat(read(mail)).isEqualTo(new LeftOut(1, Reason.AUTOMATIC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notifier", "leon.postmasterson", "bouncer.club", "noel.reply", "Auto-Submitted: no"})
    void keepsWhatSomeoneWrote(String sender) throws IOException {
        var mail = sender.contains(":") ? sender + "\n" + HEADERS : HEADERS.replace("leon@", sender + "@");

        assertThat(read(mail)).isInstanceOf(Exchange.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "First Name,Last Name,URL\nAwa,Bâ,https://www.linkedin.com/in/awa",
                "From,To,Date,Subject\nAwa,Léon,2026-11-20,Devis",
                "BEGIN:VCARD\nVERSION:4.0\nFN:Awa Bâ\nEND:VCARD",
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT",
                "<!DOCTYPE html>\n<html><head><title>From: Awa</title></head>",
                "From Russia with love\n\nA film.",
                "Notes from Monday:\n\nSubject: budget\nDate: later",
                "Dear all,\nDate: Monday\nSubject: lunch\nTo: be decided\n",
                "Date: lundi\n\nRien d’autre"
            })
    void takesNothingElseForMail(String text) {
        var head = new Head("x", text.getBytes(UTF_8));

        assertThat(new Mail().recognise(head)).isEqualTo(Recognition.NO);
        assertThat(new Mbox().recognise(head)).isEqualTo(Recognition.NO);
    }

    @Test
    void isNotLostInNestedParts() throws IOException {
        var mail = new StringBuilder(HEADERS + "Content-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 5_000; i++)
            mail.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(i, i + 1));

        assertThat(((Exchange) read(mail.toString())).words()).isEqualTo("Le devis");
    }

    private static Trace read(String mail) throws IOException {
        try (var traces = new Mail().read(new BytesSource("untitled", mail), READING)) {
            return traces.findFirst().orElseThrow();
        }
    }
}
