package org.passerelle.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.mail.Delivery.Reason;

/// Tells from what was thrown why a letter did not go, or that nobody can know whether it did.
final class Diagnosis {

    private static final int SIGN_IN_REQUIRED = 530;

    private final List<Throwable> failures;

    private Diagnosis(List<Throwable> failures) {
        this.failures = failures;
    }

    /// @param handedOver whether the final dot was to be sent: from then on only the server's own refusal is certain
    static Delivery of(MessagingException failure, boolean handedOver) {
        var diagnosis = new Diagnosis(unfolded(failure));
        var said = diagnosis.said();
        if (handedOver && diagnosis.find(SMTPSendFailedException.class).filter(refused -> refused.getReturnCode() >= 400).isEmpty())
            return new Delivery.Unknown(said);
        return new Delivery.Refused(diagnosis.reason(), said);
    }

    private Reason reason() {
        if (find(AuthenticationFailedException.class).isPresent()) return Reason.CREDENTIALS;
        if (find(UnknownHostException.class).isPresent()) return Reason.HOST;
        if (find(SocketTimeoutException.class).isPresent()) return Reason.TIMEOUT;
        if (find(CertificateException.class).isPresent()) return Reason.CERTIFICATE;
        if (find(SSLException.class).isPresent() || said().contains("STARTTLS")) return Reason.SECURITY;
        if (find(MailConnectException.class).isPresent()) return Reason.UNREACHABLE;
        return answered();
    }

    /// What the server itself refused.
    private Reason answered() {
        var mailbox = find(SMTPAddressFailedException.class);
        if (mailbox.isPresent()) return reason(mailbox.get().getReturnCode(), Reason.MAILBOX);
        var sender = find(SMTPSenderFailedException.class);
        if (sender.isPresent()) return reason(sender.get().getReturnCode(), Reason.SENDER);
        return find(SMTPSendFailedException.class)
                .map(letter -> reason(letter.getReturnCode(), Reason.LETTER))
                .orElse(Reason.BROKEN);
    }

    private static Reason reason(int code, Reason lasting) {
        if (code == SIGN_IN_REQUIRED) return Reason.CREDENTIALS;
        if (code >= 500) return lasting;
        return code >= 400 ? Reason.BUSY : Reason.BROKEN;
    }

    private String said() {
        return Objects.requireNonNullElse(failures.getLast().getMessage(), "").strip();
    }

    private <T extends Throwable> Optional<T> find(Class<T> kind) {
        return failures.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /// A failure and all that led to it: mail keeps a second chain beside the causes.
    private static List<Throwable> unfolded(Throwable failure) {
        var all = new ArrayList<Throwable>();
        var next = Optional.of(failure);
        while (next.isPresent() && !all.contains(next.get())) {
            all.add(next.get());
            next = Optional.ofNullable(before(next.get()));
        }
        return all;
    }

    private static @Nullable Throwable before(Throwable failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
    }
}
