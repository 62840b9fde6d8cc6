package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.playbook.Tone;
import app.counterpoint.workspace.ChannelId;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NudgeFormTest {
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final NudgeDraft DRAFT =
      NudgeDraft.blank().startingFrom(NOW, ZoneId.of("Europe/London"));
  private static final String FILLED =
      """
      {"values": {
        "nudge-play-block": {"nudge-play": {"selected_option": {"value": "target-price"}}},
        "nudge-reads-block": {"nudge-reads": {"selected_option": {"value": "FIRM_SCRIPT"}}},
        "nudge-scope-block": {"nudge-scope": {"selected_option": {"value": "CHOSEN"}}},
        "nudge-channels-block": {"nudge-channels": {"selected_conversations": ["C0ACME", "C0B"]}},
        "nudge-note-block": {"nudge-note": {"value": " Look\\u0007 <here>\\r\\nnow "}},
        "nudge-when-block": {"nudge-when": {"selected_option": {"value": "ONCE"}}},
        "nudge-date-block": {"nudge-date": {"selected_date": "2026-11-30"}},
        "nudge-time-block": {"nudge-time": {"selected_time": "09:30"}},
        "nudge-take-down-block": {"nudge-take-down": {"selected_option": {"value": "ONE_WEEK"}}}
      }}
      """;

  private static Reading<NudgeForm> reading(NudgeDraft carried, String state) {
    return NudgeForm.read(
        View.builder()
            .privateMetadata(carried.metadata())
            .state(GsonFactory.createSnakeCase().fromJson(state, ViewState.class))
            .build());
  }

  private static NudgeForm read(String state) {
    return reading(DRAFT, state).whole().orElseThrow();
  }

  private static Map<String, String> errors(String state) {
    return read(state).errors(Samples.PLAYBOOK, NOW);
  }

  @Test
  void reads_all_that_was_filled_in() {
    Nudge nudge = read(FILLED).draft().nudge(Samples.RILEY, NOW);

    assertThat(errors(FILLED)).isEmpty();
    assertThat(nudge.snippet()).isEqualTo("target-price");
    assertThat(nudge.half()).isEqualTo(Half.SCRIPT);
    assertThat(nudge.tone()).isEqualTo(Tone.FIRM);
    assertThat(nudge.note()).isEqualTo("Look <here>\nnow");
    assertThat(nudge.target().channels())
        .containsExactly(new ChannelId("C0ACME"), new ChannelId("C0B"));
    assertThat(nudge.next()).contains(Instant.parse("2026-11-30T09:30:00Z"));
    assertThat(nudge.takeDownAfter()).contains(Duration.ofDays(7));
  }

  @Test
  void a_field_that_is_not_shown_keeps_what_it_held() {
    NudgeDraft carried = read(FILLED).draft();

    assertThat(reading(carried, "{}").whole().orElseThrow().draft()).isEqualTo(carried);
  }

  @Test
  void a_field_that_was_emptied_is_empty() {
    NudgeDraft carried = read(FILLED).draft();
    String emptied =
        "{\"values\": {\"nudge-note-block\": {\"nudge-note\": {}}, \"nudge-channels-block\":"
            + " {\"nudge-channels\": {}}, \"nudge-date-block\": {\"nudge-date\": {}},"
            + " \"nudge-play-block\": {\"nudge-play\": {}}}}";
    NudgeDraft read = reading(carried, emptied).whole().orElseThrow().draft();

    assertThat(read.note()).isEmpty();
    assertThat(read.channels()).isEmpty();
    assertThat(read.date()).isEmpty();
    assertThat(read.snippet()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"target-price\"', '\"\"', nudge-play-block, Pick a play.",
    "target-price, left-the-book, nudge-play-block, That play is no longer in the playbook.",
    "'\"C0ACME\", \"C0B\"', '', nudge-channels-block, Pick at least one channel.",
    "'\"selected_date\": \"2026-11-30\"', '', nudge-date-block, Pick a day.",
    "'\"selected_time\": \"09:30\"', '', nudge-time-block, Pick a time.",
    "2026-11-30, 2026-11-25, nudge-date-block, That day has gone by.",
    "'2026-11-30\"', '2026-11-26\"', nudge-time-block, ''"
  })
  void a_wrong_field_has_a_sentence_of_its_own(
      String right, String wrong, String block, String said) {
    String state = FILLED.replace(right, wrong);
    if (said.isEmpty()) {
      state = state.replace("09:30", "08:59");
    }

    assertThat(errors(state)).containsOnlyKeys(block);
    assertThat(errors(state).get(block)).startsWith(said);
  }

  @Test
  void a_note_too_long_is_refused() {
    String note = "x".repeat(Nudge.LONGEST_NOTE + 1);

    assertThat(errors(FILLED.replace("<here>", note)))
        .containsExactly(
            Map.entry("nudge-note-block", "The note is too long. It can have 500 characters."));
  }

  @Test
  void too_many_channels_are_refused() {
    String many =
        IntStream.rangeClosed(0, Target.MOST_CHANNELS)
            .mapToObj(i -> "\"C" + i + "\"")
            .collect(Collectors.joining(","));

    assertThat(errors(FILLED.replace("\"C0ACME\", \"C0B\"", many)))
        .containsExactly(
            Map.entry("nudge-channels-block", "That is too many channels. Pick 40 at most."));
  }

  @Test
  void a_play_with_one_half_alone_says_which_to_pick(@TempDir Path folder) throws Exception {
    Playbook halves = halves(folder);
    NudgeForm script = read(FILLED.replace("target-price", "only-ask"));
    NudgeForm questions =
        read(FILLED.replace("target-price", "only-say").replace("FIRM_SCRIPT", "QUESTIONS"));

    assertThat(script.errors(halves, NOW))
        .containsExactly(
            Map.entry("nudge-reads-block", "This play has no script. Pick the questions."));
    assertThat(questions.errors(halves, NOW))
        .containsExactly(
            Map.entry("nudge-reads-block", "This play has no questions. Pick the script."));
  }

  private static Playbook halves(Path folder) throws Exception {
    TestObjects.playbook(folder);
    TestObjects.write(
        folder.resolve("wording.yaml"), Files.readString(Path.of("prompts", "wording.yaml")));
    TestObjects.write(
        folder.resolve("playbook/price-pressure.yaml"),
        """
        id: price-pressure
        title: A price moment
        summary: Something about a price has happened.
        snippets:
          - id: only-ask
            title: Only ask
            when: first
            source: {article: love, paragraph: 1}
            ask: ["Why this number?", "Whose is it?"]
            why: It is good.
          - id: only-say
            title: Only say
            when: second
            source: {article: love, paragraph: 2}
            say: {soft: Tell me more., firm: Tell me now.}
            why: It is better.
        """);
    return PlaybookLoader.load(folder);
  }

  @Test
  void a_nudge_that_is_repeated_may_have_begun_before_it_is_changed() {
    NudgeDraft fresh = read(FILLED).draft();
    NudgeDraft stored = NudgeDraft.of(fresh.nudge(Samples.RILEY, NOW));
    String past = FILLED.replace("2026-11-30", "2026-11-02").replace("ONCE", "WEEKLY");

    assertThat(reading(stored, past).whole().orElseThrow().errors(Samples.PLAYBOOK, NOW)).isEmpty();
    assertThat(errors(past)).containsOnlyKeys("nudge-date-block");
  }

  @Test
  void notices_a_field_that_its_choices_ask_for_and_the_view_lacks() {
    assertThat(read(FILLED).lacksFields()).isFalse();
    assertThat(read(FILLED.replace("nudge-date-block", "other")).lacksFields()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FIRM_SCRIPT",
        "CHOSEN",
        "ONCE",
        "ONE_WEEK",
        "2026-11-30",
        "09:30",
        "target-price"
      })
  void what_no_client_lets_in_is_tampered_with(String value) {
    assertThat(reading(DRAFT, FILLED.replace(value, "A<B"))).isInstanceOf(Reading.Tampered.class);
  }

  @Test
  void what_is_no_channel_is_none() {
    assertThat(read(FILLED.replace("C0ACME", "U0RILEY")).draft().channels()).containsExactly("C0B");
  }

  @Test
  void a_view_that_is_not_ours_is_tampered_with() {
    assertThat(NudgeForm.read(View.builder().build())).isInstanceOf(Reading.Tampered.class);
    assertThat(NudgePreview.read(View.builder().build())).isInstanceOf(Reading.Tampered.class);
  }

  @Test
  void a_view_of_another_version_is_stale() {
    String old = DRAFT.metadata().replace("\"version\":1", "\"version\":0");

    assertThat(NudgeForm.read(View.builder().privateMetadata(old).build()))
        .isInstanceOf(Reading.Stale.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"date\":\"2026-11-27\"', '\"date\":\"2026-11-31\"'",
    "'\"time\":\"09:00\"', '\"time\":\"29:00\"'",
    "Europe/London, Europe/Nowhere",
    "'\"channels\":[]', '\"channels\":[\"#acme\"]'",
    "'\"note\":\"\"', '\"note\":\"\\u0007\"'",
    "'\"snippet\":\"\"', '\"snippet\":\"<a>\"'",
    "'\"id\":\"', '\"id\":\"<'",
    "'\"when\":\"NOW\"', '\"when\":\"NEVER\"'"
  })
  void a_draft_that_was_changed_on_its_way_is_tampered_with(String ours, String theirs) {
    assertThat(DRAFT.metadata()).contains(ours);

    assertThat(NudgeDraft.read(DRAFT.metadata().replace(ours, theirs)))
        .isInstanceOf(Reading.Tampered.class);
  }

  @Test
  void the_longest_draft_fits_into_a_modals_metadata() {
    String many =
        IntStream.range(0, Target.MOST_CHANNELS)
            .mapToObj(i -> "\"C" + String.valueOf(10 + i).repeat(15) + "\"")
            .collect(Collectors.joining(","));
    String state =
        FILLED
            .replace("\"C0ACME\", \"C0B\"", many)
            .replace("<here>", "\\\"\\\\".repeat(Nudge.LONGEST_NOTE));
    NudgeDraft draft = read(state).draft();

    assertThat(draft.channels()).hasSize(Target.MOST_CHANNELS);
    assertThat(draft.note()).hasSize(Nudge.LONGEST_NOTE);
    assertThat(draft.metadata()).hasSizeLessThan(3_000);
  }

  @Test
  void never_shows_the_note_when_it_is_printed() {
    assertThat(read(FILLED).toString()).doesNotContain("here");
  }

  @Test
  void a_stored_nudge_comes_back_as_it_was() {
    Nudge nudge = read(FILLED).draft().nudge(Samples.RILEY, NOW);

    assertThat(NudgeDraft.of(nudge).nudge(Samples.RILEY, NOW)).isEqualTo(nudge);
  }

  @Test
  void what_goes_out_now_does_so_in_the_hour_that_a_night_has_twice() {
    Instant secondTime = Instant.parse("2026-10-25T01:30:00.123Z");
    NudgeDraft now =
        NudgeDraft.of("target-price")
            .in(Optional.of(Samples.ACME))
            .startingFrom(secondTime, ZoneId.of("Europe/London"));

    assertThat(now.nudge(Samples.RILEY, secondTime).next())
        .contains(Instant.parse("2026-10-25T01:30:00Z"));
  }

  @Test
  void a_direct_message_is_no_channel_to_nudge() {
    assertThat(NudgeDraft.blank().in(Optional.of(new ChannelId("D0RILEY"))).channels()).isEmpty();
  }
}
