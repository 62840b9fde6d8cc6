package app.counterpoint.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a database, as it tells them. */
record Schema(List<Column> columns) {
  static Schema of(Database database) throws SQLException {
    return database.jdbi().withHandle(handle -> read(handle.getConnection()));
  }

  private static Schema read(Connection connection) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (ResultSet rows = connection.getMetaData().getColumns(null, null, "%", "%")) {
      while (rows.next()) {
        String schema = rows.getString("TABLE_SCHEM");
        if (schema == null || schema.equals("public")) {
          columns.add(
              new Column(
                  rows.getString("TABLE_NAME"),
                  rows.getString("COLUMN_NAME"),
                  rows.getString("TYPE_NAME").toLowerCase(Locale.ROOT)));
        }
      }
    }
    columns.removeIf(column -> column.table().startsWith("sqlite_"));
    return new Schema(columns);
  }

  Set<String> tables() {
    return columns.stream()
        .map(Column::table)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  List<Column> ofText() {
    return columns.stream().filter(Column::isText).toList();
  }

  /** A column with the database's own name of its type. */
  record Column(String table, String name, String type) {
    boolean isText() {
      return type.contains("text")
          || type.contains("char")
          || type.contains("json")
          || type.contains("blob")
          || type.contains("bytea");
    }

    String path() {
      return table + "." + name;
    }
  }
}
