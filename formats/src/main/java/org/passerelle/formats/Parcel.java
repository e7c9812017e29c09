package org.passerelle.formats;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.util.Comparator.comparing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherer;
import java.util.stream.Stream;

/// What the user hands over: a file, a folder, or a zip, opened as a lazy sequence of {@link Source}s to read and of
/// refusals that say why. Nothing is ever written, no link is followed, and nothing unpacks past the
/// {@link ParcelLimits}. An archive is known by its content, whatever its name; one inside another is refused.
///
/// Left out silently, because nobody means to bring them: hidden files, empty files, and the litter of systems
/// (`__MACOSX`, `Thumbs.db`, `desktop.ini`). Office documents, books and programs are zips inside: each is handed over
/// as the one file it is.
///
/// The sources can be opened any number of times until the parcel is closed, by several threads at once.
/// ```java
/// try (var parcel = Parcel.open(path); var items = parcel.items()) {
///     items.forEach(item -> switch (item) {
///         case Parcel.Found(var source) -> read(source);
///         case Parcel.Refused(var name, var reason) -> tell(name, reason);
///     });
/// }
/// ```
public final class Parcel implements Closeable {

    /// A file to read, or one refused.
    public sealed interface Item {
        String name();
    }

    public record Found(Source source) implements Item {
        @Override
        public String name() {
            return source.name();
        }
    }

    public record Refused(String name, Reason reason) implements Item {}

    public enum Reason {
        /// An archive inside an archive: to be unpacked first.
        NESTED_ARCHIVE,
        /// A tgz, 7z, rar or other archive than a zip.
        OTHER_ARCHIVE,
        /// Would unpack past the limit.
        TOO_LARGE,
        /// Unpacks to more than it says, or out of all proportion with its size.
        BOMB,
        SYMLINK,
        /// A path that leads out of its archive.
        UNSAFE_PATH,
        ENCRYPTED,
        BROKEN,
        /// The files past the limit, named by the parcel or archive that holds them.
        TOO_MANY_FILES,
        /// Not allowed to be read, not an ordinary file, or packed by a method unknown here.
        UNREADABLE
    }

    private final Path path;
    private final ParcelLimits limits;
    private final List<ParcelZip> zips = new ArrayList<>();

    private Parcel(Path path, ParcelLimits limits) {
        this.path = path;
        this.limits = limits;
    }

    /// Opens with the usual limits. Throws `NoSuchFileException` where nothing lies there. A link given here by the
    /// user is followed; none met inside is.
    public static Parcel open(Path path) throws IOException {
        return open(path, ParcelLimits.DEFAULT);
    }

    public static Parcel open(Path path, ParcelLimits limits) throws IOException {
        return new Parcel(path.toRealPath(), limits);
    }

    /// The items in the order of their names, or of the archive; the caller closes the stream. Cost: one look at the
    /// first bytes of each file.
    public Stream<Item> items() {
        return contents(path, fileName(path)).gather(noMoreThan(limits.files()));
    }

    @Override
    public void close() throws IOException {
        for (var zip : zips) zip.close();
        zips.clear();
    }

    private Stream<Item> contents(Path path, String name) {
        if (Files.isSymbolicLink(path)) return refused(name, Reason.SYMLINK);
        if (!Files.isReadable(path)) return refused(name, Reason.UNREADABLE);
        if (Files.isDirectory(path, NOFOLLOW_LINKS)) return folder(path, name);
        if (!Files.isRegularFile(path, NOFOLLOW_LINKS)) return refused(name, Reason.UNREADABLE);
        return file(new ParcelFile(name, path));
    }

    private Stream<Item> folder(Path folder, String name) {
        try (var children = Files.list(folder)) {
            return children.filter(child -> !ParcelPaths.isLitter(fileName(child)))
                    .sorted(comparing(Parcel::fileName))
                    .toList()
                    .stream()
                    .filter(Parcel::holdsSomething)
                    .flatMap(child -> contents(child, name + "/" + fileName(child)));
        } catch (IOException e) {
            return refused(name, Reason.UNREADABLE);
        }
    }

    private Stream<Item> file(ParcelFile file) {
        try {
            return switch (ParcelKind.of(file)) {
                case PLAIN -> Stream.of(new Found(file));
                case OTHER_ARCHIVE -> refused(file.name(), Reason.OTHER_ARCHIVE);
                case ZIP -> zip(file).items();
            };
        } catch (ParcelException e) {
            return refused(file.name(), e.reason());
        } catch (IOException e) {
            return refused(file.name(), Reason.UNREADABLE);
        }
    }

    private synchronized ParcelZip zip(ParcelFile file) throws IOException {
        for (var zip : zips) if (zip.file().equals(file)) return zip;
        if (zips.size() == limits.archives()) throw new ParcelException(Reason.TOO_MANY_FILES, file.name());
        var zip = ParcelZip.open(file, limits);
        zips.add(zip);
        return zip;
    }

    private Gatherer<Item, ?, Item> noMoreThan(int files) {
        return Gatherer.ofSequential(AtomicInteger::new, Gatherer.Integrator.of((count, item, out) -> {
            if (count.getAndIncrement() < files) return out.push(item);
            out.push(new Refused(fileName(path), Reason.TOO_MANY_FILES));
            return false;
        }));
    }

    private static boolean holdsSomething(Path path) {
        try {
            return !Files.isRegularFile(path, NOFOLLOW_LINKS) || Files.size(path) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    private static Stream<Item> refused(String name, Reason reason) {
        return Stream.of(new Refused(name, reason));
    }

    private static String fileName(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }
}
