package org.passerelle.today.digest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.passerelle.Passerelle;
import org.passerelle.platform.DataFolder;

/// Sends the digests of many days, one after the other, as fast as it can: a process to be killed. Each life begins again
/// with the first day, a while later on its clock, and finds what was left behind.
///
/// `EndlessSender <data> <first day's instant> <days> <which life>`
final class EndlessSender {

    private EndlessSender() {}

    public static void main(String[] args) {
        var first = Instant.parse(args[1]);
        int days = Integer.parseInt(args[2]);
        var late = Duration.ofMinutes(4L * Integer.parseInt(args[3]));
        var clock = new Clock() {
            private Instant now = first;

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        try (var passerelle = new Passerelle(new DataFolder(Path.of(args[0])), null, clock)) {
            passerelle.within(() -> {
                for (int day = 0; day < days; day++) {
                    clock.now = first.plus(Duration.ofDays(day)).plus(late);
                    passerelle.day.digests.sendWhatIsDue();
                    System.out.println(day);
                }
                return true;
            });
        }
    }
}
