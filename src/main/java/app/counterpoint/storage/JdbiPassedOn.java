package app.counterpoint.storage;

import app.counterpoint.coaching.PassedOn;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Texts passed on: the only words of people in the database. */
public final class JdbiPassedOn implements PassedOn {
  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiPassedOn(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public void pass(PersonId person, String text, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO passed_on (person, text, at) VALUES (:person, :text, :at)")
                .bind("person", person)
                .bind("text", cut(text))
                .bind("at", at)
                .execute());
  }

  /** Not through the middle of a character. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean whole = !Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, whole ? LONGEST : LONGEST - 1);
  }

  @Override
  public List<Entry> newest(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT id, text, at FROM passed_on ORDER BY at DESC, id DESC LIMIT :most")
                .bind("most", most)
                .map(ConstructorMapper.of(Entry.class))
                .list());
  }
}
