package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class WebApiTest extends ApiTestCase {
  @Test
  void refuses_a_method_that_it_does_not_know() throws Exception {
    JsonNode answer = api.call("users.inof", "user", RILEY);
    assertRefused(answer, "unknown_method");
    assertThat(answer.path("req_method").asText()).isEqualTo("users.inof");
  }

  @Test
  void refuses_a_call_without_a_token() throws Exception {
    String url = slack().apiUrl() + "auth.test";
    HttpResponse<String> answer = api.send(url, "", "application/x-www-form-urlencoded", "a=b");
    assertRefused(Json.parse(answer.body()), "not_authed");
  }

  @Test
  void refuses_a_token_that_it_did_not_give() throws Exception {
    assertRefused(Json.parse(api.http("xoxb-forged", "auth.test").body()), "invalid_auth");
  }

  @Test
  void takes_the_token_from_the_body_too() throws Exception {
    String url = slack().apiUrl() + "auth.test";
    String body = "token=" + slack().botToken();
    HttpResponse<String> answer = api.send(url, "", "application/x-www-form-urlencoded", body);
    assertDone(Json.parse(answer.body()));
  }

  @Test
  void never_records_a_token() throws Exception {
    String url = slack().apiUrl() + "auth.test";
    String body = "token=" + slack().botToken();
    api.send(url, "", "application/x-www-form-urlencoded", body);
    assertThat(slack().calls().all().toString() + slack().calls().all().get(0).request())
        .doesNotContain(slack().botToken());
  }

  @Test
  void takes_a_body_of_json() throws Exception {
    String body = "{\"channel\":\"C0ACME\",\"text\":\"Hi\",\"blocks\":" + section("Hi") + "}";
    HttpResponse<String> answer = api.post(slack().apiUrl() + "chat.postMessage", body);
    assertDone(Json.parse(answer.body()));
  }

  @Test
  void takes_a_body_of_json_that_is_no_object_as_empty() throws Exception {
    HttpResponse<String> answer = api.post(slack().apiUrl() + "users.info", "[1]");
    assertRefused(Json.parse(answer.body()), "invalid_arguments");
  }

  @Test
  void names_the_argument_that_is_missing() throws Exception {
    JsonNode answer = api.call("users.info");
    assertThat(answer.at("/response_metadata/messages/0").asText())
        .isEqualTo("[ERROR] missing required field: user [json-pointer:/user]");
  }

  @Test
  void says_who_the_bot_is() throws Exception {
    JsonNode answer = api.call("auth.test");
    assertThat(answer.path("user_id").asText()).isEqualTo(BOT);
    assertThat(answer.path("team_id").asText()).isEqualTo("T0NORTHWIND");
  }

  @Test
  void tells_the_scopes_of_the_token_in_a_header() throws Exception {
    HttpResponse<String> answer = api.http(slack().botToken(), "auth.test");
    assertThat(answer.headers().firstValue("x-oauth-scopes").orElse(""))
        .contains("chat:write,commands");
  }

  @Test
  void knows_the_app_level_token() throws Exception {
    JsonNode answer = Json.parse(api.http(slack().appToken(), "auth.test").body());
    assertThat(answer.path("app_id").asText()).isEqualTo("A0COUNTER");
  }

  @Test
  void opens_a_socket_only_for_the_app_level_token() throws Exception {
    assertRefused(api.call("apps.connections.open"), "not_allowed_token_type");
  }

  @Test
  void every_method_in_the_table_answers_ok_or_says_why_not() throws Exception {
    for (String method : slack().methods()) {
      JsonNode answer = api.call(method);
      assertThat(answer.path("ok").asBoolean() || answer.has("error")).as(method).isTrue();
      assertThat(answer.path("error").asText()).as(method).isNotEqualTo("unknown_method");
    }
  }
}
