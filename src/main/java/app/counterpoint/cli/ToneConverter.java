package app.counterpoint.cli;

import app.counterpoint.playbook.Tone;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a tone as it is typed. */
final class ToneConverter implements ITypeConverter<Tone> {
  @Override
  public Tone convert(String value) {
    return switch (value) {
      case "soft" -> Tone.SOFT;
      case "firm" -> Tone.FIRM;
      default -> throw new TypeConversionException("\"" + value + "\" is not soft or firm");
    };
  }
}
