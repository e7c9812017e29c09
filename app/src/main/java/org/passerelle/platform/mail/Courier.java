package org.passerelle.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;

/// Carries letters to a mail server, one at a time.
public final class Courier {

    /// Asked at the last moment, when the server has the whole letter but for the dot that ends it.
    @FunctionalInterface
    public interface LastWord {

        /// Whether to go on; false leaves the letter unsent.
        boolean handOver();
    }

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final String patienceMs;

    public Courier() {
        this(PATIENCE);
    }

    /// @param patience how long a server may take for each of its answers
    Courier(Duration patience) {
        this.patienceMs = Long.toString(patience.toMillis());
    }

    public Delivery carry(MailServer server, Letter letter) {
        return carry(server, letter, () -> true);
    }

    public Delivery carry(MailServer server, Letter letter, LastWord lastWord) {
        var session = session(server);
        var transport = new CarefulTransport(session, server.security() == Security.TLS, lastWord);
        try {
            return carry(transport, server, Envelope.of(session, server, letter));
        } catch (MessagingException e) {
            return new Delivery.Refused(Delivery.Reason.LETTER, String.valueOf(e.getMessage()));
        } finally {
            hangUp(transport);
        }
    }

    private static void hangUp(CarefulTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // the server hung up first; what became of the letter is known by then
        }
    }

    private static Delivery carry(CarefulTransport transport, MailServer server, Message message) {
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().isEmpty() ? null : server.user(),
                    server.user().isEmpty() ? null : server.password());
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } catch (MessagingException failure) {
            return Diagnosis.of(failure, transport.hasHandedOver());
        }
    }

    private Session session(MailServer server) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(server.security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", patienceMs);
        properties.setProperty("mail.smtp.timeout", patienceMs);
        properties.setProperty("mail.smtp.writetimeout", patienceMs);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.localhost", "[127.0.0.1]"); // this machine's name is nobody's business
        return Session.getInstance(properties);
    }
}
