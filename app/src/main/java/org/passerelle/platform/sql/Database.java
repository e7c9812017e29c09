package org.passerelle.platform.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// One open database: a SQLite file, or one schema of a PostgreSQL server.
public final class Database implements AutoCloseable {

    private static final String SQLITE_OPTIONS =
            "?journal_mode=WAL&synchronous=NORMAL&busy_timeout=15000&foreign_keys=true&transaction_mode=IMMEDIATE"
                    + "&cache_size=-8000&temp_store=MEMORY&jdbc.get_generated_keys=false";

    private final HikariDataSource pool;
    private final Dialect dialect;
    private final DSLContext sql;

    private Database(HikariConfig config, Dialect dialect) {
        this.pool = new HikariDataSource(config);
        this.dialect = dialect;
        var settings = new Settings()
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false);
        this.sql = DSL.using(pool, dialect.jooq(), settings);
    }

    public static Database sqlite(Path file, int connections) {
        var config = pooled("jdbc:sqlite:" + file + SQLITE_OPTIONS, connections);
        return new Database(config, new Sqlite());
    }

    public static Database postgres(String url, String schema, int connections) {
        var config = pooled(url, connections);
        config.setConnectionInitSql("create schema if not exists " + schema + "; set search_path to " + schema);
        return new Database(config, new Postgres());
    }

    private static HikariConfig pooled(String url, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setPoolName("passerelle");
        return config;
    }

    public DSLContext sql() {
        return sql;
    }

    public Dialect dialect() {
        return dialect;
    }

    public Connection connection() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new DataAccessException("No connection", e);
        }
    }

    /// Runs in one transaction: all of it or nothing. Keep it short, and never wait for a network in it.
    public <T> T transaction(Function<DSLContext, T> work) {
        return sql.transactionResult(configuration -> work.apply(DSL.using(configuration)));
    }

    /// The same, and back only once the disk has it: what is done next may rest on it, even if the power fails.
    public <T> T durably(Function<DSLContext, T> work) {
        try (var connection = connection()) {
            dialect.insist(connection, true);
            try {
                return DSL.using(connection, dialect.jooq(), sql.settings())
                        .transactionResult(configuration -> work.apply(DSL.using(configuration)));
            } finally {
                dialect.insist(connection, false);
            }
        } catch (SQLException e) {
            throw new DataAccessException("Not kept for certain", e);
        }
    }

    /// Hides tables behind empty ones; only meant for a pool of one connection, which alone sees them.
    void shadow(List<String> tables) {
        if (tables.isEmpty()) return;
        try (var connection = connection()) {
            for (var table : tables) dialect.shadow(connection, table);
        } catch (SQLException e) {
            throw new DataAccessException("No table apart", e);
        }
    }

    public javax.sql.DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
