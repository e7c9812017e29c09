package org.passerelle.demo;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The invented network of Camille Roy, communication consultant between Québec and Lyon.
///
/// ```java
/// DemoNetwork.of(1, 900, 9_000, today).writeTo(folder);
/// ```
/// Same arguments, same bytes. Only people and outlines are held in memory, about 1 KB a person; exchanges are told
/// again for each file, so that millions of them cost time alone.
public final class DemoNetwork {

    public static final int MINIMUM_PEOPLE = 50;
    public static final int MINIMUM_EXCHANGES = 100;

    private static final int DAYS_A_YEAR = 365;
    private static final int MOST_YEARS = 12;
    private static final int EXCHANGES_A_SHARE = 80;
    private static final int COMPANIONS = 50;

    final long seed;
    final LocalDate today;
    final List<CastMember> cast;
    final List<Persona> people = new ArrayList<>();
    final int exchanges;
    final int shares;
    final int spanDays;

    private final List<Course> courses;
    private final int[] castFacts;
    private final Relations relations;

    private DemoNetwork(long seed, int people, int exchanges, LocalDate today) {
        this.seed = seed;
        this.today = today;
        this.exchanges = exchanges;
        spanDays = DAYS_A_YEAR * Math.clamp(exchanges / (5L * people), 2, MOST_YEARS);
        shares = Math.min(exchanges / EXCHANGES_A_SHARE, spanDays * 2 / 7);
        relations = new Relations(seed, today);
        var casting = new Casting(seed, today);
        cast = casting.cast();
        castFacts = castFacts((exchanges - shares) / 2);
        cast.forEach(member -> this.people.add(member.persona()));
        courses = outlines(people - cast.size());
        for (var course : courses) this.people.add(casting.someone(this.people.size(), course));
    }

    /// A network of so many people and exchanges, all before `today`. The exchanges span two years, more where there
    /// are more than ten for each person.
    ///
    /// @throws IllegalArgumentException below {@link #MINIMUM_PEOPLE} or {@link #MINIMUM_EXCHANGES}
    public static DemoNetwork of(long seed, int people, int exchanges, LocalDate today) {
        if (people < MINIMUM_PEOPLE || exchanges < MINIMUM_EXCHANGES)
            throw new IllegalArgumentException("The invented network needs at least %d people and %d exchanges."
                    .formatted(MINIMUM_PEOPLE, MINIMUM_EXCHANGES));
        return new DemoNetwork(seed, people, exchanges, today);
    }

    /// What was written: how many people and exchanges an import must find, and how many entries it must leave out on
    /// purpose. Notes are counted apart: they are lines to capture, not exchanges of an archive.
    public record Written(List<Path> files, int people, int exchanges, int leftOut, int notes) {}

    /// Writes `linkedin.zip`, `contacts.vcf`, `agenda.ics`, `mail.mbox` and `notes.txt` into the folder, made if need
    /// be, in place of files of the same names.
    public Written writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        var linkedIn = folder.resolve("linkedin.zip");
        var contacts = folder.resolve("contacts.vcf");
        var agenda = folder.resolve("agenda.ics");
        var mail = folder.resolve("mail.mbox");
        var notes = folder.resolve("notes.txt");
        // The mailbox is as long to write as all the rest.
        var beside = new FutureTask<>(() -> new MailFile(this).writeTo(mail));
        Thread.ofPlatform().start(beside);
        try {
            int leftOut = new LinkedInArchive(this).writeTo(linkedIn);
            new ContactsFile(this).writeTo(contacts);
            leftOut += new AgendaFile(this).writeTo(agenda);
            int captured = new NotesFile(this).writeTo(notes);
            var files = List.of(linkedIn, contacts, agenda, mail, notes);
            return new Written(files, people.size(), exchanges, leftOut + done(beside), captured);
        } finally {
            beside.cancel(true);
        }
    }

    private static int done(FutureTask<Integer> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException io) throw io;
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /// Everyone's story, in the order of rank; told anew at each call.
    Stream<Timeline> timelines() {
        return IntStream.range(0, people.size()).mapToObj(this::timeline);
    }

    /// Who may come along to a meeting: some of the closest, without the cast, whose stories are written.
    List<Persona> companions() {
        return people.stream().skip(cast.size()).limit(COMPANIONS).filter(Persona::hasCard).toList();
    }

    boolean areInTouch(Persona companion, LocalDate day) {
        var course = courses.get(companion.rank() - cast.size());
        return course.circle().isTwoWay() && !day.isBefore(course.first()) && !day.isAfter(course.last());
    }

    /// How many entries to add that an import leaves out: few, but some in the smallest network.
    int bycatch(int oneIn) {
        return 3 + exchanges / oneIn;
    }

    private Timeline timeline(int rank) {
        return rank < cast.size()
                ? cast.get(rank).tell(seed, today, castFacts[rank])
                : relations.tell(people.get(rank), courses.get(rank - cast.size()));
    }

    /// The cast tells its whole story where there is room, else its latest part.
    private int[] castFacts(int most) {
        var wanted = cast.stream()
                .mapToDouble(member -> member.tell(seed, today, Integer.MAX_VALUE).size())
                .toArray();
        int whole = (int) Arrays.stream(wanted).sum();
        return Shares.of(Math.min(most, whole), wanted);
    }

    private List<Course> outlines(int others) {
        int current = (int) cast.stream().filter(m -> m.lastDaysAgo() < DAYS_A_YEAR).count();
        var circles = Circle.seats(others + cast.size(), current).subList(0, others);
        int facts = exchanges - shares - Arrays.stream(castFacts).sum();
        return Courses.outlines(circles, facts, spanDays, today, Dice.of(seed, 7));
    }
}
