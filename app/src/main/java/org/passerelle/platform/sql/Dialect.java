package org.passerelle.platform.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/// What differs between SQLite and PostgreSQL, all of it.
public sealed interface Dialect permits Sqlite, Postgres {

    SQLDialect jooq();

    /// The folder of migrations only this one has.
    String migrations();

    /// The rows of `person_search` whose words begin with each of these folded terms, in any order.
    Condition searchMatches(List<String> terms);

    /// Indexes a person's folded words, in place of what was indexed.
    void indexPerson(DSLContext sql, int personId, String words);

    /// Hides the projection of that name behind an empty copy seen by this connection alone.
    void shadow(Connection connection, String table) throws SQLException;

    /// Lets this connection write much before the database tidies up behind it.
    void hurry(Connection connection) throws SQLException;

    /// Has this connection wait at each commit until the disk itself has it, or no longer.
    void insist(Connection connection, boolean on) throws SQLException;

    /// Writes a consistent copy while others read and write.
    void copyTo(Connection connection, Path file) throws SQLException;

    /// Has what this connection deletes from now on overwritten, rather than left to be found in the file.
    void shred(DSLContext sql);

    /// Leaves nothing of what was deleted in a log beside the file, unless someone reads just now.
    void settle(DSLContext sql);

    /// What is broken in the files of the database itself: one line each, empty when sound.
    List<String> problems(DSLContext sql);
}
