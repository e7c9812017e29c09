package org.passerelle.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;

/// A letter as it travels: plain text first, then HTML, both quoted-printable; no image, nothing that tells it was read.
final class Envelope extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String identity;

    private Envelope(Session session, String identity) {
        super(session);
        this.identity = identity;
    }

    static Message of(Session session, MailServer server, Letter letter) throws MessagingException {
        var message = new Envelope(session, letter.identity());
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(letter.at()));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!letter.unsubscribe().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(new MimeMultipart("alternative", part(letter.plain(), "plain"), part(letter.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", identity);
    }
}
