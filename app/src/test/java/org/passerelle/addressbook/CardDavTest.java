package org.passerelle.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.addressbook.Telephone.BOOK;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.formats.Identity;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Person;
import org.passerelle.people.Role;

@OnBothDatabases
class CardDavTest {

    private static final String SYNC = """
            <D:sync-collection xmlns:D="DAV:"><D:sync-token>%s</D:sync-token><D:sync-level>1</D:sync-level>\
            <D:prop><D:getetag/></D:prop></D:sync-collection>""";
    private static final String LEON = """
            BEGIN:VCARD\r
            VERSION:3.0\r
            UID:leon-1\r
            FN:Léon Gagnon\r
            N:Gagnon;Léon;;;\r
            item1.EMAIL;TYPE=INTERNET:leon@example.com\r
            item1.X-ABLabel:Atelier\r
            TEL;TYPE=CELL:+1 514 555-0143\r
            ORG:Imprimerie Gagnon;Reliure\r
            ADR;TYPE=WORK:;;12 rue du Quai;Rimouski;QC;;Canada\r
            X-HUMEUR:bonne\r
            END:VCARD\r
            """;

    private final Ground ground;
    private final Telephone telephone;

    CardDavTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        telephone = Telephone.of(ground, true, false);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void isFoundFromTheHostAlone() throws Exception {
        var known = telephone.ask("PROPFIND", "/.well-known/carddav", "");
        var root = telephone.ask("PROPFIND", known.headers().firstValue("Location").orElseThrow(), prop("<D:current-user-principal/>"), "Depth", "0");
        var owner = telephone.ask("PROPFIND", between(root.body(), "<D:href>/dav/me", "</D:href>", "/dav/me"), prop("<C:addressbook-home-set/>"), "Depth", "0");
        var books = telephone.ask("PROPFIND", "/dav/books/", prop("<D:resourcetype/><D:displayname/>"), "Depth", "1");

        assertThat(known.statusCode()).isEqualTo(301);
        assertThat(owner.statusCode()).isEqualTo(207);
        assertThat(owner.body()).contains("<C:addressbook-home-set><D:href>/dav/books/</D:href></C:addressbook-home-set>");
        assertThat(books.body()).contains(BOOK).contains("<C:addressbook/>");
        assertThat(telephone.ask("OPTIONS", BOOK, "").headers().firstValue("DAV")).hasValueSatisfying(dav -> assertThat(dav).contains("addressbook"));
    }

    @Test
    void opensToDevicesOnlyAndNotForLongToWhoGuesses() throws Exception {
        var without = telephone.with("wrong").ask("PROPFIND", BOOK, "");
        int status = without.statusCode();
        for (int i = 0; i < 30 && status == 401; i++) status = telephone.with("wrong").ask("PROPFIND", BOOK, "").statusCode();

        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(realm -> assertThat(realm).startsWith("Basic"));
        assertThat(status).isEqualTo(429);
        assertThat(telephone.with(telephone.password.toUpperCase(java.util.Locale.ROOT)).ask("PROPFIND", BOOK, "").statusCode()).isEqualTo(207);
    }

    @Test
    void tellsWhatChangedSinceATokenWasGiven() throws Exception {
        int mireille = mireille();
        var first = sync("");
        int zoe = within(() -> ground.passerelle.edits.add(Newcomer.named("Zoé Lavoie")).personId());
        within(() -> ground.passerelle.edits.archive(mireille));

        var second = sync(token(first));
        var third = sync(token(second));

        assertThat(first).contains(name(mireille));
        assertThat(second).contains(name(zoe)).contains(name(mireille) + "</D:href><D:status>HTTP/1.1 404");
        assertThat(third).doesNotContain("<D:response>");
        assertThat(telephone.ask("REPORT", BOOK, SYNC.formatted("urn:passerelle:cards:999999:all")).body()).contains("valid-sync-token");
    }

    @Test
    void givesCardsByNameAndByWhatTheyHold() throws Exception {
        int mireille = mireille();
        sync("");

        var got = telephone.ask("REPORT", BOOK, multiget(BOOK + name(mireille), BOOK + "nobody.vcf"));
        var found = telephone.ask("REPORT", BOOK, query("EMAIL", "MIREILLE@"));
        var none = telephone.ask("REPORT", BOOK, query("EMAIL", "leon@"));

        assertThat(got.body()).contains("FN:Mireille Tremblay").contains("nobody.vcf</D:href><D:status>HTTP/1.1 404");
        assertThat(found.body()).contains("FN:Mireille Tremblay");
        assertThat(none.body()).doesNotContain("FN:");
    }

