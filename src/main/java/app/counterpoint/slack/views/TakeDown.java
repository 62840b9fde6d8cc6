package app.counterpoint.slack.views;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** When a shared play is deleted again. */
enum TakeDown {
  ONE_DAY(1),
  ONE_WEEK(7),
  TWO_WEEKS(14),
  ONE_MONTH(30),
  NEVER(0);

  static final TakeDown DEFAULT = TWO_WEEKS;

  private final int days;

  TakeDown(int days) {
    this.days = days;
  }

  /** How long it stays up; empty for {@link #NEVER}. */
  Optional<Duration> after() {
    return Optional.of(days).filter(count -> count > 0).map(Duration::ofDays);
  }

  /** What an option carries. */
  String value() {
    return name();
  }

  /** The choice of an option's value; the default for any other text. */
  static TakeDown of(String value) {
    return Arrays.stream(values())
        .filter(choice -> choice.value().equals(value))
        .findFirst()
        .orElse(DEFAULT);
  }

  /** The choice that stays up for so long; the default where there is none. */
  static TakeDown of(Optional<Duration> after) {
    return Arrays.stream(values())
        .filter(choice -> choice.after().equals(after))
        .findFirst()
        .orElse(DEFAULT);
  }

  /** All choices, with this one chosen. */
  StaticSelectElement select(String actionId, Wording wording) {
    return StaticSelectElement.builder()
        .actionId(actionId)
        .options(Arrays.stream(values()).map(choice -> choice.option(wording)).toList())
        .initialOption(option(wording))
        .build();
  }

  private OptionObject option(Wording wording) {
    return Kit.option(label(wording), value());
  }

  String label(Wording wording) {
    return switch (this) {
      case NEVER -> wording.say(Phrase.SHARE_STAY_UP);
      case ONE_DAY -> wording.say(Phrase.SHARE_ONE_DAY);
      default -> wording.say(Phrase.SHARE_DAYS, Map.of("days", String.valueOf(days)));
    };
  }
}
