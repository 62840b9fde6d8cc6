package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.slack.posting.Outcome;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.views.Card;
import app.counterpoint.slack.views.CardState;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.Reading;
import app.counterpoint.slack.views.ShareForm;
import app.counterpoint.slack.views.ShareModal;
import app.counterpoint.slack.views.SharePreview;
import app.counterpoint.slack.views.ShareState;
import app.counterpoint.slack.views.Shared;
import app.counterpoint.slack.views.SharedView;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import app.counterpoint.workspace.SeenDeliveries;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * <em>Share…</em>: the text is seen and edited first, with who can read it, and posted only when
 * the person says so and only their own colleagues read it.
 */
final class ShareListener {
  private final Desk desk;
  private final ClickReplies replies;
  private final AckFirst work;
  private final Gate gate;
  private final Gate patientGate;
  private final Posts posts;
  private final SlackWeb web;
  private final AnswerLog answers;
  private final SeenDeliveries seen;
  private final Clock clock;

  ShareListener(
      Desk desk,
      ClickReplies replies,
      AckFirst work,
      Gate gate,
      Gate patientGate,
      Posts posts,
      SlackWeb web,
      AnswerLog answers,
      SeenDeliveries seen,
      Clock clock) {
    this.desk = desk;
    this.replies = replies;
    this.work = work;
    this.gate = gate;
    this.patientGate = patientGate;
    this.posts = posts;
    this.web = web;
    this.answers = answers;
    this.seen = seen;
    this.clock = clock;
  }

  void register(App app, Clicks clicks) {
    clicks.on(app, CardView.SHARE, this::open);
    app.blockAction(
        ShareModal.CHANNEL,
        (request, context) -> {
          View view = request.getPayload().getView();
          return work.then(() -> preview(view));
        });
    app.blockAction(ShareModal.TAKE_DOWN, (request, context) -> context.ack());
    app.viewSubmission(ShareModal.CALLBACK, this::submit);
  }

  private void open(Click click) {
    Reading<Card> read = CardState.read(click.value(), desk.playbook());
    if (read.whole().isEmpty()) {
      replies.replace(click, notices().unreadable(read));
      return;
    }
    Optional<ChannelId> channel = click.channel().filter(one -> !one.isDirectMessage());
    ShareState.Sharing sharing = new ShareState.Sharing(read.whole().get(), channel);
    SharePreview first =
        channel.isPresent() ? new SharePreview.Checking() : new SharePreview.NoChannel();
    web.openView(click.triggerId(), ShareModal.of(sharing, first, desk.wording()))
        .said()
        .ifPresentOrElse(
            body ->
                channel.ifPresent(to -> show(body.path("view").path("id").asText(), sharing, to)),
            () -> replies.beside(click, notices().tooLate(), sharing.card()));
  }

  private void show(String viewId, ShareState.Sharing sharing, ChannelId channel) {
    SharePreview seenBy = new SharePreview.Seen(patientGate.audience(channel));
    web.updateView(viewId, ShareModal.of(sharing, seenBy, desk.wording()));
  }

  private void preview(View view) {
    ShareForm.read(view, desk.playbook())
        .whole()
        .ifPresent(form -> form.channel().ifPresent(to -> show(view.getId(), form.sharing(), to)));
  }

  private Response submit(ViewSubmissionRequest request, ViewSubmissionContext context) {
    PersonId person = new PersonId(request.getPayload().getUser().getId());
    View view = request.getPayload().getView();
    Reading<ShareForm> read = ShareForm.read(view, desk.playbook());
    if (read.whole().isEmpty()) {
      return context.ackWithErrors(ShareModal.unreadable(read, desk.wording()));
    }
    ShareForm form = read.whole().get();
    if (form.text().isBlank()) {
      return context.ackWithErrors(ShareModal.blank(desk.wording()));
    }
    if (form.channel().isEmpty()) {
      return context.ackWithErrors(ShareModal.noChannel(desk.wording()));
    }
    Audience audience = gate.audience(form.channel().get());
    if (!audience.readership().isInternal()) {
      return context.ackWithErrors(ShareModal.refused(audience, desk.wording()));
    }
    work.later(
        () -> post(person, form, view.getId()),
        incident -> posts.tell(person, notices().failed(incident.id())));
    return context.ack();
  }

  /** A modal posts once, however often its button was pressed. */
  private void post(PersonId person, ShareForm form, String viewId) {
    Instant now = clock.instant();
    if (!seen.first("share:" + viewId, now)) {
      return;
    }
    ChannelId channel = form.channel().orElseThrow();
    Snippet snippet = form.sharing().card().snippet();
    Optional<Instant> takeDownAt = form.takeDownAfter().map(now::plus);
    Outcome outcome =
        posts.share(
            channel,
            person,
            snippet.id(),
            key ->
                SharedView.of(
                    new Shared(key, form.text(), person, snippet, takeDownAt), desk.wording()),
            takeDownAt);
    if (outcome.isPosted()) {
      answers.shared(person, form.sharing().card().situation().id(), snippet.id(), now);
    } else {
      posts.tell(person, notPosted(outcome));
    }
  }

  private Message notPosted(Outcome outcome) {
    return outcome instanceof Outcome.Refused refused
        ? notices().refused(refused.audience())
        : notices().notShared();
  }

  private NoticeView notices() {
    return new NoticeView(desk.wording());
  }
}
