package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Does what the app's acks say, and tells the person when there was none. */
final class Acks {
  private static final String TROUBLE = "We had some trouble connecting. Try again?";

  private final Workspace workspace;
  private final Conversing conversing;
  private final ResponseUrls responseUrls;

  Acks(Workspace workspace, Conversing conversing, ResponseUrls responseUrls) {
    this.workspace = workspace;
    this.conversing = conversing;
    this.responseUrls = responseUrls;
  }

  /** Shows what came back from a command. */
  Delivered command(Delivered ack, Person person, String channel, String typed) {
    if (!ack.isAcked()) {
      boolean late = ack.fault().equals("http_timeout");
      return failed(ack, person, channel, typed, late ? "operation_timeout" : "dispatch_failed");
    }
    if (ack.body().isBlank()) {
      return ack;
    }
    JsonNode body = ack.json().isObject() ? ack.json() : Json.object().put("text", ack.body());
    try {
      said(person, channel, typed, body);
      return ack;
    } catch (Refusal refusal) {
      return failed(ack, person, channel, typed, "invalid_command_response");
    }
  }

  private void said(Person person, String channel, String typed, JsonNode body) {
    if (body.path("response_type").asText().equals("in_channel")) {
      ChatMessage shown =
          ChatMessage.of(
              channel, workspace.ids().ts(), person.id(), Markup.escape(typed), Json.array());
      workspace.messages().put(shown);
    }
    responseUrls.answer(
        new ResponseUrls.Origin(person.id(), channel, Optional.empty(), Optional.empty()), body);
  }

  private Delivered failed(
      Delivered ack, Person person, String channel, String typed, String error) {
    String command = typed.split("\\s", 2)[0];
    conversing.slackbot(
        person.id(), channel, "%s failed with the error \"%s\"".formatted(command, error));
    return ack.failing(error);
  }

  /** Tells the person if a click or shortcut did not arrive. */
  Delivered interaction(Delivered ack, Person person) {
    if (!ack.isAcked()) {
      trouble(person);
    }
    return ack;
  }

  private void trouble(Person person) {
    workspace.notices().tell(person.id(), TROUBLE);
    workspace.changes().happen();
  }

  /** Closes, changes or keeps the modal that was submitted. */
  Delivered submission(Delivered ack, Person person, ShownView view) {
    if (!ack.isAcked()) {
      return interaction(ack, person);
    }
    try {
      apply(ack.json(), person, view);
      workspace.changes().happen();
      return ack;
    } catch (Refusal refusal) {
      trouble(person);
      return ack.failing("invalid_response_action");
    }
  }

  private void apply(JsonNode answer, Person person, ShownView view) {
    switch (answer.path("response_action").asText()) {
      case "" -> workspace.views().close(person.id());
      case "clear" -> workspace.views().clear(person.id());
      case "update" -> workspace.views().update(view, modal(answer));
      case "push" -> push(person, modal(answer));
      case "errors" -> requireKnownBlocks(answer.path("errors"), view);
      default -> throw Refusal.of("invalid_response_action");
    }
  }

  private void push(Person person, ObjectNode modal) {
    if (workspace.views().push(person.id(), modal).isEmpty()) {
      throw Refusal.of("push_limit_reached");
    }
  }

  private ObjectNode modal(JsonNode answer) {
    return Incoming.view(answer.path("view"), "modal", workspace.ids());
  }

  private static void requireKnownBlocks(JsonNode errors, ShownView view) {
    boolean known =
        errors.properties().stream()
            .allMatch(
                error ->
                    Inputs.elements(view.blocks()).stream()
                        .anyMatch(
                            found -> found.isInput() && found.blockId().equals(error.getKey())));
    if (errors.isEmpty() || !known) {
      throw Refusal.of("invalid_response_action");
    }
  }
}
