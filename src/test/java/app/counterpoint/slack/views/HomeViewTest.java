package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.coaching.PassedOn;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.tips.Mutes;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonalData;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HomeViewTest {
  private static final Home FRESH =
      new Home(List.of(), List.of(), new Mutes.Muted(false, Set.of()), Map.of(), Optional.empty());
  private static final Home USED =
      new Home(
          List.of("target-price", "gone"),
          List.of("no-number-first"),
          new Mutes.Muted(true, Set.of(Samples.ACME, new ChannelId("C0B"))),
          Map.of(PersonalData.Kind.TIPS, 2, PersonalData.Kind.SAVED_PLAYS, 1),
          Optional.of(
              part(
                  List.of(
                      new AnswerLog.Tally("closed-door", "gone", 1, 2, 0, 0, 0),
                      new AnswerLog.Tally("price-pressure", "target-price", 4, 6, 3, 1, 2),
                      new AnswerLog.Tally("price-pressure", "no-number-first", 5, 5, 0, 0, 0)),
                  List.of(new PassedOn.Entry(1, "how do I <!channel>?", Instant.EPOCH)))));

  @Test
  void searches_on_enter() {
    JsonNode json = json(FRESH);

    assertThat(
            Samples.element(json, HomeView.SEARCH)
                .path("dispatch_action_config")
                .path("trigger_actions_on")
                .path(0)
                .asText())
        .isEqualTo("on_enter_pressed");
    assertThat(json.path("blocks").path(1).path("dispatch_action").asBoolean()).isTrue();
  }

  @Test
  void lists_every_situation() {
    assertThat(Samples.element(json(FRESH), HomeView.SITUATIONS).path("options"))
        .hasSize(Samples.PLAYBOOK.situations().size());
  }

  @Test
  void a_fresh_home_says_what_will_be_there() {
    assertThat(Samples.texts(json(FRESH)))
        .contains(
            Samples.WORDING.say(Phrase.NOTHING_SAVED),
            Samples.WORDING.say(Phrase.HOME_NO_RECENT),
            Samples.WORDING.say(Phrase.HOME_NOT_MUTED),
            Samples.WORDING.say(Phrase.HOME_KEPT_NOTHING))
        .doesNotContain(Samples.WORDING.say(Phrase.MANAGER_TOTALS));
    assertThat(Samples.actionIds(json(FRESH)))
        .containsExactly(
            HomeView.SEARCH, HomeView.SITUATIONS, HomeView.MUTE_ALL, HomeView.FORGET_ME);
  }

  @Test
  void opens_saved_and_recent_plays() {
    assertThat(Samples.actionIds(json(USED)))
        .contains("home-saved-0", "home-recent-0")
        .doesNotContain("home-saved-1");
    assertThat(PlayState.id(Samples.element(json(USED), "home-recent-0").path("value").asText()))
        .isEqualTo(new Reading.Whole<>("no-number-first"));
  }

  @Test
  void lifts_a_mute_by_channel_and_all_at_once() {
    JsonNode json = json(USED);

    assertThat(Samples.actionIds(json)).contains(HomeView.LIFT_ALL, "home-lift-0", "home-lift-1");
    assertThat(Samples.texts(json)).contains("You get no tips in <#C0ACME>.");
    assertThat(LiftState.read(Samples.element(json, "home-lift-0").path("value").asText()))
        .isEqualTo(new Reading.Whole<>(Samples.ACME));
  }

  @Test
  void a_mute_of_no_channel_is_tampered() {
    assertThat(LiftState.read("{\"version\":1,\"channel\":\"<!here>\"}"))
        .isInstanceOf(Reading.Tampered.class);
  }

  @Test
  void counts_what_is_kept() {
    assertThat(Samples.texts(json(USED)))
        .contains(
            "What I keep about you: saved plays: 1, tips: 2. Never what you wrote, unless you"
                + " passed it on or made it the note of a nudge.");
  }

  @Test
  void names_every_kind_of_what_is_kept() {
    Map<PersonalData.Kind, Integer> all =
        Arrays.stream(PersonalData.Kind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> 42));
    Home home = new Home(List.of(), List.of(), FRESH.muted(), all, Optional.empty());

    assertThat(String.join("\n", Samples.texts(json(home))).split(": 42", -1))
        .hasSize(all.size() + 1);
  }

  @Test
  void asks_before_it_forgets() {
    JsonNode button = Samples.element(json(FRESH), HomeView.FORGET_ME);

    assertThat(button.path("confirm").path("title").path("text").asText())
        .isEqualTo(Samples.WORDING.say(Phrase.HOME_FORGET_ME_TITLE));
    assertThat(button.path("style").asText()).isEqualTo("danger");
  }

  @Test
  void shows_a_manager_the_totals_the_most_asked_first() {
    assertThat(String.join("\n", Samples.texts(json(USED))))
        .containsSubsequence(
            "*They want a lower number*, asked: 9",
            "• Ask where they are steering: shown 6, helpful 3 of 4, shared 2",
            "asked: 1",
            "• gone: shown 2, helpful 0 of 0, shared 0");
  }

  @Test
  void shows_a_manager_a_situation_that_left_by_its_id() {
    Home.ManagersPart part =
        part(List.of(new AnswerLog.Tally("old-page", "gone", 1, 1, 0, 0, 0)), List.of());

    assertThat(Samples.texts(Samples.json(ManagersPartView.blocks(part, Samples.PLAYBOOK))))
        .anyMatch(text -> text.startsWith("*old-page*, asked: 1"));
  }

  @Test
  void shows_a_manager_the_questions_passed_on_as_plain_text() {
    JsonNode blocks = json(USED).path("blocks");
    JsonNode text = blocks.path(blocks.size() - 1).path("text");

    assertThat(text.path("text").asText()).isEqualTo("how do I <!channel>?");
    assertThat(text.path("type").asText()).isEqualTo("plain_text");
  }

  @Test
  void tells_a_manager_that_there_is_nothing_yet() {
    Home.ManagersPart none = part(List.of(), List.of());

    assertThat(Samples.texts(Samples.json(ManagersPartView.blocks(none, Samples.PLAYBOOK))))
        .contains(
            Samples.WORDING.say(Phrase.MANAGER_NO_TOTALS),
            Samples.WORDING.say(Phrase.MANAGER_NO_PASSED_ON));
  }

  @Test
  void shows_an_outsider_one_neutral_sentence() {
    JsonNode json = Samples.json(HomeView.forOutsider(Samples.WORDING));

    assertThat(Samples.texts(json)).containsExactly(Samples.WORDING.say(Phrase.OUTSIDER));
    assertThat(json.path("type").asText()).isEqualTo("home");
  }

  private static Home.ManagersPart part(
      List<AnswerLog.Tally> tally, List<PassedOn.Entry> passedOn) {
    return new Home.ManagersPart(
        new NudgeOverview(List.of(), 0, List.of(), 0), Optional.empty(), tally, passedOn);
  }

  private static JsonNode json(Home home) {
    return Samples.json(HomeView.of(home, Samples.PLAYBOOK));
  }
}
