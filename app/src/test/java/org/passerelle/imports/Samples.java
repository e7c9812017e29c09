package org.passerelle.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small invented archives, written where a test wants them.
final class Samples {

    static final String CARDS =
            """
            BEGIN:VCARD
            VERSION:3.0
            FN:Mireille Tremblay
            EMAIL:mireille@example.org
            TEL:+1 418 555-0142
            ORG:Chambre de commerce de Rimouski
            TITLE:Directrice
            BDAY:1970-03-05
            CATEGORIES:Rimouski
            NOTE:Aime le fleuve
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Awa Bâ
            EMAIL:awa@example.net
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Léon Gagnon
            ORG:Imprimerie Gagnon
            END:VCARD
            """;

    static final String PROFILE =
            """
            First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
            Zoé,Lavoie,,,,Gestionnaire de communauté,,,,,,,
            """;

    static final String CONNECTIONS =
            """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Mireille,Tremblay,https://www.linkedin.com/in/mireille-tremblay,mireille@example.org,Chambre de commerce de Rimouski,Directrice,05 Nov 2021
            Inès,Benali,https://www.linkedin.com/in/ines-benali,,Atelier Benali,Architecte,12 Feb 2022
            """;

    static final String MESSAGES =
            """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
            c1,,Mireille Tremblay,https://www.linkedin.com/in/mireille-tremblay,Zoé Lavoie,https://www.linkedin.com/in/zoe-lavoie,2024-03-05 14:02:00 UTC,,Bonjour Zoé,INBOX
            c1,,Zoé Lavoie,https://www.linkedin.com/in/zoe-lavoie,Mireille Tremblay,https://www.linkedin.com/in/mireille-tremblay,2024-03-05 15:10:00 UTC,,Bonjour Mireille,INBOX
            c2,,Théo Lefèvre,https://www.linkedin.com/in/theo-lefevre,Zoé Lavoie,https://www.linkedin.com/in/zoe-lavoie,2024-04-01 09:00:00 UTC,,Une question,INBOX
            """;

    private Samples() {}

    static Path write(Path folder, String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path zip(Path folder, String name, Map<String, String> files) {
        var path = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path linkedIn(Path folder, String name) {
        var files = new LinkedHashMap<String, String>();
        files.put("messages.csv", MESSAGES);
        files.put("Connections.csv", CONNECTIONS);
        files.put("Profile.csv", PROFILE);
        return zip(folder, name, files);
    }

    /// So many messages with so many people, as LinkedIn writes them.
    static String messages(int messages, int people) {
        var text = new StringBuilder(MESSAGES.lines().findFirst().orElseThrow()).append('\n');
        for (int i = 0; i < messages; i++) {
            var name = "Personne " + i % people;
            var url = "https://www.linkedin.com/in/personne-" + i % people;
            var date = "2023-%02d-%02d %02d:%02d:00 UTC".formatted(1 + i / 672 % 12, 1 + i / 24 % 28, i % 24, i / 8064 % 60);
            var mine = "Zoé Lavoie,https://www.linkedin.com/in/zoe-lavoie";
            text.append("c").append(i % people).append(",,")
                    .append(i % 3 == 0 ? mine + "," + name + "," + url : name + "," + url + "," + mine)
                    .append(',').append(date).append(",,Message numéro ").append(i).append(",INBOX\n");
        }
        return text.toString();
    }
}
