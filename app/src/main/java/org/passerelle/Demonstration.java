package org.passerelle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.accounts.Accounts;
import org.passerelle.demo.DemoNetwork;
import org.passerelle.formats.Identities;
import org.passerelle.formats.Identity;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Progress;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Words;

/// The invented network in a data folder of its own, brought in through the same door as anyone's archives. The folder
/// bears a mark, so that nothing else is ever cleared away.
final class Demonstration {

    /// How large, and written by which version: another of either is another demonstration.
    record Shape(int people, int exchanges) {}

    private static final String MARK = "demo.properties";
    private static final Duration FRESH = Duration.ofDays(7);
    private static final long SEED = 1;
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final String NAME = "Camille Roy";
    private static final String EMAIL = "camille.roy@example.org";
    private static final String PROFILE = "https://www.linkedin.com/in/camille-roy-demo";

    private final DataFolder folder;

    Demonstration(DataFolder folder) {
        this.folder = folder;
    }

    boolean isThere() throws IOException {
        return "true".equals(mark().getProperty("ready"));
    }

    /// Whether it is of that shape, and of these days.
    boolean isLike(Shape shape, Instant now) throws IOException {
        var wanted = mark(shape, now);
        var found = mark();
        wanted.remove("made");
        return found.entrySet().containsAll(wanted.entrySet())
                && Duration.between(Instant.parse(found.getProperty("made")), now).abs().compareTo(FRESH) < 0;
    }

    /// Throws away what a demonstration left in the folder; refuses a folder no demonstration has marked.
    void clear() throws IOException {
        var path = folder.path();
        try (var found = Files.list(path)) {
            boolean foreign = found.anyMatch(file -> !file.endsWith("serving.lock"));
            if (foreign && !Files.exists(path.resolve(MARK))) throw new Refusal("demo.foreign", path);
        }
        try (var files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(path) && !file.endsWith("serving.lock"))
                    .forEach(file -> file.toFile().delete());
        }
        mark(new Properties());
    }

    void fill(Passerelle passerelle, Shape shape, Words words) throws IOException {
        var now = passerelle.clock.instant();
        var archives = Files.createTempDirectory("passerelle-demo");
        try {
            write(archives, shape, now);
            new Accounts(passerelle.databases.accounts(), passerelle.clock).demo(NAME, EMAIL);
            passerelle.within(() -> bringIn(passerelle, archives, words));
            mark(mark(shape, now));
            Runtime.getRuntime().gc(); // what filling took is not needed again: the memory goes back to the machine
        } finally {
            try (var files = Files.walk(archives)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    /// Writes the archives alone, as their owner would have received them.
    static DemoNetwork.Written write(Path archives, Shape shape, Instant now) throws IOException {
        var today = now.atZone(ZONE).toLocalDate();
        return DemoNetwork.of(SEED, shape.people(), shape.exchanges(), today).writeTo(archives);
    }

    private static boolean bringIn(Passerelle passerelle, Path archives, Words words) throws IOException {
        passerelle.settings.put(Settings.ZONE, ZONE.getId());
        passerelle.settings.put(Settings.COUNTRY, "CA");
        passerelle.settings.put(Settings.LANGUAGE, words.language());
        var former = new FormerCopy(passerelle, words);
        for (var file : new String[] {"contacts.vcf", "linkedin.zip", "agenda.ics", "mail.mbox"}) {
            if (file.equals("linkedin.zip")) former.bringIn(archives, Answers.iAm(me()));
            passerelle.doors.intake.take(archives.resolve(file), Answers.iAm(me()), Progress.NONE);
        }
        new Jottings(passerelle).log(archives.resolve("notes.txt"));
        passerelle.ties.refresh();
        new Favours(passerelle).remember();
        new Evening(passerelle, words).attend();
        new Postings(passerelle, words).plan();
        new Intentions(passerelle, words).write();
        new Timesheet(passerelle).fill();
        new Mandates(passerelle, words).remember();
        new Doubles(passerelle).add();
        passerelle.ties.refresh();
        return true;
    }

    private static Set<Identity> me() {
        return Set.of(Identities.email(EMAIL).orElseThrow(), Identities.url(PROFILE).orElseThrow());
    }

    private Properties mark() throws IOException {
        var mark = new Properties();
        var file = folder.path().resolve(MARK);
        if (Files.exists(file)) try (var in = Files.newInputStream(file)) {
            mark.load(in);
        }
        return mark;
    }

    private void mark(Properties mark) throws IOException {
        try (var out = Files.newOutputStream(folder.create().path().resolve(MARK))) {
            mark.store(out, null);
        }
    }

    private static Properties mark(Shape shape, Instant now) {
        var mark = new Properties();
        mark.setProperty("ready", "true");
        mark.setProperty("made", now.toString());
        mark.setProperty("people", Integer.toString(shape.people()));
        mark.setProperty("exchanges", Integer.toString(shape.exchanges()));
        mark.setProperty("version", Version.number());
        return mark;
    }
}
