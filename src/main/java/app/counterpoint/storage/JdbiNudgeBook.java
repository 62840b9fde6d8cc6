package app.counterpoint.storage;

import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeBook;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Tone;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Nudges by their id. */
public final class JdbiNudgeBook implements NudgeBook {
  private final Jdbi jdbi;
  private final SqlDialect dialect;

  /** Over a database. */
  public JdbiNudgeBook(Database database) {
    this.jdbi = database.jdbi();
    this.dialect = database.dialect();
  }

  @Override
  public void add(Nudge nudge, Instant at) {
    String insert =
        """
        INSERT INTO nudge (id, owner, snippet, half, tone, note, scope, channels, first_at, zone,
          repeat, take_down_after, state, dealt_with, at)
        VALUES (:id, :owner, :snippet, :half, :tone, :note, :scope, :channels, :firstAt, :zone,
          :repeat, :takeDownAfter, :state, :dealtWith, :at)\
        """;
    jdbi.useHandle(handle -> bound(handle.createUpdate(insert), nudge).bind("at", at).execute());
  }

  @Override
  public Optional<Nudge> find(String id) {
    return jdbi.withHandle(handle -> find(handle, id, ""));
  }

  @Override
  public Optional<Nudge> change(String id, UnaryOperator<Nudge> change) {
    return jdbi.inTransaction(
        transaction -> {
          Optional<Nudge> changed =
              find(transaction, id, dialect.lockingRead())
                  .filter(nudge -> nudge.state() != Nudge.State.DELETED)
                  .map(change);
          changed.ifPresent(nudge -> update(transaction, nudge));
          return changed;
        });
  }

  private static void update(Handle transaction, Nudge nudge) {
    String update =
        """
        UPDATE nudge SET owner = :owner, snippet = :snippet, half = :half, tone = :tone,
          note = :note, scope = :scope, channels = :channels, first_at = :firstAt, zone = :zone,
          repeat = :repeat, take_down_after = :takeDownAfter, state = :state,
          dealt_with = :dealtWith
        WHERE id = :id\
        """;
    bound(transaction.createUpdate(update), nudge).execute();
  }

  private static Optional<Nudge> find(Handle handle, String id, String locking) {
    return handle
        .createQuery("SELECT * FROM nudge WHERE id = :id" + locking)
        .bind("id", id)
        .map(JdbiNudgeBook::nudge)
        .findOne();
  }

  @Override
  public List<Nudge> in(Nudge.State state, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM nudge WHERE state = :state ORDER BY at DESC, id LIMIT :most")
                .bind("state", state)
                .bind("most", most)
                .map(JdbiNudgeBook::nudge)
                .list());
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Nudge nudge) {
    return statement
        .bind("id", nudge.id())
        .bind("owner", nudge.owner())
        .bind("snippet", nudge.snippet())
        .bind("half", nudge.half())
        .bind("tone", nudge.tone())
        .bind("note", nudge.note())
        .bind("scope", nudge.target().scope())
        .bind("channels", written(nudge.target().channels()))
        .bind("firstAt", nudge.schedule().first().toString())
        .bind("zone", nudge.schedule().zone().getId())
        .bind("repeat", nudge.schedule().repeat())
        .bind("takeDownAfter", nudge.takeDownAfter().map(Duration::toMillis).orElse(null))
        .bind("state", nudge.state())
        .bind("dealtWith", nudge.dealtWith());
  }

  private static String written(List<ChannelId> channels) {
    return channels.stream().map(ChannelId::value).collect(Collectors.joining(" "));
  }

  private static Nudge nudge(ResultSet row, StatementContext context) throws SQLException {
    long takeDownAfter = row.getLong("take_down_after");
    Optional<Duration> takeDown =
        row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(takeDownAfter));
    return new Nudge(
        row.getString("id"),
        new PersonId(row.getString("owner")),
        row.getString("snippet"),
        Half.valueOf(row.getString("half")),
        Tone.valueOf(row.getString("tone")),
        row.getString("note"),
        new Target(
            Target.Scope.valueOf(row.getString("scope")), channels(row.getString("channels"))),
        new Schedule(
            LocalDateTime.parse(row.getString("first_at")),
            ZoneId.of(row.getString("zone")),
            Repeat.valueOf(row.getString("repeat"))),
        takeDown,
        Nudge.State.valueOf(row.getString("state")),
        Instant.ofEpochMilli(row.getLong("dealt_with")));
  }

  private static List<ChannelId> channels(String written) {
    return Arrays.stream(written.split(" ")).filter(ChannelId::isOne).map(ChannelId::new).toList();
  }
}
