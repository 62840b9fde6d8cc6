package app.counterpoint.localslack.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** Rules for single values and lists. */
final class Values {
  static final Rule BOOLEAN =
      (value, at, problems) -> {
        if (!value.isBoolean()) {
          problems.add("must be a boolean", at);
        }
      };

  private Values() {}

  /** A text of 1 to {@code most} characters. */
  static Rule text(int most) {
    return text(1, most);
  }

  static Rule text(int least, int most) {
    return (value, at, problems) -> {
      if (!value.isTextual()) {
        problems.add("must be a string", at);
      } else if (value.asText().length() < least) {
        problems.add("must be more than " + (least - 1) + " characters", at);
      } else if (value.asText().length() > most) {
        problems.add("must be less than " + (most + 1) + " characters", at);
      }
    };
  }

  static Rule matching(String form) {
    Pattern pattern = Pattern.compile(form);
    return (value, at, problems) -> {
      if (!pattern.matcher(value.asText()).matches()) {
        problems.add("must match " + form, at);
      }
    };
  }

  static Rule oneOf(String... words) {
    List<String> allowed = List.of(words);
    return (value, at, problems) -> {
      if (!allowed.contains(value.asText())) {
        problems.add("must be one of " + allowed, at);
      }
    };
  }

  static Rule integer(long least, long most) {
    return (value, at, problems) -> {
      if (!value.isIntegralNumber() || value.asLong() < least || value.asLong() > most) {
        problems.add("must be an integer from " + least + " to " + most, at);
      }
    };
  }

  static Rule list(int least, int most, Rule each) {
    return (value, at, problems) -> {
      if (!value.isArray()) {
        problems.add("must be an array", at);
        return;
      }
      if (value.size() < least) {
        problems.add("no fewer than " + least + " items allowed", at);
      }
      if (value.size() > most) {
        problems.add("no more than " + most + " items allowed", at);
      }
      int index = 0;
      for (JsonNode item : value) {
        each.check(item, at + "/" + index, problems);
        index++;
      }
    };
  }
}
