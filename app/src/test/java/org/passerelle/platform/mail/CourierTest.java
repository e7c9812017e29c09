package org.passerelle.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.Ground;
import org.passerelle.platform.Words;
import org.passerelle.platform.mail.Delivery.Reason;

class CourierTest {

    private static final String HERE = "127.0.0.1";
    private static final String PASSWORD = "un pont, deux rives";

    private final Courier courier = new Courier(Duration.ofSeconds(2));

    @Test
    void carriesALetterWhole() throws Exception {
        var server = new GreenMail(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser("mireille@example.org", "mireille", PASSWORD);
        try {
            var sender = new MailServer(HERE, server.getSmtp().getPort(), Security.NONE, "mireille", PASSWORD, "mireille@example.org");

            var delivery = courier.carry(sender, letter());

            assertThat(delivery).isEqualTo(new Delivery.Accepted());
            assertThat(server.getReceivedMessages()).singleElement().satisfies(CourierTest::isWhole);
        } finally {
            server.stop();
        }
    }

    private static void isWhole(MimeMessage message) throws Exception {
        var parts = (MimeMultipart) message.getContent();
        assertThat(message.getMessageID()).isEqualTo("<letter@example.org>");
        assertThat(message.getSubject()).isEqualTo("Aujourd’hui : Zoé Lavoie");
        assertThat(message.getSentDate().toInstant()).isEqualTo(Ground.NOW);
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://example.org/link/x>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("Content-Language")).containsExactly("fr");
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).asString().contains("« déjà »", "\r\n.\r\nun point seul");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Zoé</p>");
    }

    @Test
    void saysThatNoServerHasThatName() {
        assertRefused(courier.carry(at("mail.invalid", 587), letter()), Reason.HOST);
    }

    @Test
    void saysThatNobodyListensThere() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertRefused(courier.carry(at(HERE, port), letter()), Reason.UNREACHABLE);
    }

    @Test
    void saysThatACertificateIsNotToBeTrusted() {
        var server = new GreenMail(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTPS));
        server.start();
        try {
            var sender = new MailServer(HERE, server.getSmtps().getPort(), Security.TLS, "", "", "mireille@example.org");

            assertRefused(courier.carry(sender, letter()), Reason.CERTIFICATE);
        } finally {
            server.stop();
        }
    }

    @Test
    void neverSpeaksInClearWhereSecrecyWasChosen() throws IOException {
        try (var server = new ScriptedServer(Map.of())) {
            var starting = new MailServer(HERE, server.port(), Security.STARTTLS, "", "", "mireille@example.org");
            var secret = new MailServer(HERE, server.port(), Security.TLS, "", "", "mireille@example.org");

            assertRefused(courier.carry(starting, letter()), Reason.SECURITY);
            assertRefused(courier.carry(secret, letter()), Reason.SECURITY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AUTH, 535 no, CREDENTIALS",
        "MAIL, 530 sign in first, CREDENTIALS",
        "MAIL, 550 not you, SENDER",
        "RCPT, 550 no such mailbox, MAILBOX",
        "RCPT, 451 later, BUSY",
        "DATA, 554 no, LETTER",
        "., 554 looks like spam, LETTER",
        "., 452 disk full, BUSY",
        "., 421 going down, BUSY",
        "HELLO, hang, TIMEOUT",
        "MAIL, hang, TIMEOUT",
        "MAIL, drop, BROKEN",
        "DATA, drop, BROKEN"
    })
    void saysWhyALetterDidNotGo(String word, String answer, Reason reason) throws IOException {
        try (var server = new ScriptedServer(Map.of(word, answer))) {
            var delivery = courier.carry(at(HERE, server.port()), letter());

            assertRefused(delivery, reason);
        }
    }

    @ParameterizedTest
    @CsvSource({"hang", "drop"})
    void admitsThatItMayHaveGone(String silence) throws IOException {
        try (var server = new ScriptedServer(Map.of(".", silence))) {
            assertThat(courier.carry(at(HERE, server.port()), letter())).isInstanceOf(Delivery.Unknown.class);
        }
    }

    @Test
    void leavesALetterUnsentAtTheLastWord() {
        var server = new GreenMail(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var sender = new MailServer(HERE, server.getSmtp().getPort(), Security.NONE, "", "", "mireille@example.org");

            var delivery = courier.carry(sender, letter(), () -> false);

            assertRefused(delivery, Reason.BROKEN);
            assertThat(server.waitForIncomingEmail(300, 1)).isFalse();
        } finally {
            server.stop();
        }
    }

    @Test
    void keepsPasswordsFromOtherEyes() {
        var clear = new MailServer("mail.example.org", 25, Security.NONE, "mireille", PASSWORD, "mireille@example.org");

        assertThat(clear.tellsItsPassword()).isTrue();
        assertThat(at("localhost", 25).tellsItsPassword()).isFalse();
        assertThat(clear.toString()).doesNotContain(PASSWORD);
    }

    private static void assertRefused(Delivery delivery, Reason reason) {
        assertThat(delivery).isInstanceOfSatisfying(Delivery.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            for (var words : new Words[] {Words.FRENCH, Words.ENGLISH}) assertThat(refused.in(words, at(HERE, 25))).isNotBlank();
        });
    }

    private static MailServer at(String host, int port) {
        return new MailServer(host, port, Security.NONE, "mireille", PASSWORD, "mireille@example.org");
    }

    private static Letter letter() {
        return new Letter(
                "<letter@example.org>",
                "mireille@example.org",
                "Aujourd’hui : Zoé Lavoie",
                "« déjà »\n.\nun point seul\n",
                "<p>Zoé</p>",
                "fr",
                Ground.NOW,
                "https://example.org/link/x");
    }
}
