package org.passerelle.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The archive one asks LinkedIn for, in its layout of 2025 and 2026.
final class LinkedInArchive {

    private final DemoNetwork network;
    private final LinkedInProfile profile;
    private final LinkedInTables tables;
    private final LinkedInMessages messages;

    LinkedInArchive(DemoNetwork network) {
        this.network = network;
        profile = new LinkedInProfile(network);
        tables = new LinkedInTables(network);
        messages = new LinkedInMessages(network);
    }

    /// How many entries an import leaves out.
    int writeTo(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            int leftOut = entry(zip, "Connections.csv", profile::connections);
            leftOut += entry(zip, "messages.csv", messages::write);
            entry(zip, "Invitations.csv", tables::invitations);
            entry(zip, "Endorsement_Received_Info.csv", tables::endorsements);
            entry(zip, "Recommendations_Received.csv", tables::recommendations);
            entry(zip, "Comments.csv", tables::comments);
            entry(zip, "Reactions.csv", tables::reactions);
            entry(zip, "Shares.csv", profile::shares);
            entry(zip, "Profile.csv", LinkedInProfile::profile);
            entry(zip, "Positions.csv", LinkedInProfile::positions);
            entry(zip, "Email Addresses.csv", LinkedInProfile::emailAddresses);
            return leftOut;
        }
    }

    /// Writes a table and says how many of its rows an import leaves out.
    private interface Table {
        int write(Csv csv) throws IOException;
    }

    private int entry(ZipOutputStream zip, String name, Table table) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(network.today.atStartOfDay());
        zip.putNextEntry(entry);
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 16);
        int leftOut = table.write(new Csv(out));
        out.flush();
        zip.closeEntry();
        return leftOut;
    }
}
