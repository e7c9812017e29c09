package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.DataFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Three people look back on what their time brought.
class ResultsOnTheCommandLineTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @BeforeEach
    void gather() {
        try (var passerelle = new Passerelle(new DataFolder(data()), null, Clock.fixed(Ground.NOW, ZoneOffset.UTC))) {
            passerelle.within(() -> Cast.joinAll(passerelle));
        }
    }

    @Test
    void theCommunicatorIsToldThatItIsTooEarly() {
        var id = on("2009-01-01", "opportunity", "add", "Une conférence", "--with", "Fatou", "--said", "x=vos billets").strip();
        on("2010-12-01", "opportunity", "win", id, "--value", "2500");

        var results = results("2010-12-01");

        assertThat(results.get("mandates").asInt()).isEqualTo(1);
        assertThat(results.get("period").get("months").asDouble()).isEqualTo(23);
        assertThat(results.get("verdict").asString()).isEqualTo("too early");
        assertThat(results.get("doubts")).extracting(JsonNode::asString).containsExactly("wide");
        assertInterval(results.get("rate"), .0652, .0047, .2032, 5e-5);
        assertThat(results.get("roe").isNull()).isTrue();
        assertThat(results.get("selfReported").get(0).get("channel").asString()).isEqualTo("x");
        assertThat(results.get("selfReported").get(0).get("words").get(0).asString()).isEqualTo("vos billets");
        assertThat(results.get("neverMet").asInt()).isEqualTo(1);
        assertThat(on("2010-12-01", "results")).startsWith("It is too early to tell");
    }

    @Test
    void theCommunicatorKnowsWhomToThankForAChain() {
        on("2010-12-05", "refer", "Zoé", "Chloé", "Émile", "--came", "Marc-André", "--on", "2010-12-05");
        var id = on("2010-12-06", "opportunity", "add", "Le site du spa", "--with", "Marc-André").strip();
        on("2010-12-20", "opportunity", "win", id, "--value", "7000", "--margin", "7000");
        on("2010-12-21", "thank", "Émile");

        var results = results("2010-12-31");

        assertThat(results.get("byPerson"))
                .extracting(each -> each.get("name").asString())
                .containsExactly(Cast.EMILE.fullName, Cast.CHLOE.fullName, Cast.ZOE.fullName);
        assertThat(results.get("byPerson"))
                .extracting(each -> each.get("share").asDouble())
                .containsExactly(4 / 7., 2 / 7., 1 / 7.);
        assertThat(results.get("byPerson")).extracting(each -> each.get("thanked").asBoolean()).containsExactly(true, false, false);
        assertThat(results.get("thanksOwed").asInt()).isEqualTo(2);
        assertThat(results.get("byChannel").get(0).get("channel").asString()).isEqualTo("referral");
        assertThat(results.get("byChannel").get(0).get("margin").asDouble()).isEqualTo(7_000);
    }

    @Test
    void theLawyerIsToldThatHerClientsComeByOneChannel() {
        var ways = List.of("x", "x", "x", "referral", "x", "x", "search", "x");
        for (int i = 0; i < ways.size(); i++) {
            var id = on("2026-0%d-02".formatted(i + 1), "opportunity", "add", "Dossier " + i, "--said", ways.get(i)).strip();
            on("2026-0%d-20".formatted(i + 1), "opportunity", "win", id, "--value", "1200");
        }

        var concentration = results("2026-11-21").get("concentration");

        assertThat(concentration.get("channel").asString()).isEqualTo("x");
        assertThat(concentration.get("share").asDouble()).isEqualTo(.75);
        assertThat(concentration.get("told").asBoolean()).isTrue();
        assertThat(on("2026-11-21", "results")).contains("75% of your clients say they come by one channel: X", "7,200");
    }

    @Test
    void theConsultantIsToldWhatAnHourBrings() {
        var begin = LocalDate.parse("2025-11-22");
        for (int week = 0; week < 52; week++)
            on("2026-11-21", "time", "add", "11 h billet", "--on", begin.plusWeeks(week).toString(), "--way", "blog");
        for (var month : List.of("2026-02", "2026-06", "2026-10")) {
            var id = on(month + "-01", "opportunity", "add", "Conseil", "--with", "Inès").strip();
            on(month + "-20", "opportunity", "win", id, "--value", "2000");
        }

        var results = results("2026-11-21");

        assertThat(results.get("period").get("months").asDouble()).isEqualTo(12);
        assertThat(results.get("hours").asDouble()).isEqualTo(572);
        assertThat(results.get("margin").asDouble()).isEqualTo(6_000);
        assertThat(results.get("verdict").asString()).isEqualTo("tellable");
        assertInterval(results.get("roe"), 12.24, 2.95, 27.99, .005);
        assertThat(on("2026-11-21", "results")).startsWith("An hour given brings ").contains("12.24");
    }

    @Test
    void saysWhatIsWrongWithAPeriod() {
        assertThat(at("2026-11-21").run("results", "--from", "2026-05-01", "--to", "2026-04-01").status()).isEqualTo(1);
        assertThat(at("2026-11-21").run("results", "--to", "2027-01-01").status()).isEqualTo(1);
        assertThat(at("2026-11-21").run("results", "--from", "1066-10-14").status()).isEqualTo(1);
        assertThat(at("2026-11-21").run("results", "--from", "last week").status()).isEqualTo(2);
    }

    private static void assertInterval(JsonNode interval, double mean, double low, double high, double rounding) {
        assertThat(interval.get("mean").asDouble()).isCloseTo(mean, within(rounding));
        assertThat(interval.get("low").asDouble()).isCloseTo(low, within(rounding));
        assertThat(interval.get("high").asDouble()).isCloseTo(high, within(rounding));
    }

    private JsonNode results(String day) {
        return JSON.readTree(on(day, "results", "--json"));
    }

    private String on(String day, String... words) {
        return at(day).said(words);
    }

    private CommandLine at(String day) {
        return new CommandLine(data(), Stream.of("--lang", "en", "--as-of", day).toList());
    }

    private Path data() {
        return folder.resolve("data");
    }
}