    @Test
    void addsWhomADeviceGivesAndKeepsTheCardToTheLetter() throws Exception {
        var put = telephone.ask("PUT", BOOK + "leon.vcf", LEON, "If-None-Match", "*");
        var again = telephone.ask("PUT", BOOK + "leon.vcf", LEON, "If-None-Match", "*");

        assertThat(put.statusCode()).isEqualTo(201);
        assertThat(put.headers().firstValue("ETag")).hasValue(telephone.etag("leon.vcf"));
        assertThat(again.statusCode()).isEqualTo(412);
        assertThat(telephone.ask("GET", BOOK + "leon.vcf", "").body()).isEqualTo(LEON);
        var leon = person(1);
        assertThat(leon.name()).isEqualTo("Léon Gagnon");
        assertThat(leon.addresses()).contains(new Address(Identity.EMAIL, "leon@example.com"), new Address(Identity.PHONE, "+15145550143"));
        assertThat(leon.roles()).extracting(Role::organisation).containsExactly("Imprimerie Gagnon");
        assertThat(sync("")).contains("leon.vcf");
    }

    @Test
    void changesWhatADeviceChangedAndKeepsWhatItsCardCannotSay() throws Exception {
        telephone.ask("PUT", BOOK + "leon.vcf", LEON);
        within(() -> ground.passerelle.edits.address(1, List.of(
                new Address(Identity.EMAIL, "leon@example.com"), new Address(Identity.PHONE, "+15145550143"), new Address(Identity.EMAIL, "atelier@example.com"))));
        sync("");
        var shown = telephone.ask("GET", BOOK + "leon.vcf", "");

        var changed = shown.body().replace("FN:Léon Gagnon", "FN:Léon Gagnon-Roy").replace("Imprimerie Gagnon;Reliure", "Imprimerie du Fleuve");
        var put = telephone.ask("PUT", BOOK + "leon.vcf", changed, "If-Match", shown.headers().firstValue("ETag").orElseThrow());
        var stale = telephone.ask("PUT", BOOK + "leon.vcf", LEON, "If-Match", shown.headers().firstValue("ETag").orElseThrow());

        assertThat(shown.body()).contains("EMAIL:atelier@example.com").contains("Atelier").contains("X-HUMEUR:bonne").contains("12 rue du Quai");
        assertThat(put.statusCode()).isEqualTo(204);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(person(1).name()).isEqualTo("Léon Gagnon-Roy");
        assertThat(person(1).addresses()).hasSize(3);
        assertThat(person(1).roles().getFirst().organisation()).isEqualTo("Imprimerie du Fleuve");
        assertThat(person(1).roles().getLast().ended()).isEqualTo(PartialDate.parse("2026-11"));
    }

    @Test
    void keepsBothValuesWhereBothSidesChangedOne() throws Exception {
        telephone.ask("PUT", BOOK + "leon.vcf", LEON.replace("X-HUMEUR:bonne", "BDAY:1961-03-05"));
        within(() -> ground.passerelle.edits.rename(1, "Léon Gagnon", "", PartialDate.parse("1961-03-06")));
        sync("");

        telephone.ask("PUT", BOOK + "leon.vcf", LEON.replace("X-HUMEUR:bonne", "BDAY:1961-03-07"), "If-Match", telephone.etag("leon.vcf"));

        assertThat(person(1).birthday()).isEqualTo(PartialDate.parse("1961-03-07"));
        assertThat(person(1).note()).containsPattern("6\\p{Zs}mars\\p{Zs}1961");
        assertThat(telephone.ask("GET", BOOK + "leon.vcf", "").body()).containsPattern("6\\p{Zs}mars").contains("1961-03-07");
    }

    @Test
    void addsToWhomAnAddressProvesInsteadOfAddingThemTwice() throws Exception {
        int mireille = mireille();
        sync("");

        telephone.ask("PUT", BOOK + "m.vcf", LEON.replace("Léon Gagnon", "Mireille Tremblay").replace("Gagnon;Léon", "Tremblay;Mireille").replace("leon@example.com", "mireille@example.org"));

        assertThat(within(() -> ground.passerelle.people.find(2))).isEmpty();
        assertThat(person(mireille).addresses()).contains(new Address(Identity.PHONE, "+15145550143"));
        assertThat(sync("")).contains("m.vcf").doesNotContain(name(mireille));
    }

    @Test
    void leavesAnAddressWithWhoeverHasItAndOnTheCardAsWell() throws Exception {
        mireille();

        telephone.ask("PUT", BOOK + "leon.vcf", LEON.replace("leon@example.com", "mireille@example.org"));

        assertThat(person(2).name()).isEqualTo("Léon Gagnon");
        assertThat(person(2).addresses()).extracting(Address::kind).containsExactly(Identity.PHONE);
        assertThat(telephone.ask("GET", BOOK + "leon.vcf", "").body()).contains("mireille@example.org");
    }

