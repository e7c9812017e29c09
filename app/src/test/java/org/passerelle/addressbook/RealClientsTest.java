package org.passerelle.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.addressbook.Telephone.BOOK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.Ground;
import org.passerelle.formats.Identity;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Person;
import org.passerelle.people.Role;

/// The address book in the hands of programs others wrote: vdirsyncer carries it to a folder and back, khard writes into
/// that folder, Radicale keeps the same cards. `-Dpasserelle.cards=5000` tries as many.
class RealClientsTest {

    private static final int CARDS = Integer.getInteger("passerelle.cards", 100);

    @TempDir
    Path home;

    private final Ground ground = Ground.on(Ground.Kind.SQLITE);
    private Programs programs;
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        programs = new Programs(home);
        folder = Files.createDirectories(home.resolve("cards"));
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void carriesTheNetworkToAFolderAndBack() throws Exception {
        Programs.need("vdirsyncer", "khard");
        within(() -> {
            for (int i = 1; i <= CARDS; i++) ground.passerelle.edits.add(someone(i));
            return true;
        });
        configure(Telephone.of(ground, true, false));
        programs.run("y\ny\ny\n", "vdirsyncer", "discover");

        var first = sync();
        assertThat(cards()).hasSize(CARDS);
        assertThat(first).contains("Copying");
        var second = sync();
        assertThat(second).doesNotContain("Copying").doesNotContain("Deleting");

        programs.run("First name : Zoé\nLast name : Lavoie\nEmail :\n    work : zoe.lavoie@example.com\n", "khard", "new", "-a", "cards");
        within(() -> ground.passerelle.edits.rename(1, "Personne 1", "", PartialDate.parse("1970-01-01")));
        rewrite(cards().stream().filter(card -> holds(card, "FN:Personne 1")).findFirst().orElseThrow());
        var third = sync();
        assertThat(third).contains("Copying");
        var zoe = person(CARDS + 1);
        assertThat(zoe.name()).isEqualTo("Zoé Lavoie");
        assertThat(zoe.addresses()).containsExactly(new Address(Identity.EMAIL, "zoe.lavoie@example.com"));
        assertThat(person(1).birthday()).isEqualTo(PartialDate.parse("1971-02-02"));
        assertThat(person(1).note()).contains("1970");

        sync();
        assertThat(sync()).doesNotContain("Copying").doesNotContain("Deleting");
    }

    @Test
    void givesCardsBackAsRadicaleDoes() throws Exception {
        Programs.need("radicale");
        int port = Programs.freePort();
        var radicale = programs.serve(
                port, "radicale", "--config", "", "--server-hosts", "127.0.0.1:" + port, "--auth-type", "none",
                "--storage-filesystem-folder", home.resolve("radicale").toString());
        try {
            var here = Telephone.of(ground, true, false);
            var there = here.at("http://127.0.0.1:" + port);
            there.ask("MKCOL", "/awa.ba@example.org/book/", COLLECTION, "Content-Type", "application/xml");

            for (var card : CARDS_OF_MANY_HANDS) {
                assertThat(here.ask("PUT", BOOK + "a.vcf", card).statusCode()).isIn(201, 204);
                assertThat(there.ask("PUT", "/awa.ba@example.org/book/a.vcf", card, "Content-Type", "text/vcard").statusCode()).isIn(201, 204);

                var ours = here.ask("GET", BOOK + "a.vcf", "").body();
                var theirs = there.ask("GET", "/awa.ba@example.org/book/a.vcf", "").body();
                assertThat(properties(ours)).isEqualTo(properties(theirs));
            }
        } finally {
            radicale.destroy();
        }
    }

    private static final String COLLECTION = """
            <D:mkcol xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><D:set><D:prop><D:resourcetype><D:collection/>\
            <C:addressbook/></D:resourcetype></D:prop></D:set></D:mkcol>""";

