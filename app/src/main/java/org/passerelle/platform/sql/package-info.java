/// Databases: a workspace is its own, a SQLite file or a PostgreSQL schema. What differs between the two stands behind
/// {@link Dialect}, in two files, and nowhere else.
@NullMarked
package org.passerelle.platform.sql;

import org.jspecify.annotations.NullMarked;
