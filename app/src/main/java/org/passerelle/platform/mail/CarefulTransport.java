package org.passerelle.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// SMTP that asks before it says the final dot. A letter without its dot was never sent: the server drops it when the
/// conversation ends. The dot leaves in one write with what was left of the letter, right after the answer.
final class CarefulTransport extends SMTPTransport {

    private final Courier.LastWord lastWord;
    private boolean handedOver;

    CarefulTransport(Session session, boolean tls, Courier.LastWord lastWord) {
        super(session, new URLName("smtp", null, -1, null, null, null), "smtp", tls);
        this.lastWord = lastWord;
    }

    boolean hasHandedOver() {
        return handedOver;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!lastWord.handOver()) throw new IOException("left unsent");
        handedOver = true;
        super.finishData();
    }
}