    @Test
    void putsAsideWhomADeviceDeletesAndBringsThemBack() throws Exception {
        telephone.ask("PUT", BOOK + "leon.vcf", LEON);

        var deleted = telephone.ask("DELETE", BOOK + "leon.vcf", "");

        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(person(1).archived()).isTrue();
        assertThat(telephone.ask("GET", BOOK + "leon.vcf", "").statusCode()).isEqualTo(404);
        within(() -> ground.passerelle.edits.bringBack(1));
        assertThat(sync("")).contains("leon.vcf");
        assertThat(telephone.ask("GET", BOOK + "leon.vcf", "").body()).contains("12 rue du Quai");
    }

    @Test
    void forgetsTheCardOfWhomIsErasedAndTellsDevices() throws Exception {
        telephone.ask("PUT", BOOK + "leon.vcf", LEON);
        var before = token(sync(""));

        within(() -> ground.passerelle.doors.erasures.erase(1, "Léon Gagnon"));

        assertThat(telephone.ask("GET", BOOK + "leon.vcf", "").statusCode()).isEqualTo(404);
        assertThat(sync(before)).contains("leon.vcf</D:href><D:status>HTTP/1.1 404");
        assertThat(within(() -> ground.passerelle.store.sql().fetch("select body from card_resource").getValues(0, String.class)))
                .containsOnly("");
    }

    @Test
    void keepsGroupsAndStrangeCardsWithoutMakingPeopleOfThem() throws Exception {
        var group = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:g-1\r\nFN:Imprimeurs\r\nN:Imprimeurs;;;;\r\nX-ADDRESSBOOKSERVER-KIND:group\r\nEND:VCARD\r\n";

        var put = telephone.ask("PUT", BOOK + "g.vcf", group);

        assertThat(put.statusCode()).isEqualTo(201);
        assertThat(telephone.ask("GET", BOOK + "g.vcf", "").body()).isEqualTo(group);
        assertThat(within(() -> ground.passerelle.people.find(1))).isEmpty();
        assertThat(telephone.ask("PUT", BOOK + "x.vcf", "no card").statusCode()).isEqualTo(403);
    }

    @Test
    void letsReadersReadOnly() throws Exception {
        var reader = Telephone.of(ground, false, false);

        assertThat(reader.ask("PUT", BOOK + "leon.vcf", LEON).statusCode()).isEqualTo(403);
        assertThat(reader.ask("PROPFIND", BOOK, prop("<D:current-user-privilege-set/>"), "Depth", "0").body()).contains("<D:read/>").doesNotContain("<D:write/>");
    }

    @Test
    void showsTheNearestOnlyAndWhatTheDeviceGave() throws Exception {
        int mireille = mireille();
        var near = Telephone.of(ground, true, true);

        near.ask("PUT", BOOK + "leon.vcf", LEON);
        var listed = near.ask("PROPFIND", BOOK, prop("<D:getetag/>"), "Depth", "1").body();

        assertThat(listed).contains("leon.vcf").doesNotContain(name(mireille));
    }

    @Test
    void readsNoDocumentType() throws Exception {
        var bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><D:propfind xmlns:D=\"DAV:\"><D:prop><D:a>&a;</D:a></D:prop></D:propfind>";

        assertThat(telephone.ask("PROPFIND", BOOK, bomb).statusCode()).isEqualTo(400);
    }

    private int mireille() {
        return within(() -> ground.passerelle.edits
                .add(new Newcomer("Mireille Tremblay", new Address(Identity.EMAIL, "mireille@example.org"), new Role(0, "Directrice", "", null, null)))
                .personId());
    }

    private Person person(int id) {
        return within(() -> ground.passerelle.people.find(id)).orElseThrow();
    }

    private String name(int person) {
        return within(() -> ground.passerelle.personCards.facts(List.of(person))).getFirst().uid() + ".vcf";
    }

    private String sync(String token) throws IOException, InterruptedException {
        return telephone.ask("REPORT", BOOK, SYNC.formatted(token)).body();
    }

    private static String token(String answer) {
        return between(answer, "<D:sync-token>", "</D:sync-token>", "");
    }

    private static String between(String text, String before, String after, String with) {
        var found = Pattern.compile(Pattern.quote(before) + "(.*?)" + Pattern.quote(after)).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return with + found.group(1);
    }

    private static String prop(String inner) {
        return "<D:propfind xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:carddav\"><D:prop>" + inner + "</D:prop></D:propfind>";
    }

    private static String multiget(String... hrefs) {
        var inner = String.join("", List.of(hrefs).stream().map(href -> "<D:href>" + href + "</D:href>").toList());
        return "<C:addressbook-multiget xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:carddav\"><D:prop><D:getetag/><C:address-data/></D:prop>" + inner + "</C:addressbook-multiget>";
    }

    private static String query(String property, String text) {
        return "<C:addressbook-query xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:carddav\"><D:prop><D:getetag/><C:address-data/></D:prop><C:filter><C:prop-filter name=\""
                + property + "\"><C:text-match match-type=\"starts-with\">" + text + "</C:text-match></C:prop-filter></C:filter></C:addressbook-query>";
    }

    private <T> T within(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ground.passerelle.within(work);
    }
}
