package org.passerelle.publishing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.passerelle.Passerelle;
import org.passerelle.platform.DataFolder;

/// One round of the postman in a process of its own, to be killed. It says when it begins and when it has ended.
///
/// `MortalPostman <data> <instant its clock starts at>`
final class MortalPostman {

    private MortalPostman() {}

    public static void main(String[] args) {
        var clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse(args[1])));
        try (var passerelle = new Passerelle(new DataFolder(Path.of(args[0])), null, clock)) {
            passerelle.within(() -> {
                System.out.println("begins");
                return passerelle.publishing.postman.round();
            });
            System.out.println("ended");
        }
    }
}
