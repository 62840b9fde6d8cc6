package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewMethodsTest extends ApiTestCase {
  private FakeApp app;

  @BeforeEach
  void listen() throws Exception {
    app = FakeApp.behind(slack());
  }

  @AfterEach
  void stop() {
    app.close();
  }

  static String modal(String title) {
    return "{\"type\":\"modal\",\"callback_id\":\"c\",\"external_id\":\"ext\",\"title\":"
        + "{\"type\":\"plain_text\",\"text\":\""
        + title
        + "\"},\"blocks\":"
        + section("text")
        + "}";
  }

  private String trigger() {
    riley().runsShortcut("any");
    return app.payload().path("trigger_id").asText();
  }

  private JsonNode open() throws Exception {
    return api.call("views.open", "trigger_id", trigger(), "view", modal("One"));
  }

  @Test
  void opens_a_modal_on_the_screen_of_the_one_who_clicked() throws Exception {
    JsonNode view = open().path("view");
    assertThat(riley().modal().map(ShownView::title)).contains("One");
    assertThat(riley().modal().map(ShownView::callbackId)).contains("c");
    assertThat(slack().as(MORGAN).modal()).isEmpty();
    assertThat(view.path("root_view_id")).isEqualTo(view.path("id"));
  }

  @Test
  void a_trigger_lives_for_three_seconds() throws Exception {
    String trigger = trigger();
    local.turnClock(Duration.ofMillis(3001));
    assertRefused(
        api.call("views.open", "trigger_id", trigger, "view", modal("One")), "expired_trigger_id");
  }

  @Test
  void a_trigger_is_good_to_the_last_moment() throws Exception {
    String trigger = trigger();
    local.turnClock(Duration.ofSeconds(3));
    assertDone(api.call("views.open", "trigger_id", trigger, "view", modal("One")));
  }

  @Test
  void a_trigger_works_once() throws Exception {
    String trigger = trigger();
    api.call("views.open", "trigger_id", trigger, "view", modal("One"));
    assertRefused(
        api.call("views.open", "trigger_id", trigger, "view", modal("One")),
        "exchanged_trigger_id");
  }

  @Test
  void a_trigger_that_nobody_gave_is_refused() throws Exception {
    assertRefused(
        api.call("views.open", "trigger_id", "1", "view", modal("One")), "invalid_trigger_id");
  }

  @Test
  void a_view_that_slack_would_refuse_is_refused_with_the_place() throws Exception {
    JsonNode answer =
        api.call("views.open", "trigger_id", trigger(), "view", modal("x".repeat(25)));
    assertRefused(answer, "invalid_arguments");
    assertThat(answer.at("/response_metadata/messages/0").asText())
        .isEqualTo("[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
    assertThat(answer.has("errors")).isFalse();
  }

  @Test
  void modals_stand_on_each_other_three_deep() throws Exception {
    open();
    JsonNode second = api.call("views.push", "trigger_id", trigger(), "view", modal("Two"));
    api.call("views.push", "trigger_id", trigger(), "view", modal("Three"));
    assertThat(second.at("/view/previous_view_id").asText()).isNotEmpty();
    assertThat(riley().modal().map(ShownView::title)).contains("Three");
    assertRefused(
        api.call("views.push", "trigger_id", trigger(), "view", modal("Four")),
        "push_limit_reached");
  }

  @Test
  void nothing_is_pushed_on_no_modal() throws Exception {
    assertRefused(
        api.call("views.push", "trigger_id", trigger(), "view", modal("Two")),
        "push_limit_reached");
  }

  @Test
  void an_update_finds_its_modal_by_either_id() throws Exception {
    String id = open().at("/view/id").asText();
    assertDone(api.call("views.update", "view_id", id, "view", modal("New")));
    assertThat(riley().modal().map(ShownView::title)).contains("New");
    assertDone(api.call("views.update", "external_id", "ext", "view", modal("Newer")));
    assertThat(riley().modal().map(ShownView::title)).contains("Newer");
  }

  @Test
  void an_update_of_a_closed_modal_is_not_found() throws Exception {
    String id = open().at("/view/id").asText();
    assertThat(riley().closes(riley().modal().orElseThrow())).isEmpty();
    assertRefused(api.call("views.update", "view_id", id, "view", modal("New")), "not_found");
  }

  @Test
  void an_update_with_an_old_hash_is_a_conflict() throws Exception {
    JsonNode view = open().path("view");
    String id = view.path("id").asText();
    String hash = view.path("hash").asText();
    assertDone(api.call("views.update", "view_id", id, "hash", hash, "view", modal("New")));
    assertRefused(
        api.call("views.update", "view_id", id, "hash", hash, "view", modal("Newer")),
        "hash_conflict");
  }

  @Test
  void a_home_keeps_its_id_when_it_is_published_again() throws Exception {
    String home = "{\"type\":\"home\",\"blocks\":" + section("Hello") + "}";
    JsonNode first = api.call("views.publish", "user_id", RILEY, "view", home);
    JsonNode second = api.call("views.publish", "user_id", RILEY, "view", home);
    assertThat(riley().home()).isPresent();
    assertThat(second.at("/view/id")).isEqualTo(first.at("/view/id"));
  }

  @Test
  void a_modal_is_no_home() throws Exception {
    assertRefused(
        api.call("views.publish", "user_id", RILEY, "view", modal("One")), "invalid_arguments");
  }

  @Test
  void nobody_has_no_home() throws Exception {
    String home = "{\"type\":\"home\",\"blocks\":[]}";
    assertRefused(api.call("views.publish", "user_id", "U0NOBODY", "view", home), "user_not_found");
  }
}
