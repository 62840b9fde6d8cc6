/**
 * The stores on a database, SQLite or PostgreSQL: one implementation of each store, the same SQL
 * for both. The only package that knows SQL.
 */
@NullMarked
package app.counterpoint.storage;

import org.jspecify.annotations.NullMarked;
