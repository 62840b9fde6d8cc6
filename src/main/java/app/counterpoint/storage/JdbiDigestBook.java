package app.counterpoint.storage;

import app.counterpoint.digest.DigestBook;
import app.counterpoint.workspace.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Wishes for the digest: a row for each person. */
public final class JdbiDigestBook implements DigestBook {
  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiDigestBook(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public void keep(Wish wish, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO digest (person, zone, at) VALUES (:person, :zone, :at)
                    ON CONFLICT (person) DO UPDATE SET zone = excluded.zone\
                    """)
                .bind("person", wish.person())
                .bind("zone", wish.zone().getId())
                .bind("at", at)
                .execute());
  }

  @Override
  public void remove(PersonId person) {
    jdbi.useHandle(handle -> handle.execute("DELETE FROM digest WHERE person = ?", person));
  }

  @Override
  public Optional<Wish> of(PersonId person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM digest WHERE person = :person")
                .bind("person", person)
                .map(JdbiDigestBook::wish)
                .findOne());
  }

  @Override
  public List<Wish> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM digest ORDER BY person")
                .map(JdbiDigestBook::wish)
                .list());
  }

  private static Wish wish(ResultSet row, StatementContext context) throws SQLException {
    return new Wish(new PersonId(row.getString("person")), ZoneId.of(row.getString("zone")));
  }
}