    /// As a telephone, a mail program and a web site would write the same woman.
    private static final List<String> CARDS_OF_MANY_HANDS = List.of(
            """
            BEGIN:VCARD
            VERSION:3.0
            UID:ines
            N:Benali;Inès;;;
            FN:Inès Benali
            ORG:Atelier Benali\\, architectes;
            TITLE:Architecte
            item1.EMAIL;type=INTERNET;type=pref:ines@example.org
            item1.X-ABLabel:_$!<Work>!$_
            TEL;type=CELL;type=VOICE;type=pref:+1 514 555-0155
            item2.ADR;type=HOME:;;3 quai du Port;Marseille;;13002;France
            BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29
            NOTE:Une ligne\\, puis\\nune autre
            END:VCARD
            """,
            """
            BEGIN:VCARD
            VERSION:3.0
            UID:ines
            N:Benali;Inès;;;
            FN:Inès Benali
            EMAIL;TYPE=WORK:ines@example.org
            EMAIL;TYPE=HOME:benali@example.net
            TEL;TYPE=HOME:514 555-0156
            URL:https://www.linkedin.com/in/ines-benali
            X-SOCIALPROFILE;TYPE=mastodon:https://example.net/@ines
            BDAY:1980-03-05
            CATEGORIES:Marseille,architectes
            X-CUSTOM-COLOUR:bleu
            END:VCARD
            """);

    private static Newcomer someone(int i) {
        return new Newcomer(
                "Personne " + i, new Address(Identity.EMAIL, "personne" + i + "@example.org"), new Role(0, "Imprimeur", "Atelier " + i % 40, null, null));
    }

    private void configure(Telephone telephone) throws IOException {
        Files.writeString(home.resolve("vdirsyncer.conf"), """
                [general]
                status_path = "%s"
                [pair cards]
                a = "here"
                b = "folder"
                collections = [["network", "network", "network"]]
                conflict_resolution = "b wins"
                [storage here]
                type = "carddav"
                url = "%s/"
                username = "%s"
                password = "%s"
                [storage folder]
                type = "filesystem"
                path = "%s"
                fileext = ".vcf"
                """.formatted(home.resolve("status"), telephone.home, Telephone.OWNER, telephone.password, folder));
        Files.createDirectories(home.resolve("khard"));
        Files.writeString(home.resolve("khard").resolve("khard.conf"), """
                [addressbooks]
                [[cards]]
                path = %s/network
                [general]
                editor = true
                merge_editor = true
                """.formatted(folder));
    }

    private String sync() throws IOException, InterruptedException {
        return programs.run("", "vdirsyncer", "sync");
    }

    private List<Path> cards() throws IOException {
        try (var files = Files.list(folder.resolve("network"))) {
            return files.filter(file -> file.toString().endsWith(".vcf")).toList();
        }
    }

    private static boolean holds(Path card, String line) {
        try {
            return Files.readString(card).lines().anyMatch(line::equals);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void rewrite(Path card) throws IOException {
        Files.writeString(card, Files.readString(card).replace("END:VCARD", "BDAY:1971-02-02\r\nEND:VCARD"));
    }

    /// What a card says, whatever the order of its lines and the writing of parameters.
    private static Map<String, List<String>> properties(String card) {
        return card.replaceAll("\r?\n[ \t]", "")
                .lines()
                .filter(line -> !line.matches("(PRODID|REV|X-RADICALE-NAME).*"))
                .collect(Collectors.groupingBy(
                        line -> head(line.substring(0, line.indexOf(':'))),
                        TreeMap::new,
                        Collectors.mapping(line -> line.substring(line.indexOf(':') + 1).replaceFirst(";+$", ""), Collectors.toList())));
    }

    private static String head(String head) {
        var parts = head.toUpperCase(Locale.ROOT).split(";");
        var parameters = Arrays.stream(parts).skip(1).flatMap(RealClientsTest::each).sorted();
        return parts[0] + parameters.collect(Collectors.joining(";", ";", ""));
    }

    /// `TYPE=HOME,PREF` says `TYPE=HOME` and `TYPE=PREF`.
    private static Stream<String> each(String parameter) {
        int sign = parameter.indexOf('=') + 1;
        return Stream.of(parameter.substring(sign).split(",")).map(value -> parameter.substring(0, sign) + value);
    }

    private Person person(int id) {
        return within(() -> ground.passerelle.people.find(id)).orElseThrow();
    }

    private <T> T within(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ground.passerelle.within(work);
    }
}
