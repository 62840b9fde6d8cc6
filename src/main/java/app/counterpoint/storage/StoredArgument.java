package app.counterpoint.storage;

import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type are written. Preparable, or Jdbi's own way with the type would come first.
 *
 * @param sqlType of {@code java.sql.Types}
 */
record StoredArgument<T>(Class<T> type, int sqlType, Function<T, Object> write)
    implements ArgumentFactory.Preparable {
  @Override
  public Optional<Function<Object, Argument>> prepare(Type wanted, ConfigRegistry config) {
    return wanted.equals(type) ? Optional.of(this::argument) : Optional.empty();
  }

  @Override
  public Optional<Argument> build(Type wanted, Object value, ConfigRegistry config) {
    return prepare(wanted, config).map(factory -> factory.apply(value));
  }

  private Argument argument(@Nullable Object value) {
    if (value == null) {
      return new NullArgument(sqlType);
    }
    Object written = write.apply(type.cast(value));
    return (position, statement, context) -> statement.setObject(position, written, sqlType);
  }
}
