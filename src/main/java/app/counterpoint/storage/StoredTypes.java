package app.counterpoint.storage;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jspecify.annotations.Nullable;

/** How our own types stand in a column, the same in every database. */
final class StoredTypes implements JdbiPlugin {
  private static final char REPLACEMENT = '\uFFFD';

  /** Also keeps what is bound, which may be a person's words, out of exceptions. */
  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    jdbi.registerArgument(new StoredArgument<>(String.class, Types.VARCHAR, StoredTypes::storable));
    jdbi.registerArgument(new StoredArgument<>(PersonId.class, Types.VARCHAR, PersonId::value));
    jdbi.registerArgument(new StoredArgument<>(ChannelId.class, Types.VARCHAR, ChannelId::value));
    jdbi.registerArgument(new StoredArgument<>(Instant.class, Types.BIGINT, Instant::toEpochMilli));
    jdbi.registerColumnMapper(PersonId.class, text(PersonId::new));
    jdbi.registerColumnMapper(ChannelId.class, text(ChannelId::new));
    jdbi.registerColumnMapper(Instant.class, StoredTypes::instant);
  }

  /** PostgreSQL takes no NUL and no half of a pair. */
  private static String storable(String text) {
    return text.codePoints()
        .map(point -> isStorable(point) ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isStorable(int point) {
    return point != 0 && Character.getType(point) != Character.SURROGATE;
  }

  private static <T> ColumnMapper<T> text(Function<String, T> read) {
    return (row, column, context) -> read.apply(row.getString(column));
  }

  private static @Nullable Instant instant(ResultSet row, int column, StatementContext context)
      throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }
}
