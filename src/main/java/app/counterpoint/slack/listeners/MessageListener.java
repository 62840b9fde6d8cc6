package app.counterpoint.slack.listeners;

import app.counterpoint.workspace.PersonId;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;

/**
 * What people write where the app is: to it, or to each other. Edits, joins, thread broadcasts and
 * whatever else has a subtype come as other events and are left alone, and so are bots.
 */
final class MessageListener {
  private static final String DIRECT = "im";

  private final AckFirst work;
  private final DirectMessages direct;
  private final Overhearer overhearer;

  MessageListener(AckFirst work, DirectMessages direct, Overhearer overhearer) {
    this.work = work;
    this.direct = direct;
    this.overhearer = overhearer;
  }

  void register(App app) {
    app.event(MessageEvent.class, this::handle);
  }

  private Response handle(EventsApiPayload<MessageEvent> payload, EventContext context) {
    MessageEvent message = payload.getEvent();
    if (message.getBotId() != null
        || message.getUser() == null
        || !PersonId.isOne(message.getUser())
        || message.getUser().equals(context.getBotUserId())) {
      return context.ack();
    }
    Said said = Said.of(message);
    if (DIRECT.equals(message.getChannelType())) {
      return work.then(() -> direct.answer(said), incident -> direct.failed(said, incident));
    }
    boolean toTheApp = said.text().contains("<@" + context.getBotUserId() + ">");
    return toTheApp || payload.isExtSharedChannel()
        ? context.ack()
        : work.then(() -> overhearer.hear(said));
  }
}
