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
          entry("answer", "one of TipLog.Answer"));
  private static final Map<String, String> OTHER =
      Map.of(
          "seen_delivery.id", "Slack's id of an event or trigger",
          "post.key", "our own random mark of a post",
          "deal.name", "what a person named a deal, at most 60 characters",
          "deal.name_key", "the same without capitals",
          "deal_alias.name_key", "the same without capitals",
          "deal_alias.alias", "another name of a deal, at most 60 characters",
          "tip.deal", "the name of a deal",
          "passed_on.text", "words that their writer chose to pass on");

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
