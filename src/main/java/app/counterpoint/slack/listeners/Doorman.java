package app.counterpoint.slack.listeners;

import app.counterpoint.metrics.Meters;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import app.counterpoint.slack.posting.Notice;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.views.CardModal;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import app.counterpoint.workspace.Standing;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets only our own people through to the listeners of commands, clicks, shortcuts and modals.
 * Whoever else asks, the customer among them, gets one neutral sentence: in a window where a
 * shortcut was used, which comes with no address to answer to. Events pass: nobody waits for them,
 * and their listeners ask for themselves once Slack has its acknowledgement.
 */
final class Doorman implements Middleware {
  private final Gate gate;
  private final Posts posts;
  private final SlackWeb web;
  private final AckFirst work;
  private final Supplier<Wording> wording;
  private final Meters meters;

  Doorman(
      Gate gate,
      Posts posts,
      SlackWeb web,
      AckFirst work,
      Supplier<Wording> wording,
      Meters meters) {
    this.gate = gate;
    this.posts = posts;
    this.web = web;
    this.work = work;
    this.wording = wording;
    this.meters = meters;
  }

  @Override
  public Response apply(
      @SuppressWarnings("rawtypes") Request request, Response response, MiddlewareChain chain)
      throws Exception {
    RequestType type = request.getRequestType();
    if (type == RequestType.Event
        || type == RequestType.SSLCheck
        || type == RequestType.UrlVerification) {
      return chain.next(request);
    }
    String id = request.getContext().getRequestUserId();
    Standing standing =
        id != null && PersonId.isOne(id) ? gate.standing(new PersonId(id)) : Standing.OUTSIDE;
    return standing.isOurs() ? chain.next(request) : turnedAway(request, standing);
  }

  private Response turnedAway(Request<?> request, Standing standing) {
    meters.refused(standing);
    Notice notice = notice(standing);
    if (request.getRequestType() == RequestType.Command) {
      return Response.json(
          200, Map.of("response_type", "ephemeral", "text", notice.message().text()));
    }
    if (request.getRequestType() == RequestType.ViewSubmission) {
      return Response.json(200, Map.of("response_action", "clear"));
    }
    if (request instanceof GlobalShortcutRequest shortcut) {
      String trigger = shortcut.getPayload().getTriggerId();
      return work.then(() -> web.openView(trigger, window(standing)));
    }
    String url = request.getResponseUrl();
    return url == null || url.isEmpty()
        ? Response.ok()
        : work.then(() -> posts.decline(url, notice));
  }

  private View window(Standing standing) {
    NoticeView notices = new NoticeView(wording.get());
    return CardModal.of(
        standing == Standing.UNKNOWN ? notices.unsureWhoAsks() : notices.outsider(), wording.get());
  }

  private Notice notice(Standing standing) {
    return new Notice(
        wording.get(), standing == Standing.UNKNOWN ? Phrase.UNSURE_WHO_ASKS : Phrase.OUTSIDER);
  }
}
