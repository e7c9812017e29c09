package org.passerelle;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Database;
import org.passerelle.platform.sql.Migrations;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;

/// Tells whether all is well with the data, and how to mend what is not.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final long DISK_BYTES_MINIMUM = 500_000_000;

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() throws Exception {
        var root = Objects.requireNonNull(main);
        var words = root.options.words();
        try (var passerelle = root.open()) {
            var facts = new LinkedHashMap<String, Object>();
            var problems = new ArrayList<String>();
            facts.put("folder", passerelle.folder.path().toAbsolutePath().toString());
            facts.put("java", Runtime.version().toString());
            facts.put("database", passerelle.databases.onPostgres() ? "postgresql" : "sqlite");
            look("accounts", passerelle.databases::accounts, Migrations.ACCOUNTS, words, facts, problems);
            look("main", () -> passerelle.workspace().database(), Migrations.WORKSPACE, words, facts, problems);
            folder(passerelle, words, problems);
            secrets(passerelle, words, facts, problems);
            facts.put("problems", problems);
            if (root.options.json) System.out.println(JsonMapper.shared().writeValueAsString(facts));
            else tell(words, facts, problems);
            return problems.isEmpty() ? 0 : 1;
        }
    }

    private static void look(
            String name,
            Supplier<Database> databases,
            Migrations migrations,
            Words words,
            Map<String, Object> facts,
            List<String> problems) {
        try {
            var database = databases.get();
            facts.put(name, String.valueOf(migrations.version(database)));
            for (var problem : database.dialect().problems(database.sql()))
                problems.add(words.say("check.database", name, problem));
        } catch (DataAccessException | FlywayException | PoolInitializationException damaged) {
            facts.put(name, "");
            problems.add(words.say("check.database", name, String.valueOf(rootOf(damaged).getMessage())));
        }
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    private static void folder(Passerelle passerelle, Words words, List<String> problems) throws Exception {
        var path = passerelle.folder.path();
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
            if (!permissions.endsWith("------")) problems.add(words.say("check.permissions", path));
        }
        if (Files.getFileStore(path).getUsableSpace() < DISK_BYTES_MINIMUM) problems.add(words.say("check.disk", path));
    }

    private static void secrets(Passerelle passerelle, Words words, Map<String, Object> facts, List<String> problems) {
        if (passerelle.secrets.areExposed()) problems.add(words.say("check.key", passerelle.folder.key()));
        boolean readable = !"".equals(facts.get("main"));
        if (readable && passerelle.within(passerelle.day.mailAccount::isLocked)) problems.add(words.say("check.locked"));
    }

    private static void tell(Words words, Map<String, Object> facts, List<String> problems) {
        facts.forEach((name, value) -> {
            if (!name.equals("problems")) System.out.println(name + " " + value);
        });
        problems.forEach(System.out::println);
        if (problems.isEmpty()) System.out.println(words.say("check.sound"));
    }
}
