package org.passerelle.platform.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.passerelle.platform.Refusal;

/// A schema per workspace, for teams.
public final class Postgres implements Dialect {

    @Override
    public SQLDialect jooq() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public Condition searchMatches(List<String> terms) {
        var query = terms.stream().map(t -> "'" + t.replace("'", "").replace("\\", "") + "':*").collect(Collectors.joining(" & "));
        return DSL.condition("terms @@ to_tsquery('simple', {0})", DSL.val(query));
    }

    @Override
    public void indexPerson(DSLContext sql, int personId, String words) {
        sql.execute(
                "insert into person_search (rowid, words) values (?, ?) on conflict (rowid) do update set words = excluded.words",
                personId,
                words);
    }

    @Override
    public void shadow(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create temp table if not exists %1$s (like %1$s including all)".formatted(table));
            statement.execute("delete from pg_temp." + table);
        }
    }

    @Override
    public void hurry(Connection connection) {}

    /// It always does, unless its administrator chose otherwise.
    @Override
    public void insist(Connection connection, boolean on) {}

    @Override
    public void copyTo(Connection connection, Path file) {
        throw new Refusal("backup.postgres");
    }

    /// It overwrites what was deleted in its own time.
    @Override
    public void shred(DSLContext sql) {}

    @Override
    public void settle(DSLContext sql) {}

    @Override
    public List<String> problems(DSLContext sql) {
        return List.of();
    }
}
