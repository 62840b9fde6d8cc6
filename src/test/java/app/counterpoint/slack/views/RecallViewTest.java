package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.sharing.Post;
import app.counterpoint.workspace.Audience;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecallViewTest {
  @Test
  void says_what_was_taken_down_where_and_why() {
    assertThat(RecallView.takenDown(post("target-price"), Audience.Why.SHARED, Samples.PLAYBOOK))
        .extracting(Message::text)
        .isEqualTo(
            "I took down your post about Ask where they are steering in <#C0ACME>, because the"
                + " channel is now shared with another company.");
  }

  @Test
  void asks_the_sharer_to_delete_what_is_still_up() {
    assertThat(
            RecallView.stillUp(post("target-price"), Audience.Why.GUEST, Samples.PLAYBOOK).text())
        .contains("Please delete it yourself", "a guest is in the channel");
  }

  @Test
  void speaks_of_a_play_whose_snippet_left() {
    assertThat(RecallView.takenDown(post("gone"), Audience.Why.SHARED, Samples.PLAYBOOK).text())
        .contains("your post about a play in");
  }

  @ParameterizedTest
  @CsvSource({"SHARE_PENDING, about to be shared", "FOREIGN_MEMBER, from another company"})
  void says_what_made_it_come_down(Audience.Why why, String said) {
    assertThat(text(why)).contains(said);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"FACTS_MISSING", "NO_ANSWER", "NOT_A_MEMBER", "ARCHIVED", "TOO_MANY_MEMBERS"})
  void says_that_it_cannot_tell(Audience.Why why) {
    assertThat(text(why)).endsWith("I can no longer tell who can read the channel.");
  }

  private static String text(Audience.Why why) {
    return RecallView.takenDown(post("target-price"), why, Samples.PLAYBOOK).text();
  }

  private static Post post(String snippet) {
    return new Post(
        "post-1",
        Samples.ACME,
        Optional.of("1.2"),
        Samples.RILEY,
        snippet,
        Instant.EPOCH,
        Optional.empty());
  }
}
