package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitReportsTest {

    private static final String GOOGLE = """
            # ----------------------------------------
            # Traffic acquisition: Session source / medium
            # Property: blog.example.org
            # ----------------------------------------
            #
            # Start date: 20261001
            # End date: 20261031
            Nth day,Session source / medium,Sessions
            0000,google / organic,4
            # All Users
            # Start date: 20261001
            # End date: 20261031
            Session source / medium,Engaged sessions,Sessions,Total revenue
            google / organic,80,120,0
            linkedin / social,31,"1,045",0
            (direct) / (none),12,54,0
            # Grand total
            Session source / medium,Sessions
            ,1219
            """;

    private static final String GOOGLE_FRENCH = """
            # Date de début : 20261001
            # Date de fin : 20261031
            Source/Support de la session,Sessions avec engagement,Sessions
            linkedin.com / referral,9,17
            """;

    private static final String PLAUSIBLE = """
            name,visitors,bounce_rate,visit_duration
            Google,120,55,61
            LinkedIn,34,40,120
            Direct / None,,0,0
            """;

    private static final String PLAUSIBLE_BY_DAY = """
            date,source,referrer,utm_source,utm_medium,utm_campaign,utm_content,utm_term,pageviews,visitors,visits,visit_duration,bounces
            2026-10-03,,,linkedin,social,p12,,,9,4,5,100,1
            2026-10-04,Google,google.com,,,,,,3,2,2,10,1
            2026-13-04,Google,google.com,,,,,,3,2,2,10,1
            """;

    private static final String MATOMO_FRENCH = """
            Site web	Visites	Actions	Taux de rebond
            carnet-de-zoe.example	12	30	20%
            lnkd.in	1 204	9	50%
            t.co	-	0	0%
            """;

    private static final String MATOMO_RAW = """
            label,nb_uniq_visitors,nb_visits,nb_actions,segment
            Direct Entry,10,14,20,referrerType==direct
            Search Engines,7,8,10,referrerType==search
            """;

    static Stream<String> all() {
        return Stream.of(GOOGLE, GOOGLE_FRENCH, PLAUSIBLE, PLAUSIBLE_BY_DAY, MATOMO_FRENCH, MATOMO_RAW);
    }

    @Test
    void readsTheTableOfSourcesOfGoogleAndNoOther() {
        var report = read("data-export.csv", GOOGLE);

        assertThat(report.format()).isEqualTo("visits-google");
        assertThat(report.first()).isEqualTo("2026-10-01");
        assertThat(report.last()).isEqualTo("2026-10-31");
        assertThat(report.rows()).extracting(VisitReport.Row::source)
                .containsExactly("google / organic", "linkedin / social", "(direct) / (none)");
        assertThat(report.rows()).extracting(VisitReport.Row::visits).containsExactly(120, 1045, 54);
        assertThat(report.bad()).isEmpty();
    }

    @Test
    void readsGoogleInFrench() {
        var report = read("exportation.csv", GOOGLE_FRENCH);

        assertThat(report.last()).isEqualTo("2026-10-31");
        assertThat(report.rows()).extracting(VisitReport.Row::visits).containsExactly(17);
    }

    @Test
    void readsWhatPlausibleShowsAndLeavesThePeriodOpen() {
        var report = read("sources.csv", PLAUSIBLE);

        assertThat(report.format()).isEqualTo("visits-plausible");
        assertThat(report.first()).isNull();
        assertThat(report.rows()).extracting(VisitReport.Row::visits).containsExactly(120, 34);
        assertThat(report.bad()).extracting(Trace.BadLine::line).containsExactly(4L);
    }

    @Test
    void readsWhatPlausibleKeepsDayByDay() {
        var report = read("imported_sources_20261001_20261031.csv", PLAUSIBLE_BY_DAY);

        assertThat(report.first()).isEqualTo("2026-10-03");
        assertThat(report.rows().getFirst()).isEqualTo(
                new VisitReport.Row(2, "linkedin", "social", "p12", "", LocalDate.of(2026, 10, 3), 5));
        assertThat(report.bad()).singleElement().satisfies(bad -> assertThat(bad.reason()).isEqualTo(Trace.BadLine.Reason.DATE));
    }

    @Test
    void readsMatomoInUtf16AndTakesThePeriodFromTheName() {
        var bytes = ("\uFEFF" + MATOMO_FRENCH).getBytes(StandardCharsets.UTF_16LE);

        var report = new VisitReports().read("Export _ Sites web _ 2026-10-01,2026-10-31.tsv", bytes).orElseThrow();

        assertThat(report.format()).isEqualTo("visits-matomo");
        assertThat(report.first()).isEqualTo("2026-10-01");
        assertThat(report.rows()).extracting(VisitReport.Row::visits).containsExactly(12, 1204, 0);
    }

    @Test
    void readsMatomoAsItsInterfaceNamesThings() {
        assertThat(read("export.csv", MATOMO_RAW).rows()).extracting(VisitReport.Row::source, VisitReport.Row::visits)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Direct Entry", 14), org.assertj.core.groups.Tuple.tuple("Search Engines", 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bonjour", "First Name,Last Name\nAwa,Bâ", "{\"a\":1}", "Sessions\n12"})
    void refusesWhatIsNoReportOfVisits(String text) {
        assertThat(new VisitReports().read("x.csv", text.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void neverThrowsWhereverTheFileIsCut(String text) {
        var bytes = text.getBytes(UTF_8);

        for (int length = 0; length < bytes.length; length++) {
            var cut = java.util.Arrays.copyOf(bytes, length);
            assertThatCode(() -> new VisitReports().read("2026-10-01.csv", cut)).doesNotThrowAnyException();
        }
    }

    private static VisitReport read(String name, String text) {
        return new VisitReports().read(name, text.getBytes(UTF_8)).orElseThrow();
    }
}
