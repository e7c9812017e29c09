package org.passerelle.exports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Sha256;
import org.passerelle.platform.sql.Inventory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// An archive brought by the owner: read row by row, each table checked against what the manifest says of it.
final class ArchiveFile implements AutoCloseable {

    private static final int MANIFEST_BYTES = 1_000_000;
    private static final int ROWS_AT_ONCE = 500;
    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build())
            .build();

    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// Empty where it is something else.
    static Optional<ArchiveFile> open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) return Optional.empty();
        try {
            var zip = new ZipFile(path.toFile());
            var manifest = manifest(zip);
            if (manifest == null) zip.close();
            return Optional.ofNullable(manifest).map(found -> new ArchiveFile(zip, found));
        } catch (ZipException noZip) {
            return Optional.empty();
        }
    }

    private static @Nullable Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) return null;
        try (var in = zip.getInputStream(entry)) {
            var manifest = JSON.readValue(in.readNBytes(MANIFEST_BYTES), Manifest.class);
            return manifest.isOurs() ? manifest : null;
        } catch (JacksonException notOurs) {
            return null;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /// Writes each row into tables of the archive's own version.
    void load(Connection connection) throws SQLException, IOException {
        var inventory = Inventory.of(connection);
        inventory.empty(connection);
        for (var table : inventory.tables()) {
            var content = manifest.tables().get(table.name());
            if (content != null) load(table, content, connection);
        }
    }

    private void load(Inventory.Table table, Manifest.Content content, Connection connection)
            throws SQLException, IOException {
        var entry = zip.getEntry(Manifest.entry(table.name()));
        if (entry == null) throw broken(table);
        var digest = Sha256.digest();
        try (var in = new BufferedInputStream(new DigestInputStream(zip.getInputStream(entry), digest));
                var insert = connection.prepareStatement(table.insertion())) {
            long rows = load(table, in, insert);
            in.transferTo(OutputStream.nullOutputStream());
            if (rows != content.rows() || !HexFormat.of().formatHex(digest.digest()).equals(content.sha256())) throw broken(table);
        } catch (JacksonException | ZipException | ClassCastException | IllegalArgumentException e) {
            throw broken(table);
        }
    }

    private static long load(Inventory.Table table, InputStream in, PreparedStatement insert) throws SQLException {
        long count = 0;
        try (var rows = JSON.readerForMapOf(Object.class).<Map<String, @Nullable Object>>readValues(in)) {
            while (rows.hasNextValue()) {
                bind(table, rows.nextValue(), insert);
                if (++count % ROWS_AT_ONCE == 0) insert.executeBatch();
            }
        }
        insert.executeBatch();
        return count;
    }

    private static void bind(Inventory.Table table, Map<String, @Nullable Object> row, PreparedStatement insert)
            throws SQLException {
        int place = 1;
        for (var column : table.columns()) insert.setObject(place++, value(column, row.get(column.name())));
        insert.addBatch();
    }

    private static @Nullable Object value(Inventory.Column column, @Nullable Object value) {
        if (value == null) return null;
        return switch (column.kind()) {
            case WHOLE -> ((Number) value).longValue();
            case REAL -> ((Number) value).doubleValue();
            case TRUTH -> (Boolean) value;
            case TEXT -> (String) value;
            case BYTES -> Base64.getDecoder().decode((String) value);
        };
    }

    private static Refusal broken(Inventory.Table table) {
        return new Refusal("archive.broken", table.name());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
