package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a method of the Web API does. */
interface Method {

  /**
   * The answer to a call.
   *
   * @throws Refusal if Slack would not do it
   */
  ObjectNode answer(Call call);
}
