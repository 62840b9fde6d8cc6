package app.counterpoint.storage;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.storage.Schema.Column;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No message of a person is kept: each column that could hold one says what else it holds. */
class SchemaTest {
  private static final Map<String, String> SLACK_ID_OR_OUR_OWN_WORD =
      Map.ofEntries(
          entry("person", "Slack's id of a person"),
          entry("named_by", "Slack's id of a person"),
          entry("set_by", "Slack's id of a person"),
          entry("shared_by", "Slack's id of a person"),
          entry("channel", "Slack's id of a channel"),
          entry("ts", "Slack's id of a message"),
          entry("situation", "an id of the playbook"),
          entry("snippet", "an id of the playbook"),
          entry("surface", "one of Surface"),
          entry("why", "one of Silence"),
          entry("answer", "one of TipLog.Answer"),
          entry("owner", "Slack's id of a person"),
          entry("nudge", "our own random id of a nudge"),
          entry("half", "one of Half"),
          entry("tone", "one of Tone"),
          entry("scope", "one of Target.Scope"),
          entry("channels", "Slack's ids of channels"),
          entry("zone", "a time zone"),
          entry("repeat", "one of Repeat"),
          entry("state", "one of Nudge.State or Delivery.State"),
          entry("problem", "Slack's word for a failure, or ours"));
  private static final Map<String, String> OTHER =
      Map.ofEntries(
          entry("seen_delivery.id", "Slack's id of an event or trigger"),
          entry("post.key", "our own random mark of a post"),
          entry("deal.name", "what a person named a deal, at most 60 characters"),
          entry("deal.name_key", "the same without capitals"),
          entry("deal_alias.name_key", "the same without capitals"),
          entry("deal_alias.alias", "another name of a deal, at most 60 characters"),
          entry("tip.deal", "the name of a deal"),
          entry("passed_on.text", "words that their writer chose to pass on"),
          entry("nudge.id", "our own random id"),
          entry("nudge.note", "words that a manager wrote to be posted, until they were"),
          entry("nudge.first_at", "a date and time"),
          entry("delivery.key", "our own mark of a post"),
          entry("scheduled_tasks.task_name", "our own word for an errand"),
          entry(
              "scheduled_tasks.task_instance",
              "a nudge's id, a delivery's key, or Slack's id of a person"),
          entry("scheduled_tasks.task_data", "nothing: our errands carry nothing"),
          entry("scheduled_tasks.picked_by", "the name of the machine that runs the errand"));

  @Test
  void holds_no_text_without_a_reason_in_sqlite() throws SQLException {
    assertThat(Schema.of(TestDatabase.SQLITE.empty()).ofText()).allMatch(SchemaTest::isAllowed);
  }

  @Test
  void holds_no_text_without_a_reason_in_postgresql() throws SQLException {
    assertThat(Schema.of(TestDatabase.POSTGRESQL.empty()).ofText()).allMatch(SchemaTest::isAllowed);
  }

  @Test
  void has_the_same_columns_in_both_databases() throws SQLException {
    assertThat(Schema.of(TestDatabase.SQLITE.empty()).columns())
        .extracting(Column::path)
        .containsExactlyInAnyOrderElementsOf(
            Schema.of(TestDatabase.POSTGRESQL.empty()).columns().stream()
                .map(Column::path)
                .toList());
  }

  private static boolean isAllowed(Column column) {
    return column.table().equals("flyway_schema_history")
        || SLACK_ID_OR_OUR_OWN_WORD.containsKey(column.name())
        || OTHER.containsKey(column.path());
  }
}
