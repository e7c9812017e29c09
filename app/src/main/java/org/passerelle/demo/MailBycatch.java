package org.passerelle.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// Mail nobody in particular wrote, which an import leaves out: newsletters and what machines send.
final class MailBycatch {

    private static final int ONE_IN = 30;
    private static final List<String> NEWSLETTERS = List.of(
            "Le Fil des indépendants|infolettre@fil-independants.example.net",
            "Agenda Rimouski|agenda@agenda-rimouski.example.org",
            "La Lettre du lundi|bonjour@lettre-du-lundi.example.com",
            "Lyon en affaires|redaction@lyon-affaires.example.net");
    private static final List<String> MACHINES = List.of(
            "Billetterie|ne-pas-repondre@billetterie.example.com",
            "Livraisons|noreply@livraisons.example.net",
            "Comptes|notifications@comptes.example.com");

    private final DemoNetwork network;

    MailBycatch(DemoNetwork network) {
        this.network = network;
    }

    /// How many were written.
    int write(MailText mail, OutputStream out) throws IOException {
        var dice = Dice.of(network.seed, 6);
        int count = network.bycatch(ONE_IN);
        for (int n = 0; n < count; n++) {
            if (n % 3 == 0) automatic(n, mail, dice);
            else newsletter(n, mail, dice);
            mail.end(out);
        }
        return count;
    }

    private void newsletter(int number, MailText mail, Dice dice) {
        var address = start(number, NEWSLETTERS, "list-subject", mail, dice);
        mail.header("List-Id", "<" + address.replace('@', '.') + ">");
        mail.header("List-Unsubscribe", "<mailto:" + address + "?subject=unsubscribe>");
        mail.header("Precedence", "bulk");
        mail.body(Voice.VOUS.grammar().say("list-body", Map.of(), dice));
    }

    private void automatic(int number, MailText mail, Dice dice) {
        start(number, MACHINES, "automatic-subject", mail, dice);
        mail.header("Auto-Submitted", "auto-generated");
        mail.body(Voice.VOUS.grammar().say("automatic-body", Map.of(), dice));
    }

    private String start(int number, List<String> senders, String subject, MailText mail, Dice dice) {
        var at = network.today
                .minusDays(dice.between(1, network.spanDays))
                .atTime(dice.between(0, 23), dice.below(60))
                .atZone(Owner.ZONE);
        var sender = dice.pick(senders).split("\\|", -1);
        mail.start("left-out-" + number + "@mail.example.net", at, dice.bits() >>> 1, MailText.RECEIVED);
        mail.header("From", MailHeader.address(sender[0], sender[1])).header("To", Owner.EMAIL);
        mail.header("Subject", MailHeader.text(Voice.VOUS.grammar().say(subject, Map.of(), dice)));
        return sender[1];
    }
}
