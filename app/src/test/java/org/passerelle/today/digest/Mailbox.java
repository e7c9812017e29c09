package org.passerelle.today.digest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.passerelle.Passerelle;
import org.passerelle.platform.mail.MailServer;
import org.passerelle.platform.mail.Security;

/// A real mail server on this machine, and what arrived there.
final class Mailbox implements AutoCloseable {

    static final String HOST = "127.0.0.1";
    static final String PASSWORD = "un pont, deux rives";

    private final GreenMail server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));

    Mailbox() {
        server.start();
        server.setUser("mireille@example.org", "mireille", PASSWORD);
    }

    int port() {
        return server.getSmtp().getPort();
    }

    List<MimeMessage> messages() {
        return List.of(server.getReceivedMessages());
    }

    static String plain(MimeMessage message) {
        return part(message, 0);
    }

    static String html(MimeMessage message) {
        return part(message, 1);
    }

    private static String part(MimeMessage message, int index) {
        try {
            return ((MimeMultipart) message.getContent()).getBodyPart(index).getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Has the product send every day at seven, by this server.
    static boolean choose(Passerelle passerelle, int port, String language) {
        passerelle.day.mailAccount.keep(new MailServer(HOST, port, Security.NONE, "mireille", PASSWORD, "mireille@example.org"));
        new Habit(Rhythm.DAILY, DayOfWeek.MONDAY, 7, "mireille@example.org", language, "https://passerelle.example.org", Instant.EPOCH)
                .keepIn(passerelle.settings);
        return true;
    }

    @Override
    public void close() {
        server.stop();
    }
}
