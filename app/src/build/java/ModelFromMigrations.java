import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Migrates a temporary SQLite file and generates each module's tables into that module's own package, so that reaching
/// into another's tables shows as an import. Run by the build: `ModelFromMigrations <migrations> <sources>`.
class ModelFromMigrations {

    record Model(String module, String folder, String tables) {}

    static final List<Model> MODELS = List.of(
            new Model("accounts", "accounts", "account|session|setup_code|device"),
            new Model("platform", "workspace", "identifier|setting"),
            new Model("people", "workspace", "organisation|organisation_alias|person|identity|own_identity|role|sphere|sphere_member|tag|edit|photo"),
            new Model("exchanges", "workspace", "exchange|participant"),
            new Model("imports", "workspace", "import|import_part|import_line|import_change|card|sighting|echo|statement"),
            new Model("ties", "workspace", "tie|tie_state"),
            new Model("today", "workspace", "promise|pause|suggestion|digest|digest_answer"),
            new Model("cards", "workspace", "own_card|card_reply"),
            new Model("tidying", "workspace", "keeping|departure"),
            new Model("introductions", "workspace", "introduction|referral|referral_link|pair_passed"),
            new Model("gatherings", "workspace", "gathering|attendee|met|note_sent"),
            new Model("week", "workspace", "week|week_candidate|planned"),
            new Model("links", "workspace", "link|link_state|circle|circle_member"),
            new Model("map", "workspace", "sector|seat"),
            new Model("channels", "workspace", "channel"),
            new Model("vision", "workspace", "vision|objective|vision_review|objective_decision"),
            new Model(
                    "opportunities",
                    "workspace",
                    "stage|opportunity|opportunity_person|opportunity_said|opportunity_move|opportunity_touch|trust_step|currency_rate"),
            new Model("time", "workspace", "time_entry|timer"),
            new Model("visits", "workspace", "visit_file|visit"),
            new Model("story", "workspace", "story_entry"),
            new Model("duplicates", "workspace", "duplicate|set_apart|merger"),
            new Model("news", "workspace", "news_item"),
            new Model("exports", "workspace", "erasure|erased_address"),
            new Model("addressbook", "workspace", "card_resource"),
            new Model(
                    "publishing",
                    "workspace",
                    "publication|publication_image|publication_preview|delivery|delivery_event|slot"
                            + "|standstill|approval|repetition|occurrence|feed|feed_item|subscription|hearing|respondent|respondent_address|answer|measure"));

    void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var sources = Path.of(args[1]);
        if (isFresh(migrations, sources)) return;
        var urls = Map.of(
                "accounts", migrated(migrations, "accounts", sources), "workspace", migrated(migrations, "workspace", sources));
        for (var model : MODELS) GenerationTool.generate(configuration(model, urls.get(model.folder()), sources));
        Files.setLastModifiedTime(sources, java.nio.file.attribute.FileTime.from(java.time.Instant.now()));
    }

    boolean isFresh(Path migrations, Path sources) throws Exception {
        if (!Files.exists(sources)) return false;
        var generated = Files.getLastModifiedTime(sources);
        try (var files = Files.walk(migrations.getParent().getParent().getParent())) {
            return files.filter(f -> f.toString().endsWith(".sql") || f.toString().endsWith("Migrations.java"))
                    .noneMatch(f -> f.toFile().lastModified() > generated.toMillis());
        }
    }

    String migrated(Path migrations, String folder, Path sources) throws Exception {
        var file = Files.createDirectories(sources).resolveSibling(folder + ".sqlite");
        Files.deleteIfExists(file);
        var url = "jdbc:sqlite:" + file;
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("filesystem:" + migrations.resolve(folder))
                .load()
                .migrate();
        return url;
    }

    Configuration configuration(Model model, String url, Path sources) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withIncludes(model.tables())
                                .withOutputSchemaToDefault(true)
                                .withForcedTypes(
                                        new ForcedType()
                                                .withUserType("java.time.Instant")
                                                .withIgnoreUnused(true)
                                                .withConverter("org.passerelle.platform.sql.MillisInstant")
                                                .withIncludeExpression(".*\\.(at|.*_at)"),
                                        new ForcedType()
                                                .withName("BLOB")
                                                .withIgnoreUnused(true)
                                                .withIncludeTypes("(?i:bytea)")))
                        .withGenerate(new Generate()
                                .withRecords(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false))
                        .withTarget(new Target()
                                .withPackageName("org.passerelle." + model.module() + ".db")
                                .withDirectory(sources.toString())));
    }
}
