package app.counterpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The environment's variables, and what is wrong with them. An empty one counts as unset; spaces
 * around a value, as a file of secrets may leave them, do not count.
 */
final class Environment {
  private final Map<String, String> values;
  private final List<String> problems = new ArrayList<>();

  Environment(Map<String, String> values) {
    this.values = values;
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(set -> !set.isEmpty());
  }

  /** A setting's parts between commas. */
  List<String> list(String name, String unset) {
    return Stream.of(get(name).orElse(unset).split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * A secret of that shape, empty where unset; a value of another shape is never repeated.
   *
   * @param shouldBe what the setting must look like, for a sentence about it
   */
  Optional<Secret> secret(String name, Pattern shape, String shouldBe) {
    Optional<String> value = get(name);
    if (value.isPresent() && !shape.matcher(value.get()).matches()) {
      refuse(name, shouldBe);
    }
    return value.map(Secret::new);
  }

  /** A whole number within limits; the usual one where it is unset, or refused. */
  int number(String name, int unset, int least, int most) {
    Optional<String> value = get(name);
    Optional<Integer> number =
        value
            .filter(set -> set.matches("[0-9]{1,9}"))
            .map(Integer::parseInt)
            .filter(set -> set >= least && set <= most);
    if (value.isPresent() && number.isEmpty()) {
      refuse(name, "must be a whole number from " + least + " to " + most + ", such as " + unset);
    }
    return number.orElse(unset);
  }

  /**
   * What another reads of the environment by itself.
   *
   * @param read also gets a list, to which it adds what is wrong
   */
  <T> T part(BiFunction<Map<String, String>, List<String>, T> read) {
    return read.apply(values, problems);
  }

  /** Notes what is wrong with a setting; the sentence begins with its name. */
  void refuse(String name, String problem) {
    problems.add(name + " " + problem);
  }

  /**
   * What was read, if all of it was fine.
   *
   * @throws UnusableSettingsException with everything that was refused
   */
  <T> T unlessRefused(Function<Environment, T> read) throws UnusableSettingsException {
    T settings = read.apply(this);
    if (!problems.isEmpty()) {
      throw new UnusableSettingsException(problems);
    }
    return settings;
  }
}
