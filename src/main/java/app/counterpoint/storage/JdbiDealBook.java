package app.counterpoint.storage;

import app.counterpoint.deals.Deal;
import app.counterpoint.deals.DealBook;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Deals and their aliases. */
public final class JdbiDealBook implements DealBook {
  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiDealBook(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public void name(Deal deal, PersonId by, Instant at) {
    jdbi.useTransaction(
        handle -> {
          handle
              .createUpdate(
                  """
                  INSERT INTO deal (name_key, name, named_by, at) VALUES (:key, :name, :by, :at)
                  ON CONFLICT (name_key) DO UPDATE
                  SET name = excluded.name, named_by = excluded.named_by, at = excluded.at\
                  """)
              .bind("key", key(deal.name()))
              .bind("name", deal.name())
              .bind("by", by)
              .bind("at", at)
              .execute();
          setAliases(handle, deal);
        });
  }

  private static void setAliases(Handle handle, Deal deal) {
    String key = key(deal.name());
    handle.execute("DELETE FROM deal_alias WHERE name_key = ?", key);
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO deal_alias (name_key, place, alias) VALUES (:key, :place, :alias)");
    for (int place = 0; place < deal.aliases().size(); place++) {
      batch.bind("key", key).bind("place", place).bind("alias", deal.aliases().get(place)).add();
    }
    batch.execute();
  }

  @Override
  public boolean remove(String name) {
    return jdbi.withHandle(
            handle -> handle.execute("DELETE FROM deal WHERE name_key = ?", key(name)))
        == 1;
  }

  /** Sorted here: each database has an order of its own. */
  @Override
  public List<Deal> all() {
    Map<String, List<Row>> deals = new TreeMap<>();
    for (Row row : rows()) {
      deals.computeIfAbsent(row.nameKey(), key -> new ArrayList<>()).add(row);
    }
    return deals.values().stream().map(JdbiDealBook::deal).toList();
  }

  private List<Row> rows() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT deal.name_key, name, alias
                    FROM deal LEFT JOIN deal_alias ON deal_alias.name_key = deal.name_key
                    ORDER BY place\
                    """)
                .map(
                    (row, context) ->
                        new Row(
                            row.getString("name_key"),
                            row.getString("name"),
                            Optional.ofNullable(row.getString("alias"))))
                .list());
  }

  private static Deal deal(List<Row> rows) {
    List<String> aliases = rows.stream().flatMap(row -> row.alias().stream()).toList();
    return new Deal(rows.get(0).name(), aliases);
  }

  /** Upper case first: it is where ß and ss meet. */
  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private record Row(String nameKey, String name, Optional<String> alias) {}
}
