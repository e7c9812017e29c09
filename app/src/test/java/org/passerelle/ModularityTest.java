package org.passerelle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.platform.sql.Postgres;
import org.passerelle.platform.sql.Sqlite;

/// Arrows run one way: down the floors. The leaves, where a module meets the web or the command line, are nobody's ground.
class ModularityTest {

    private static final List<List<String>> FLOORS = List.of(
            List.of("platform"),
            List.of("accounts"),
            List.of("people"),
            List.of("exchanges"),
            List.of("imports", "ties", "channels"),
            List.of("network", "today", "demo"),
            List.of("introductions", "week", "cards", "tidying", "duplicates", "news"),
            List.of("vision"),
            List.of("gatherings", "links", "publishing"),
            List.of("map", "opportunities", "time", "visits"),
            List.of("results"),
            List.of("story"),
            List.of("exports", "addressbook"));

    private static final String[] LEAVES = FLOORS.stream()
            .flatMap(List::stream)
            .filter(module -> !module.equals("platform"))
            .flatMap(module -> Stream.of("org.passerelle." + module + ".web..", "org.passerelle." + module + ".cli.."))
            .toArray(String[]::new);

    private static final JavaClasses PASSERELLE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.passerelle");

    static Stream<String> modules() {
        return FLOORS.stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void leansOnLowerFloorsOnly(String module) {
        noClasses()
                .that(resideInAnyPackage(within(module)).and(resideOutsideOfPackages(LEAVES)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(notBelow(module)))
                .because("arrows run down the floors: a need pointing up becomes an event, or an interface the lower module owns")
                .allowEmptyShould(true)
                .check(PASSERELLE);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keepsItsLeavesToItself(String module) {
        if (module.equals("platform")) return;
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        within(module), "org.passerelle", "org.passerelle.pages..", "org.passerelle.*.web..", "org.passerelle.*.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.passerelle." + module + ".web..", "org.passerelle." + module + ".cli..")
                .because("web and cli are leaves: only the composition root and the templates know them")
                .check(PASSERELLE);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keepsItsCoreFreeOfItsLeaves(String module) {
        if (module.equals("platform")) return;
        noClasses()
                .that(resideInAnyPackage(within(module)).and(resideOutsideOfPackages(LEAVES)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(LEAVES).or(resideInAnyPackage("io.javalin..", "gg.jte..", "picocli..")))
                .because("what a module knows must not depend on how it is asked")
                .allowEmptyShould(true)
                .check(PASSERELLE);
    }

    @Test
    void keepsTheLibrariesFreeOfTheApplication() {
        noClasses()
                .that()
                .resideInAnyPackage("org.passerelle.insight..", "org.passerelle.formats..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(modules().map(ModularityTest::within).toArray(String[]::new))
                        .or(resideInAnyPackage("java.sql..", "javax.sql..", "io.javalin..", "gg.jte..", "org.jooq..", "java.net.http..")))
                .because("insight and formats are worth having alone: plain Java, no web, no database")
                .check(PASSERELLE);
    }

    @Test
    void keepsInsightToTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.passerelle.insight..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.apache.commons.codec.language..", "org.passerelle.insight..")
                .because("insight is computed from facts alone; how a name sounds is told by a library")
                .check(PASSERELLE);
    }

    @Test
    void reachesOutThroughOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.passerelle.platform.http..")
                .and()
                .doNotHaveFullyQualifiedName("org.passerelle.OwnVisitor")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http.."))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(HttpURLConnection.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Socket.class)
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "openStream")
                .because("platform.http guards against internal addresses, and limits size and time")
                .check(PASSERELLE);
    }

    @Test
    void sendsMailThroughOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.passerelle.platform.mail..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.mail..", "org.eclipse.angus.."))
                .because("platform.mail alone knows when a letter can still be kept back")
                .check(PASSERELLE);
    }

    @Test
    void speaksOneSqlOutsideTheGroundFloor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.passerelle.platform.sql..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.sqlite..", "org.postgresql.."))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Sqlite.class, Postgres.class, org.jooq.SQLDialect.class)
                .because("what differs between databases stands behind Dialect, in two files")
                .check(PASSERELLE);
    }

    @Test
    void asksTheClockItWasGiven() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time comes from an injected Clock, so that tests and --as-of can pin it")
                .check(PASSERELLE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("one place starts the clock: the command line")
                .check(PASSERELLE);
    }

    @Test
    void namesTypesByWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service)")
                .because("a type is a noun of the product; these words hide one")
                .check(PASSERELLE);
    }

    @Test
    void speaksToTheTerminalFromCommandsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.passerelle", "org.passerelle.*.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("only a command has a terminal")
                .check(PASSERELLE);
    }

    private static String within(String module) {
        return "org.passerelle." + module + "..";
    }

    private static int floor(String module) {
        for (int floor = 0; floor < FLOORS.size(); floor++) if (FLOORS.get(floor).contains(module)) return floor;
        throw new IllegalArgumentException(module);
    }

    private static String[] notBelow(String module) {
        return Stream.concat(
                        Stream.of("org.passerelle", "org.passerelle.pages.."),
                        modules().filter(other -> !other.equals(module) && floor(other) >= floor(module)).map(ModularityTest::within))
                .toArray(String[]::new);
    }
}
