package org.passerelle.exports;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.passerelle.platform.Sha256;
import org.passerelle.platform.sql.Inventory;
import org.passerelle.platform.sql.Snapshot;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes a workspace as a zip: a file of JSON lines a table, and a manifest. One row is in memory at a time.
final class ArchiveWriter {

    private static final int BUFFER_BYTES = 1 << 16;

    private final ObjectWriter json = JsonMapper.builder().build().writer();
    private final ZipOutputStream zip;
    private final Map<String, Manifest.Content> contents = new LinkedHashMap<>();

    ArchiveWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void write(Snapshot snapshot, String schema, String madeAt) throws SQLException, IOException {
        for (var table : snapshot.inventory().tables()) write(snapshot, table);
        var manifest = new Manifest(Manifest.FORMAT, Manifest.VERSION, schema, madeAt, contents, Withheld.NAMES);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(json.writeValueAsBytes(manifest));
        zip.finish();
    }

    private void write(Snapshot snapshot, Inventory.Table table) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(Manifest.entry(table.name())));
        var digest = Sha256.digest();
        var lines = new BufferedOutputStream(new DigestOutputStream(new Within(zip), digest), BUFFER_BYTES);
        var count = new long[1];
        snapshot.each(table, row -> {
            if (write(table, row, lines)) count[0]++;
        });
        lines.flush();
        contents.put(table.name(), new Manifest.Content(count[0], HexFormat.of().formatHex(digest.digest())));
    }

    private boolean write(Inventory.Table table, ResultSet row, OutputStream lines) throws SQLException {
        var values = table.values(row);
        if (Withheld.isSecret(table.name(), values)) return false;
        Withheld.conceal(table.name(), values);
        try {
            lines.write(json.writeValueAsBytes(values));
            lines.write('\n');
            return true;
        } catch (IOException e) {
            throw new SQLException("The archive cannot be written", e);
        }
    }

    /// An entry of the zip, which ends with the next.
    private static final class Within extends FilterOutputStream {

        Within(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() {}
    }
}
