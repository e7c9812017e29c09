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

/// One file, one writer, several readers.
public final class Sqlite implements Dialect {

    @Override
    public SQLDialect jooq() {
        return SQLDialect.SQLITE;
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public Condition searchMatches(List<String> terms) {
        var query = terms.stream().map(t -> '"' + t.replace("\"", "") + "\"*").collect(Collectors.joining(" "));
        return DSL.condition("person_search match {0}", DSL.val(query));
    }

    @Override
    public void indexPerson(DSLContext sql, int personId, String words) {
        sql.execute("delete from person_search where rowid = ?", personId);
        sql.execute("insert into person_search (rowid, words) values (?, ?)", personId, words);
    }

    @Override
    public void shadow(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create temp table if not exists %1$s as select * from main.%1$s where false".formatted(table));
            statement.execute("delete from temp." + table);
        }
    }

    /// The log is folded back into the file every 40 MB in place of 4: random keys touch the same pages again and again.
    @Override
    public void hurry(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("pragma wal_autocheckpoint = 10000");
        }
    }

    @Override
    public void insist(Connection connection, boolean on) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("pragma synchronous = " + (on ? "full" : "normal"));
        }
    }

    @Override
    public void copyTo(Connection connection, Path file) throws SQLException {
        try (var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, file.toString());
            statement.execute();
        }
    }

    @Override
    public void shred(DSLContext sql) {
        sql.execute("pragma secure_delete = on");
        sql.execute("insert into person_search (person_search, rank) values ('secure-delete', 1)");
    }

    @Override
    public void settle(DSLContext sql) {
        sql.fetch("pragma wal_checkpoint(truncate)");
    }

    @Override
    public List<String> problems(DSLContext sql) {
        var found = sql.fetch("pragma integrity_check").getValues(0, String.class);
        return found.equals(List.of("ok")) ? List.of() : found;
    }
}
