package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.platform.sql.Migrations;

@OnBothDatabases
class MigrationsTest {

    @AutoClose
    private final Ground ground;

    MigrationsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    @Test
    void bringAccountsToTheLatestVersion() {
        var version = Migrations.ACCOUNTS.version(ground.passerelle.databases.accounts());

        assertThat(version).isEqualTo(newest("accounts")).isEqualTo(Migrations.ACCOUNTS.latest());
    }

    @Test
    void bringWorkspacesToTheLatestVersion() {
        var version = Migrations.WORKSPACE.version(ground.passerelle.workspace().database());

        assertThat(version)
                .isEqualTo(newest("workspace", "sqlite"))
                .isEqualTo(newest("workspace", "postgresql"))
                .isEqualTo(Migrations.WORKSPACE.latest());
    }

    @Test
    void giveEveryTableOfTheModelItsColumns() {
        var workspace = ground.passerelle.workspace().database().sql();
        var accounts = ground.passerelle.databases.accounts().sql();

        for (var module : List.of("platform", "people", "exchanges", "imports", "ties", "today", "introductions", "gatherings", "week", "links", "map"))
            tables(module).forEach(table -> assertThat(workspace.selectFrom(table).limit(0).fetch()).isEmpty());
        tables("accounts").forEach(table -> assertThat(accounts.selectFrom(table).limit(0).fetch()).isEmpty());
    }

    @Test
    void areNumberedOnce() {
        assertThat(Source.migrations().stream()
                        .filter(file -> !file.path().toString().contains("postgresql"))
                        .map(file -> (folder(file).equals("sqlite") ? "workspace" : folder(file)) + version(file)))
                .doesNotHaveDuplicates();
    }

    private static Stream<Table<?>> tables(String module) {
        try {
            return Stream.of(Class.forName("org.passerelle." + module + ".db.Tables").getFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && Table.class.isAssignableFrom(field.getType()))
                    .map(field -> {
                        try {
                            return (Table<?>) field.get(null);
                        } catch (IllegalAccessException e) {
                            throw new AssertionError(e);
                        }
                    });
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String newest(String... folders) {
        return Source.migrations().stream()
                .filter(file -> List.of(folders).contains(folder(file)))
                .map(MigrationsTest::version)
                .max(Comparator.naturalOrder())
                .map(String::valueOf)
                .orElseThrow();
    }

    private static String folder(Source file) {
        return file.path().getParent().getFileName().toString();
    }

    private static int version(Source file) {
        return Integer.parseInt(file.path().getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
    }
}
