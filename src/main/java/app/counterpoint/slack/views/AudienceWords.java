package app.counterpoint.slack.views;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import app.counterpoint.workspace.Audience;
import java.util.Map;

/** Who can read a channel, in one sentence. */
final class AudienceWords {
  private AudienceWords() {}

  /** Where it goes and who reads it, or why it does not go there. */
  static String of(Audience audience, Wording wording) {
    String name = audience.name().map(known -> "#" + known).orElseGet(() -> unnamed(wording));
    return audience
        .why()
        .map(why -> wording.say(phrase(why), Map.of("channel", name)))
        .orElseGet(
            () ->
                wording.say(
                    Phrase.AUDIENCE_INTERNAL,
                    Map.of("channel", name, "members", String.valueOf(audience.members()))));
  }

  /** The reason, as it is said about a channel by name. */
  static Phrase phrase(Audience.Why why) {
    return switch (why) {
      case SHARED -> Phrase.AUDIENCE_SHARED;
      case SHARE_PENDING -> Phrase.AUDIENCE_SHARE_PENDING;
      case FOREIGN_MEMBER -> Phrase.AUDIENCE_FOREIGN_MEMBER;
      case GUEST -> Phrase.AUDIENCE_GUEST;
      case FACTS_MISSING -> Phrase.AUDIENCE_FACTS_MISSING;
      case NO_ANSWER -> Phrase.AUDIENCE_NO_ANSWER;
      case NOT_A_MEMBER -> Phrase.AUDIENCE_NOT_A_MEMBER;
      case ARCHIVED -> Phrase.AUDIENCE_ARCHIVED;
      case TOO_MANY_MEMBERS -> Phrase.AUDIENCE_TOO_MANY_MEMBERS;
    };
  }

  private static String unnamed(Wording wording) {
    return wording.say(Phrase.AUDIENCE_UNNAMED);
  }
}
