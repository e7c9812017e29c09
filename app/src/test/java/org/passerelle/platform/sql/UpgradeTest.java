package org.passerelle.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.Refusal;

class UpgradeTest {

    private static final String LATEST = Migrations.ACCOUNTS.latest();

    @TempDir
    Path folder;

    @Test
    void copiesOlderDataBeforeItChangesThem() {
        try (var database = Database.sqlite(folder.resolve("accounts.sqlite"), 1)) {
            to(database, "1");

            Migrations.ACCOUNTS.apply(database, () -> folder);

            assertThat(Migrations.ACCOUNTS.version(database)).isEqualTo(LATEST);
        }
        try (var copy = Database.sqlite(folder.resolve("accounts-before-" + LATEST + "-from-1.sqlite"), 1)) {
            assertThat(Migrations.ACCOUNTS.version(copy)).isEqualTo("1");
        }
    }

    @Test
    void copiesNothingOfAnEmptyDatabase() {
        try (var database = Database.sqlite(folder.resolve("accounts.sqlite"), 1)) {
            Migrations.ACCOUNTS.apply(database, () -> folder.resolve("never"));

            assertThat(folder.resolve("never")).doesNotExist();
        }
    }

    @Test
    void leavesDataOfALaterVersionAlone() {
        try (var database = Database.sqlite(folder.resolve("accounts.sqlite"), 1)) {
            to(database, LATEST);
            database.sql().execute("update flyway_schema_history set version = '999' where version = ?", LATEST);

            assertThatThrownBy(() -> Migrations.ACCOUNTS.apply(database, () -> folder)).isInstanceOf(Refusal.class);
        }
    }

    private static void to(Database database, String version) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/accounts")
                .target(version)
                .load()
                .migrate();
    }
}
