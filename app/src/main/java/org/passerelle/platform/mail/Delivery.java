package org.passerelle.platform.mail;

import java.util.Locale;
import org.passerelle.platform.Words;

/// What became of a letter.
public sealed interface Delivery {

    /// The server took charge of it.
    record Accepted() implements Delivery {}

    /// It certainly did not go.
    ///
    /// @param said the server's own words, or the machine's; may be empty
    record Refused(Reason reason, String said) implements Delivery {

        /// What happened and what to do.
        public String in(Words words, MailServer server) {
            return reason.in(words, server);
        }
    }

    /// It was handed over, and no answer came: it may have gone. Never to be sent again unasked.
    record Unknown(String said) implements Delivery {}

    /// Why a letter did not go, each with a sentence that says what to do.
    enum Reason {
        /// No machine has that name.
        HOST(true),
        /// The machine is there, the port is not; or there is no way to it.
        UNREACHABLE(false),
        TIMEOUT(false),
        /// Its certificate is not one to trust.
        CERTIFICATE(true),
        /// It does not speak as was chosen.
        SECURITY(true),
        /// User or password refused, or required.
        CREDENTIALS(true),
        SENDER(true),
        MAILBOX(true),
        /// The letter itself was refused.
        LETTER(true),
        /// Not now, the server says.
        BUSY(false),
        /// The conversation broke off before the letter was handed over.
        BROKEN(false),
        /// What is needed to sign in cannot be read any more: the key changed.
        KEY(true);

        private final boolean lasting;

        Reason(boolean lasting) {
            this.lasting = lasting;
        }

        public String in(Words words, MailServer server) {
            return words.say("delivery." + name().toLowerCase(Locale.ROOT), server.host(), Integer.toString(server.port()));
        }

        /// Whether trying again is of no use before something is changed.
        public boolean isLasting() {
            return lasting;
        }
    }
}
