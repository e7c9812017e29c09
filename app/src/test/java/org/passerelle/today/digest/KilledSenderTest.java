package org.passerelle.today.digest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passerelle.AnotherProcess;
import org.passerelle.Ground;
import org.passerelle.Season;

/// Kills the process that sends, at random instants, and counts what a real mail server received: one digest a day, never
/// two, never none. `-Ddigest.kills=200` asks for more.
class KilledSenderTest {

    private static final int KILLS = Integer.getInteger("digest.kills", 12);
    private static final int DAYS_A_KILL = 12;
    private static final int DAYS = 30 + KILLS * DAYS_A_KILL;
    private static final Pattern DAY = Pattern.compile("<digest-(\\d{4}-\\d\\d-\\d\\d)-.*");

    @Test
    void sendsEachDigestOnceHoweverOftenItIsKilled() throws Exception {
        try (var mailbox = new Mailbox();
                var ground = Ground.on(Ground.Kind.SQLITE)) {
            ground.passerelle.within(() -> {
                Season.liveThrough(ground.passerelle);
                return Mailbox.choose(ground.passerelle, mailbox.port(), "fr");
            });
            var data = ground.folder().resolve("data");
            var random = new Random(7);

            int lives = 0;
            while (lives < KILLS && kill(start(data, lives), random)) lives++;
            finish(start(data, lives));

            assertThat(lives).as("kills").isEqualTo(KILLS);
            assertThat(received(mailbox)).hasSize(DAYS).allSatisfy((day, count) -> assertThat(count).isEqualTo(1));
        }
    }

    /// Lets it send some more, then kills it in the middle; false where it was done already.
    private static boolean kill(Process process, Random random) throws IOException, InterruptedException {
        var days = new BufferedReader(new InputStreamReader(process.getInputStream()));
        if (days.readLine() == null) return false;
        for (int fresh = 0; fresh < 2; ) {
            long before = System.nanoTime();
            if (days.readLine() == null) return false;
            if (System.nanoTime() - before > 2_000_000) fresh++; // one that was not sent before takes its time
        }
        process.waitFor(random.nextInt(40_000), TimeUnit.MICROSECONDS);
        process.destroyForcibly().waitFor();
        return true;
    }

    private static void finish(Process process) throws IOException, InterruptedException {
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
    }

    private static Map<LocalDate, Long> received(Mailbox mailbox) throws Exception {
        var days = new java.util.ArrayList<LocalDate>();
        for (var message : mailbox.messages()) {
            var day = DAY.matcher(message.getMessageID());
            assertThat(day.matches()).isTrue();
            days.add(LocalDate.parse(day.group(1)));
        }
        return days.stream().collect(groupingBy(day -> day, TreeMap::new, counting()));
    }

    private static Process start(Path data, int life) throws IOException {
        return AnotherProcess.of(EndlessSender.class, data, Ground.NOW, DAYS, life);
    }
}
