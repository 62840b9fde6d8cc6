package app.counterpoint.cli;

import app.counterpoint.coaching.Stance;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a stance in lower case. */
final class StanceConverter implements ITypeConverter<Stance> {
  @Override
  public Stance convert(String value) {
    try {
      return Stance.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("\"" + value + "\" is not questions or pushback");
    }
  }
}
