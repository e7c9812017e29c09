package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.platform.Words;

/// What a stranger, another site and another machine meet, over real HTTP.
class SecurityTest {

    private static final String PASSWORD = "une phrase fait très bien l’affaire";

    private final Ground ground = Ground.on(Ground.Kind.SQLITE);
    private final Caller caller = new Caller(ground.server(false).port());

    @AfterEach
    void close() {
        ground.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/setup", "/people", "/nowhere", "/static/app.css", "/static/nothing.css", "/manifest.webmanifest"})
    void headsEveryAnswer(String path) {
        var headers = caller.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void leavesNoPageInSharedCaches() {
        assertThat(caller.get("/setup").headers().firstValue("Cache-Control")).hasValue("private, no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/people/1", "/imports", "/settings", "/results", "/capture", "/palette?q=a", "/nowhere"})
    void showsTheDoorToStrangers(String path) {
        assertThat(caller.get(path).headers().firstValue("Location")).hasValue("/setup");

        setUp();

        assertThat(caller.without("passerelle").get(path).headers().firstValue("Location")).hasValue("/signin");
    }

    @Test
    void sendsStrangersFragmentsAwayWhole() {
        var answer = caller.with("HX-Request", "true").get("/people");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/setup");
    }

    @Test
    void opensOnceForTheCodeOnTheTerminal() {
        var old = ground.server(false).accounts().newSetupCode();
        var code = ground.server(false).accounts().newSetupCode();

        assertThat(setUp("AAAA-BBBB-CCCC").statusCode()).isEqualTo(422);
        assertThat(setUp(old).statusCode()).isEqualTo(422);
        assertThat(setUp(code).statusCode()).isEqualTo(303);
        assertThat(setUp(code).body()).contains(Words.FRENCH.say("setup.done"));
    }

    @Test
    void keepsTheSecretFromScriptsAndOtherSites() {
        var cookie = caller.get("/setup").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure", "Domain");
        assertThat(caller.without("passerelle").with("X-Forwarded-Proto", "https").get("/setup").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(secure -> assertThat(secure).contains("Secure"));
    }

    @Test
    void changesTheSecretAtSignIn() {
        caller.get("/setup");
        var guest = caller.cookie("passerelle");

        setUp();

        assertThat(caller.cookie("passerelle")).isNotEqualTo(guest);
    }

    @Test
    void keepsNoSecretInClear() throws IOException {
        var code = setUp();

        var file = Files.readString(ground.folder().resolve("data/accounts.sqlite"), java.nio.charset.StandardCharsets.ISO_8859_1)
                + Files.readString(ground.folder().resolve("data/accounts.sqlite-wal"), java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(file).contains("mireille@example.org").doesNotContain(caller.cookie("passerelle"), code, "une phrase fait");
    }

    @Test
    void refusesFormsOfOtherSites() {
        caller.get("/setup");

        assertThat(caller.with("Origin", "https://example.net").post("/language", Map.of("language", "en")).statusCode()).isEqualTo(403);
        assertThat(caller.with("Origin", "null").post("/language", Map.of("language", "en")).statusCode()).isEqualTo(403);
        assertThat(caller.with("Sec-Fetch-Site", "cross-site").post("/language", Map.of("language", "en")).statusCode()).isEqualTo(403);
        assertThat(caller.cookie("language")).isNull();
    }

    @Test
    void refusesFormsWithoutTheirToken() {
        caller.get("/setup");

        assertThat(caller.postBare("/language", Map.of("language", "en")).statusCode()).isEqualTo(403);
        assertThat(caller.postBare("/language", Map.of("language", "en", "_csrf", "x")).statusCode()).isEqualTo(403);
        assertThat(caller.post("/language", Map.of("language", "en")).statusCode()).isEqualTo(303);
        assertThat(caller.cookie("language")).isEqualTo("en");
    }

    @Test
    void refusesTheTokenOfAnotherVisitor() {
        caller.get("/setup");
        var other = new Caller(ground.server(false).port());
        other.get("/setup");

        assertThat(caller.postBare("/language", Map.of("language", "en", "_csrf", other.token())).statusCode()).isEqualTo(403);
    }

    @Test
    void slowsDownWhoGuesses() {
        setUp();

        HttpResponse<String> last = null;
        for (int guess = 0; guess < 10; guess++) last = signIn("not the password " + guess);

        assertThat(last.statusCode()).isEqualTo(422);
        assertThat(last.body()).contains(Words.FRENCH.say("signin.slow"));
        assertThat(signIn(PASSWORD).body()).contains(Words.FRENCH.say("signin.slow"));
    }

    @Test
    void saysTheSameToAWrongAddressAndAWrongPassword() {
        setUp();

        assertThat(signIn("not the password").body()).contains(Words.FRENCH.say("signin.wrong"));
        assertThat(caller.post("/signin", Map.of("email", "nobody@example.org", "password", PASSWORD)).body())
                .contains(Words.FRENCH.say("signin.wrong"));
    }

    @Test
    void forgetsTheSessionAtSignOut() {
        setUp();
        var secret = caller.cookie("passerelle");

        caller.post("/signout", Map.of());

        assertThat(caller.cookie("passerelle")).isNull();
        assertThat(caller.with("Cookie", "passerelle=" + secret).get("/people").headers().firstValue("Location")).hasValue("/signin");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://example.net/people", "https://example.net//example.org/", "//example.net/people", "javascript:alert(1)", "https:///\\example.net"
    })
    void staysAtHomeAfterAChoice(String referer) {
        caller.get("/setup");

        var answer = caller.with("Sec-Fetch-Site", "same-origin").with("Referer", referer).post("/language", Map.of("language", "en"));

        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(path -> assertThat(path).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/../messages/platform_fr.properties", "/static/%2e%2e/order.txt", "/static/..%2fcss%2forder.txt", "/static//etc/passwd"})
    void servesNothingButAssets(String path) {
        assertThat(caller.get(path).statusCode()).isNotEqualTo(200);
    }

    @Test
    void readsNoEndlessForm() {
        caller.get("/setup");

        assertThat(caller.post("/signin", Map.of("email", "a".repeat(2_000_000))).statusCode()).isEqualTo(413);
    }

    @Test
    void letsDemoVisitorsInFromThisMachineOnly() {
        try (var demo = Ground.on(Ground.Kind.SQLITE, Clock.fixed(Ground.NOW, java.time.ZoneOffset.UTC))) {
            var neighbour = new Caller(demo.server(true).port());

            assertThat(neighbour.with("X-Forwarded-For", "203.0.113.7").get("/signin").headers().firstValue("Location")).hasValue("/setup");
            assertThat(neighbour.with("Forwarded", "for=203.0.113.7").get("/people").headers().firstValue("Location")).hasValue("/setup");
            assertThat(neighbour.without("passerelle").get("/people").headers().firstValue("Location")).isEmpty();
        }
    }

    @Test
    void keepsTheFolderToItsOwner() throws IOException {
        var data = ground.folder().resolve("data");
        if (!data.getFileSystem().supportedFileAttributeViews().contains("posix")) return;

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("workspaces")))).isEqualTo("rwx------");
    }

    private String setUp() {
        var code = ground.server(false).accounts().newSetupCode();
        assertThat(setUp(code).statusCode()).isEqualTo(303);
        return code;
    }

    private HttpResponse<String> setUp(String code) {
        caller.get("/setup");
        return caller.post(
                "/setup", Map.of("code", code, "name", "Mireille Tremblay", "email", "mireille@example.org", "password", PASSWORD));
    }

    private HttpResponse<String> signIn(String password) {
        caller.get("/signin");
        return caller.post("/signin", Map.of("email", "mireille@example.org", "password", password));
    }
}
