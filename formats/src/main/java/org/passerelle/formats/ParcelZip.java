package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// An open zip. The JDK's own reader would refuse a whole archive for one encrypted file, hides which entries are
/// links, and cannot unpack Deflate64, in which Windows packs files past 2 GB such as old mailboxes; hence
/// commons-compress.
final class ParcelZip implements Closeable {

    private final ParcelFile file;
    private final ZipFile zip;
    private final ParcelLimits limits;

    private ParcelZip(ParcelFile file, ZipFile zip, ParcelLimits limits) {
        this.file = file;
        this.zip = zip;
        this.limits = limits;
    }

    static ParcelZip open(ParcelFile file, ParcelLimits limits) throws ParcelException {
        try {
            ParcelDirectory.refusePast(limits.files(), file);
            var zip = ZipFile.builder()
                    .setPath(file.path())
                    .setIgnoreLocalFileHeader(true)
                    .get();
            return new ParcelZip(file, zip, limits);
        } catch (ParcelException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the library lets some malformed fields through as unchecked
            throw new ParcelException(Parcel.Reason.BROKEN, file.name(), e);
        }
    }

    ParcelFile file() {
        return file;
    }

    Stream<Parcel.Item> items() {
        var unpackedBytes = new AtomicLong();
        return Collections.list(zip.getEntriesInPhysicalOrder()).stream()
                .filter(entry -> !entry.isDirectory() && !ParcelPaths.isLitter(entry.getName()))
                .filter(entry -> entry.getSize() != 0)
                .map(entry -> item(entry, unpackedBytes));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Parcel.Item item(ZipArchiveEntry entry, AtomicLong unpackedBytes) {
        var source = new Entry(entry);
        try {
            check(entry, source.name());
            if (unpackedBytes.addAndGet(entry.getSize()) > limits.unpackedBytes())
                return new Parcel.Refused(source.name(), Parcel.Reason.TOO_LARGE);
            return switch (ParcelKind.of(source)) {
                case PLAIN -> new Parcel.Found(source);
                case ZIP, OTHER_ARCHIVE -> new Parcel.Refused(source.name(), Parcel.Reason.NESTED_ARCHIVE);
            };
        } catch (ParcelException e) {
            return new Parcel.Refused(source.name(), e.reason());
        } catch (IOException e) {
            return new Parcel.Refused(source.name(), Parcel.Reason.BROKEN);
        }
    }

    private void check(ZipArchiveEntry entry, String name) throws ParcelException {
        if (ParcelPaths.isUnsafe(entry.getName()) || ParcelPaths.isUnsafe(new String(entry.getRawName(), ISO_8859_1)))
            throw new ParcelException(Parcel.Reason.UNSAFE_PATH, name);
        if (entry.isUnixSymlink()) throw new ParcelException(Parcel.Reason.SYMLINK, name);
        if (entry.getGeneralPurposeBit().usesEncryption()) throw new ParcelException(Parcel.Reason.ENCRYPTED, name);
        if (!zip.canReadEntryData(entry)) throw new ParcelException(Parcel.Reason.UNREADABLE, name);
        if (entry.getSize() < 0) throw new ParcelException(Parcel.Reason.BROKEN, name);
        if (entry.getSize() > limits.unpackedBytes()) throw new ParcelException(Parcel.Reason.TOO_LARGE, name);
        if (entry.getSize() > limits.ratioFromBytes() && entry.getSize() / limits.ratio() > entry.getCompressedSize())
            throw new ParcelException(Parcel.Reason.BOMB, name);
    }

    private final class Entry implements Source {

        private final ZipArchiveEntry entry;

        private Entry(ZipArchiveEntry entry) {
            this.entry = entry;
        }

        @Override
        public String name() {
            return file.name() + "/" + entry.getName().replace('\\', '/');
        }

        @Override
        public long sizeBytes() {
            return entry.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            try {
                return new ParcelStream(zip.getInputStream(entry), name(), entry.getSize());
            } catch (RuntimeException e) {
                throw new ParcelException(Parcel.Reason.BROKEN, name(), e);
            }
        }
    }
}
